package org.crosscheck.align;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.claims.ClaimExtractor;
import org.crosscheck.detect.Judge;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Slot;
import org.junit.jupiter.api.Test;

/** Kinds of altered quotations from invented articles to what is told of them. */
final class QuotationsIT {

  private static final Annotator ANNOTATOR = new Annotator();

  private static final String MARKED =
      "The minister for transport, Nora Vance, spoke in Orrin on Monday. "
          + "\"We are going to have to look at every bridge in this valley, whatever it costs the"
          + " state,\" Vance said.";

  /** The readings of each altered quotation, in the order of the sources. */
  private static List<List<String>> altered(String... texts) {
    AnnotatedStory story = annotated(texts);
    return new Judge()
            .judge(
                story.story(),
                new Aligner().align(story, new ClaimExtractor().extract(story)).rows())
            .judged()
            .stream()
            .filter(each -> each.row().slot() == Slot.WORDING)
            .filter(each -> each.outcome() instanceof Outcome.Conflict)
            .map(each -> ((Outcome.Conflict) each.outcome()).sides())
            .map(sides -> sides.stream().map(side -> side.value()).toList())
            .toList();
  }

  /** Paragraphs are parted by empty lines. */
  private static AnnotatedStory annotated(String... texts) {
    ImmutableList<Article> articles =
        IntStream.range(0, texts.length)
            .mapToObj(i -> article("s" + i, new Text(texts[i])))
            .collect(ImmutableList.toImmutableList());
    return ANNOTATOR.annotate(new Story("s", null, null, articles, ImmutableList.of()));
  }

  private static Article article(String id, Text text) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    int start = 0;
    for (String paragraph : Splitter.on("\n\n").split(text.string())) {
      blocks.add(new Block(Block.Kind.BODY, new Span(start, start + paragraph.length())));
      start += paragraph.length() + 2;
    }
    return new Article(new Source(id, null, null, null, null, null, ""), text, blocks.build());
  }

  @Test
  void aStatementSetAsABlock() {
    assertThat(
            altered(
                MARKED,
                "Nora Vance, the minister for transport, came to Orrin. Her statement in full:\n\n"
                    + "We are going to have to look at every road in this valley, whatever it costs"
                    + " the state.\n\nThe council meets on Friday."))
        .containsExactly(List.of("bridge", "road"));
  }

  @Test
  void aMarkThatWasLost() {
    assertThat(
            altered(
                "\"There really was no warning at the very end of the pier,\" the harbour master,"
                    + " Ivo Stell, said on Monday.",
                "The harbour master Ivo Stell said: There was no warning at that very end of the"
                    + " pier. The pier is closed."))
        .containsExactly(List.of("really", "nothing"), List.of("the", "that"));
  }

  @Test
  void whatIsOnlyReported() {
    assertThat(
            altered(
                MARKED,
                "Nora Vance said on Monday that officials were going to have to look at every road"
                    + " in this valley, whatever it costs the state."))
        .isEmpty();
  }
}
