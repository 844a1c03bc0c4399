package org.crosscheck.detect;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Problem;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;
import org.junit.jupiter.api.Test;

final class JudgeTest {

  @Rule(
      id = "silent",
      family = Family.PLACE,
      severity = Severity.MINOR,
      summary = "Says nothing",
      slots = {Slot.PLACE, Slot.STATE})
  static final class Silent implements Detector {
    @Override
    public Outcome detect(Row row) {
      return new Outcome.Agrees();
    }
  }

  @Rule(
      id = "broken",
      family = Family.PLACE,
      severity = Severity.MINOR,
      summary = "Breaks",
      slots = Slot.PLACE)
  static final class Broken implements Detector {
    @Override
    public Outcome detect(Row row) {
      throw new IllegalStateException("no such place");
    }
  }

  @Rule(
      id = "talks",
      family = Family.PLACE,
      severity = Severity.MINOR,
      summary = "Ends with a period.",
      slots = Slot.PLACE)
  static final class Period implements Detector {
    @Override
    public Outcome detect(Row row) {
      return new Outcome.Agrees();
    }
  }

  static final class Bare implements Detector {
    @Override
    public Outcome detect(Row row) {
      return new Outcome.Agrees();
    }
  }

  static Row row(Slot slot, String subject, String source) {
    return new Row(
        slot,
        subject,
        ImmutableList.of(
            new Attribute(
                new Grounds(
                    source + "-0", new Passage(source, 0, 4), Asserter.OUTLET, Certainty.HAPPENED),
                null,
                subject,
                "place",
                "York")));
  }

  @Test
  void rowsGoToTheRulesThatNameTheirSlot() {
    Judge judge = new Judge(List.of(new Silent()));
    Judge.Verdict verdict =
        judge.judge(
            ImmutableMap.of(),
            List.of(
                row(Slot.STATE, "b", "000"), row(Slot.AGE, "a", "000"), row(Slot.PLACE, "c", "1")));
    assertThat(verdict.judged().stream().map(each -> each.row().slot()).toList())
        .containsExactly(Slot.PLACE, Slot.STATE)
        .inOrder();
  }

  @Test
  void aCrashIsAProblemWithANameAndTheOthersGoOn() {
    Judge judge = new Judge(List.of(new Silent(), new Broken()));
    Judge.Verdict verdict =
        judge.judge(ImmutableMap.of(), List.of(row(Slot.PLACE, "the fire", "000")));
    assertThat(verdict.judged()).hasSize(1);
    Problem problem = verdict.problems().get(0);
    assertThat(problem.kind()).isEqualTo(Problem.Kind.INTERNAL);
    assertThat(problem.toString()).contains("rule broken");
    assertThat(problem.toString()).contains("PLACE of 'the fire' (000-0)");
    assertThat(problem.toString()).contains("no such place");
  }

  @Test
  void theOrderOfTheRowsDoesNotMatter() {
    Judge judge = new Judge(List.of(new Silent()));
    Row one = row(Slot.PLACE, "one", "000");
    Row two = row(Slot.PLACE, "two", "001");
    assertThat(judge.judge(ImmutableMap.of(), List.of(two, one)))
        .isEqualTo(judge.judge(ImmutableMap.of(), List.of(one, two)));
  }

  @Test
  void aRuleThatBreaksItsContractIsRefused() {
    assertRefused(new Bare(), "carries no @Rule");
    assertRefused(new Period(), "ends with a period");
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> new Judge(List.of(new Silent(), new Silent()))))
        .hasMessageThat()
        .contains("same id");
  }

  private static void assertRefused(Detector detector, String complaint) {
    assertThat(assertThrows(IllegalArgumentException.class, () -> new Judge(List.of(detector))))
        .hasMessageThat()
        .contains(complaint);
  }
}
