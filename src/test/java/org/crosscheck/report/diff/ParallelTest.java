package org.crosscheck.report.diff;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.Sample;
import org.junit.jupiter.api.Test;

/** Both texts are whole, in order, and like stands beside like. */
final class ParallelTest {

  private static Parallel of(String one, String other) {
    Checked checked = Sample.of("ferry", Map.of("a", one, "b", other));
    AnnotatedStory story = checked.annotated();
    return Parallel.of(
        Comparison.of(
            Unit.of(story.story().article("a"), story),
            Unit.of(story.story().article("b"), story)));
  }

  /** Lines as {@code a0=b1}, {@code a1|} and {@code |b0}. */
  private static List<String> lines(Parallel parallel) {
    return parallel.lines().stream()
        .map(line -> line.base() + (line.paired() ? "=" : "|") + line.witness())
        .toList();
  }

  @Test
  void versions_stand_in_one_line_and_what_one_has_alone_stands_between() {
    String shared = "The ferry sank in the harbour on Tuesday night.";
    String alone = "Nobody knows why.";
    assertThat(lines(of(shared + "\n\n" + alone, shared)))
        .containsExactly("[0]=[0]", "[1]|[]")
        .inOrder();
    assertThat(lines(of(shared, alone + "\n\n" + shared)))
        .containsExactly("[]|[0]", "[0]=[1]")
        .inOrder();
  }

  @Test
  void every_sentence_of_both_stands_in_one_line_in_its_own_order() {
    AnnotatedStory story = Sample.bundled().annotated();
    List<String> ids = story.story().articles().stream().map(each -> each.id()).toList();
    for (String one : ids) {
      for (String other : ids) {
        ImmutableList<Unit> base = Unit.of(story.story().article(one), story);
        ImmutableList<Unit> witness = Unit.of(story.story().article(other), story);
        Parallel parallel = Parallel.of(Comparison.of(base, witness));
        assertWithMessage("%s in %s", one, other)
            .that(parallel.lines().stream().flatMap(line -> line.base().stream()).toList())
            .isEqualTo(IntStream.range(0, base.size()).boxed().toList());
        assertWithMessage("%s beside %s", other, one)
            .that(parallel.lines().stream().flatMap(line -> line.witness().stream()).toList())
            .isEqualTo(IntStream.range(0, witness.size()).boxed().toList());
      }
    }
  }
}
