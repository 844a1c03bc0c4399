package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.detect.Judge;
import org.crosscheck.detect.example.Example;
import org.crosscheck.detect.example.RuleExamples;
import org.crosscheck.model.finding.RuleCard;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck explain}: says what a rule finds, by the examples that are also its tests. */
@Command(
    name = "explain",
    description = "Say what a rule finds, with examples; without RULE, list all rules.")
final class ExplainCommand implements Callable<Integer> {

  private final PrintStream out;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Parameters(arity = "0..1", paramLabel = "RULE", description = "Its id, as the report names it.")
  private @Nullable String rule;

  ExplainCommand(PrintStream out) {
    this.out = out;
  }

  @Override
  public Integer call() {
    ImmutableList<RuleCard> rules = new Judge().rules();
    String asked = rule;
    if (asked == null) {
      rules.forEach(card -> out.printf(Locale.ROOT, "%-24s %s.%n", card.id(), card.summary()));
      return ExitCode.CLEAN;
    }
    RuleCard card =
        rules.stream()
            .filter(each -> each.id().equals(asked))
            .findFirst()
            .orElseThrow(
                () ->
                    new ParameterException(
                        spec.commandLine(),
                        "no rule " + asked + "; 'crosscheck explain' lists the rules"));
    out.printf(
        Locale.ROOT,
        "%s: %s.%nFamily %s, at most %s.%n",
        card.id(),
        card.summary(),
        card.family().word(),
        card.severity().name().toLowerCase(Locale.ROOT));
    RuleExamples.load().of(asked).forEach(this::print);
    return ExitCode.CLEAN;
  }

  private void print(Example example) {
    out.printf(Locale.ROOT, "%n%s: %s%n", example.event(), example.expectation().kind().word());
    for (Example.Told told : example.told()) {
      out.printf(
          Locale.ROOT,
          "  %s: %s%n",
          told.outlet(),
          told.text().string().strip().replace('\n', ' '));
    }
    out.printf(Locale.ROOT, "  Because %s.%n", example.because());
    if (example.knownFalseAlarm() != null) {
      out.printf(Locale.ROOT, "  A known false alarm: %s.%n", example.knownFalseAlarm());
    }
  }
}
