package org.crosscheck.detect;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.Told;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Side;

/** The steps that every rule can show of its sides: who says what, and on whose word. */
public final class Steps {

  private Steps() {}

  /** One line for each claim. */
  public static ImmutableList<String> of(List<Side> sides) {
    return sides.stream()
        .flatMap(
            side ->
                side.claims().stream()
                    .map(claim -> Told.source(claim.source()) + " has " + side.value() + on(claim)))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * How much the asserters take from a contradiction between outlets: nothing while a side is the
   * outlet's own word or both rest on the same person, a tenth where every side rests on another
   * person's word, as opposed parties may well say opposed things.
   */
  public static double asserted(List<Side> sides) {
    boolean everyoneElses =
        sides.stream()
            .flatMap(side -> side.claims().stream())
            .noneMatch(claim -> claim.asserter().kind() == Asserter.Kind.OUTLET);
    long asserters =
        sides.stream()
            .flatMap(side -> side.claims().stream())
            .map(claim -> claim.asserter().name())
            .distinct()
            .count();
    return everyoneElses && asserters > 1 ? 0.9 : 1;
  }

  private static String on(Claim claim) {
    return claim.asserter().kind() == Asserter.Kind.OUTLET
        ? ""
        : ", on the word of " + claim.asserter().name();
  }
}
