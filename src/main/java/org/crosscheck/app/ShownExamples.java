package org.crosscheck.app;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Objects;
import org.crosscheck.detect.example.Example;
import org.crosscheck.detect.example.RuleExamples;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.report.RuleExample;

/** The rules' examples as the report shows them. */
final class ShownExamples {

  /** They are part of the build, and the same for every story. */
  private static final Supplier<ImmutableListMultimap<String, RuleExample>> ALL =
      Suppliers.memoize(ShownExamples::read);

  private ShownExamples() {}

  /** Of each rule, by its id. */
  static ImmutableListMultimap<String, RuleExample> load() {
    return Objects.requireNonNull(ALL.get());
  }

  private static ImmutableListMultimap<String, RuleExample> read() {
    ImmutableListMultimap.Builder<String, RuleExample> shown = ImmutableListMultimap.builder();
    for (Example example : RuleExamples.load().all()) {
      shown.put(example.rule(), shown(example));
    }
    return shown.build();
  }

  private static RuleExample shown(Example example) {
    return new RuleExample(
        example.name(),
        example.event(),
        example.told().stream()
            .map(
                told ->
                    new RuleExample.Told(
                        told.outlet(), told.text(), marked(example, told.outlet())))
            .collect(ImmutableList.toImmutableList()),
        example.expectation().kind().word(),
        example.because());
  }

  private static ImmutableList<Span> marked(Example example, String outlet) {
    return example.row().claims().stream()
        .filter(claim -> claim.source().equals(outlet))
        .map(Claim::passage)
        .map(passage -> passage.span())
        .distinct()
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }
}
