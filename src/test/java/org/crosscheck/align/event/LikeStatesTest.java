package org.crosscheck.align.event;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
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
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Row;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two sources report how somebody is in like sentences. */
final class LikeStatesTest {

  private final List<AnnotatedArticle> articles = new ArrayList<>();
  private final List<Attribute> states = new ArrayList<>();

  /** An article of one sentence, of nouns alone. */
  private void told(String source, String words, @Nullable String entity, State state) {
    List<Token> tokens = new ArrayList<>();
    int start = 0;
    for (String word : Splitter.on(' ').split(words)) {
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(tokens.size(), span, word, word, "NN", "O"));
      start += word.length() + 1;
    }
    int[] governors = new int[tokens.size()];
    Arrays.fill(governors, Tree.ROOT);
    Tree tree = new Tree(governors, tokens.stream().map(each -> "dep").toList());
    Sentence sentence = new Sentence(0, 0, ImmutableList.copyOf(tokens), tree);
    Article article =
        new Article(
            new Source(source, null, null, null, null, null, ""),
            new Text(words),
            ImmutableList.of(new Block(Block.Kind.BODY, new Span(0, words.length()))));
    articles.add(new AnnotatedArticle(article, ImmutableList.of(sentence)));
    Grounds grounds =
        new Grounds(
            source + ":state",
            new Passage(source, 0, words.length()),
            Asserter.OUTLET,
            Certainty.HAPPENED);
    states.add(new Attribute(grounds, entity, "The sailor", "state", state.words()));
  }

  private List<Row> rows() {
    Story story =
        new Story(
            "s",
            null,
            null,
            articles.stream()
                .map(AnnotatedArticle::article)
                .collect(ImmutableList.toImmutableList()),
            ImmutableList.of());
    AnnotatedStory annotated =
        new AnnotatedStory(story, ImmutableList.copyOf(articles), ImmutableList.of());
    return new LikeStates(annotated).align(Map.of(State.Course.HEALTH, states));
  }

  private static final String RUSHED = "sailor helicopter hospital harbour doctors Sunday ";

  @Test
  void the_words_around_show_that_it_is_one_person() {
    told("a", RUSHED + "dead", null, State.DEAD);
    told("b", RUSHED + "stable", "p:moss", State.STABLE_CONDITION);
    assertThat(rows()).hasSize(1);
  }

  @Test
  void a_sentence_of_other_words_may_be_of_somebody_else() {
    told("a", RUSHED + "dead", null, State.DEAD);
    told("b", "cook ferry kitchen hospital burns stable", "p:moss", State.STABLE_CONDITION);
    assertThat(rows()).isEmpty();
  }

  @Test
  void people_with_other_names_are_other_people() {
    told("a", RUSHED + "dead", "p:hale", State.DEAD);
    told("b", RUSHED + "stable", "p:moss", State.STABLE_CONDITION);
    assertThat(rows()).isEmpty();
  }
}
