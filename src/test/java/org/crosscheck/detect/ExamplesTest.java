package org.crosscheck.detect;

import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.detect.example.Example;
import org.crosscheck.detect.example.Expectation;
import org.crosscheck.detect.example.RuleExamples;
import org.crosscheck.model.finding.Judged;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example does what it says, and every rule that it does not speak of stays silent. */
final class ExamplesTest {

  @TestFactory
  Stream<DynamicTest> everyExampleHolds() {
    return RuleExamples.load().all().stream()
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.toString(),
                    () -> complaint(example, Detectors.ALL).ifPresent(text -> fail(text))));
  }

  /** What is wrong with an example, for people. */
  static Optional<String> complaint(Example example, List<? extends Detector> detectors) {
    Judge.Verdict verdict =
        new Judge(detectors).judge(example.publications(), List.of(example.row()));
    assertWithMessage("%s", example).that(verdict.problems()).isEmpty();
    List<Judged> own =
        verdict.judged().stream()
            .filter(judged -> judged.rule().id().equals(example.rule()))
            .toList();
    if (own.isEmpty()) {
      return Optional.of(
          example + ": no rule of this id reads a row of slot " + example.row().slot());
    }
    Optional<String> wrong =
        example.expectation().complaint(example, own.get(0).outcome()).map(at(example));
    if (wrong.isPresent()) {
      return wrong;
    }
    return verdict.judged().stream()
        .filter(judged -> !judged.rule().id().equals(example.rule()))
        .filter(judged -> Expectation.Kind.of(judged.outcome()).shown())
        .map(
            judged ->
                example + ": rule " + judged.rule().id() + " should be silent: " + judged.outcome())
        .findFirst();
  }

  private static java.util.function.Function<String, String> at(Example example) {
    return text -> {
      String why = example.knownFalseAlarm();
      return why == null
          ? example + ": " + text + "\n  because: " + example.because()
          : example
              + ": the known false alarm is gone; make it an example that is right ("
              + why
              + "): "
              + text;
    };
  }
}
