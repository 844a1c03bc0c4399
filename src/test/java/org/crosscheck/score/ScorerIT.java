package org.crosscheck.score;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.junit.jupiter.api.Test;

/** Text through alignment, contrast and score, with the real models. */
final class ScorerIT {

  private static final Annotator ANNOTATOR = new Annotator();

  private static final String FIRST =
      "The city council voted on Tuesday to close the old swimming baths in Castell. "
          + "The baths were used by 4,200 pupils from the city's schools last year, "
          + "the head of the sports office, Joanna Wirtz, told the council. "
          + "Repairs would cost $3 million.";

  private static final String SECOND =
      "Castell's council decided to close the old swimming baths. "
          + "Joanna Wirz, the head of the sports office, said that last year the baths were used "
          + "by 2,400 pupils from the city's schools. "
          + "Repairs would cost $3 million, she said.";

  private static AnnotatedStory story(String... texts) {
    ImmutableList<Article> articles =
        IntStream.range(0, texts.length)
            .mapToObj(
                i -> {
                  Text text = new Text(texts[i]);
                  return new Article(
                      new Source("s" + i, null, null, null, null, null, ""),
                      text,
                      ImmutableList.of(new Block(Block.Kind.BODY, new Span(0, text.length()))));
                })
            .collect(ImmutableList.toImmutableList());
    return ANNOTATOR.annotate(new Story("s", null, null, articles, ImmutableList.of()));
  }

  /** The questions that the candidates ask, the likeliest first. */
  private static List<String> questions(AnnotatedStory story) {
    Model model = Model.shipped();
    return Candidates.of(story, List.of()).all().stream()
        .sorted(
            java.util.Comparator.comparingDouble((Candidate each) -> -model.raw(each))
                .thenComparing(Scorer::question))
        .map(Scorer::question)
        .distinct()
        .toList();
  }

  @Test
  void anotherNumberAndAnotherSpellingAreTheLikeliest() {
    List<String> questions = questions(story(FIRST, SECOND));
    assertThat(questions.subList(0, 2))
        .containsExactly("spelling\twirtz\twirz", "count\tcount 2,400\tcount 4,200");
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    assertThat(questions(story(SECOND, FIRST))).isEqualTo(questions(story(FIRST, SECOND)));
  }

  @Test
  void aCopyAsksNothing() {
    AnnotatedStory copies = story(FIRST, FIRST);
    Model model = Model.shipped();
    assertThat(
            Candidates.of(copies, List.of()).all().stream()
                .filter(each -> model.probability(each) >= model.doubtful())
                .toList())
        .isEmpty();
  }

  /** What the waterfall shows adds up to what the model says. */
  @Test
  void everyReasonHasItsWeight() {
    Model model = Model.shipped();
    for (Candidate each : Candidates.of(story(FIRST, SECOND), List.of()).all()) {
      assertThat(model.reasons(each)).isNotEmpty();
      assertThat(model.probability(each)).isAtLeast(0.0);
      assertThat(model.probability(each)).isAtMost(1.0);
    }
  }
}
