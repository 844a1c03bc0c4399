package org.crosscheck.align;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.place.StreetAddress;
import org.junit.jupiter.api.Test;

final class RoundUpsTest {

  private static final String REPORT = "Peter Novak was shot in Quarry Lane at 7";

  private static final List<String> NIGHT =
      List.of(
          "Four shootings in one night",
          "Ann Lee was shot in Fern Road at 6",
          "Peter Novak was shot in Quarry Lane at 7",
          "Ray Marsh was shot in Harrow Street at 8",
          "Tom Castell was shot in Calder Drive at 9");

  private final List<Claim> claims = new ArrayList<>();

  /** An article of one-sentence paragraphs; its streets and hours become claims. */
  private AnnotatedArticle article(String id, List<String> paragraphs) {
    String text = String.join("\n", paragraphs);
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (String paragraph : paragraphs) {
      List<Token> tokens = new ArrayList<>();
      for (String word : paragraph.split(" ", -1)) {
        Span span = new Span(start, start + word.length());
        String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
        tokens.add(new Token(tokens.size(), span, word, word.toLowerCase(Locale.ROOT), tag, "O"));
        if (word.matches("Lane|Road|Street|Drive")) {
          claims.add(
              new Attribute(grounds(id, span), null, StreetAddress.SUBJECT, "place", paragraph));
        } else if (word.matches("\\d")) {
          LocalDateTime at = Moment.UNDATED_DAY.atTime(Integer.parseInt(word), 0);
          Moment when = new Moment(at, at.plusMinutes(1), ChronoUnit.MINUTES, false);
          claims.add(
              new Timing(grounds(id, span), "incident", "incident", ImmutableSet.of(), when));
        }
        start += word.length() + 1;
      }
      int[] governors = new int[tokens.size()];
      Arrays.fill(governors, Tree.ROOT);
      Tree tree = new Tree(governors, Collections.nCopies(tokens.size(), "root"));
      sentences.add(
          new Sentence(sentences.size(), sentences.size(), ImmutableList.copyOf(tokens), tree));
    }
    Source source = new Source(id, null, null, null, null, null, "");
    return new AnnotatedArticle(
        new Article(source, new Text(text), ImmutableList.of()), ImmutableList.copyOf(sentences));
  }

  private static Grounds grounds(String source, Span span) {
    return new Grounds(
        source + span.start(), new Passage(source, span), Asserter.OUTLET, Certainty.HAPPENED);
  }

  private List<Integer> hoursLeft(AnnotatedArticle... articles) {
    ImmutableList<Article> plain =
        Arrays.stream(articles)
            .map(AnnotatedArticle::article)
            .collect(ImmutableList.toImmutableList());
    AnnotatedStory story =
        new AnnotatedStory(
            new Story("story", null, null, plain, ImmutableList.of()),
            ImmutableList.copyOf(articles),
            ImmutableList.of());
    Claims all = new Claims(ImmutableList.of(), ImmutableList.copyOf(claims));
    return new RoundUps(story, claims)
        .without(all).claims().stream()
            .filter(Timing.class::isInstance)
            .map(each -> ((Timing) each).when().from().getHour())
            .toList();
  }

  @Test
  void of_a_night_of_shootings_only_the_one_reported_elsewhere_counts() {
    assertThat(hoursLeft(article("a", List.of(REPORT)), article("b", NIGHT))).containsExactly(7, 7);
  }

  @Test
  void a_report_with_few_streets_is_no_round_up() {
    assertThat(hoursLeft(article("a", List.of(REPORT)), article("b", NIGHT.subList(0, 4))))
        .containsExactly(7, 6, 7, 8);
  }
}
