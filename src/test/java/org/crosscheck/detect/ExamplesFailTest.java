package org.crosscheck.detect;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.detect.example.Example;
import org.crosscheck.detect.example.ExampleReader;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.junit.jupiter.api.Test;

/** The tests of the examples and of parity, seen to fail. */
final class ExamplesFailTest {

  @Rule(
      id = "agrees",
      family = Family.NUMBER,
      severity = Severity.MINOR,
      summary = "Agrees with everything",
      slots = Slot.COUNT)
  static final class Agreeable implements Detector {
    @Override
    public Outcome detect(Row row) {
      return new Outcome.Agrees();
    }
  }

  @Rule(
      id = "first-and-last",
      family = Family.NUMBER,
      severity = Severity.MINOR,
      summary = "Opposes the first claim to the last",
      slots = Slot.COUNT)
  static class FirstAndLast implements Detector {

    @SuppressWarnings("UnusedVariable")
    private int calls;

    @Override
    public Outcome detect(Row row) {
      return new Outcome.Conflict(
          ImmutableList.of(
              new Side("first", ImmutableList.of(row.claims().get(0))),
              new Side("last", ImmutableList.of(row.claims().get(row.claims().size() - 1)))),
          new Judgement(Severity.MINOR, 0.5, "They differ.", ImmutableList.of(), "", ""));
    }
  }

  private static final String CONFLICT =
      """
      event: e
      --- A
      [Two] fell. => count fall 2
      --- B
      [Three] fell. => count fall 3
      --- C
      [Four] fell. => count fall 4
      expect: conflict major "Two" <> "Four"
      because: b
      """;

  @Test
  void anotherOutcomeFails() {
    assertComplaint("agrees", CONFLICT, new Agreeable(), "expected conflict, but it is agrees");
  }

  @Test
  void anotherSeverityFails() {
    assertComplaint(
        "first-and-last", CONFLICT, new FirstAndLast(), "expected MAJOR, but it is MINOR");
  }

  @Test
  void anotherPassageFails() {
    assertComplaint(
        "first-and-last",
        CONFLICT.replace(" major \"Two\"", " \"Three\""),
        new FirstAndLast(),
        "no side holds just \"Three\" (B); it is conflict \"Two\" (A) <> \"Four\" (C)");
  }

  @Test
  void aSideTooFewFails() {
    assertComplaint(
        "first-and-last",
        CONFLICT.replace(" major \"Two\"", " \"Two\" <> \"Two\""),
        new FirstAndLast(),
        "expected 3 sides");
  }

  @Test
  void aRuleThatTheExampleDoesNotNameMustBeSilent() {
    Example example =
        ExampleReader.read("agrees", "n", CONFLICT.replaceAll("expect: .*", "expect: agrees"));
    assertThat(ExamplesTest.complaint(example, List.of(new Agreeable())).isPresent()).isFalse();
    assertThat(
            ExamplesTest.complaint(example, List.of(new Agreeable(), new FirstAndLast()))
                .orElseThrow())
        .contains("rule first-and-last should be silent");
  }

  @Test
  void aFolderWithoutItsRuleFails() {
    assertComplaint("no-such-rule", CONFLICT, new Agreeable(), "no rule of this id");
  }

  @Test
  void aKnownFalseAlarmThatIsGoneFails() {
    assertComplaint(
        "agrees",
        CONFLICT.replace("event: e", "event: e\nknown-false-alarm: groups"),
        new Agreeable(),
        "the known false alarm is gone");
  }

  @Test
  void examplesThatAreMissingAreNamed() {
    assertThat(ParityTest.missing(List.of())).hasSize(3);
    assertThat(
            ParityTest.missing(
                List.of(
                    ExampleReader.read(
                        "agrees", "n", CONFLICT.replace("event: e", "event: e\ntrap: t")))))
        .containsExactly(
            "an example that agrees or is compatible", "agrees/n is a trap, yet reported");
  }

  @Test
  void aDetectorThatKeepsSomethingIsNamed() {
    assertThat(ParityTest.changeable(FirstAndLast.class))
        .containsExactly("it is not final", "its field calls can change");
    assertThat(ParityTest.changeable(Agreeable.class)).isEmpty();
  }

  private static void assertComplaint(
      String rule, String content, Detector detector, String complaint) {
    Example example = ExampleReader.read(rule, "n", content);
    assertThat(ExamplesTest.complaint(example, List.of(detector)).orElseThrow())
        .contains(complaint);
  }
}
