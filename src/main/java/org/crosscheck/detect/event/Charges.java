package org.crosscheck.detect.event;

import com.google.common.collect.ImmutableList;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Publication;
import org.crosscheck.model.claim.Charge;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Side;

/**
 * The charges of a row. A charge that one report lists and another leaves out is no disagreement;
 * two are opposed where each stands in the other's place.
 *
 * @param row what they are from
 * @param all in order of source and place
 */
record Charges(Row row, ImmutableList<Charged> all) {

  /** Reports so close together tell of one reading of the charges. */
  private static final int DAYS = 2;

  /** A charge and who reports it. */
  record Charged(Charge charge, Claim claim) {

    boolean convicted() {
      return claim.predicate().endsWith("convicted");
    }
  }

  /** Two charges that stand in one another's place. */
  record Pair(Charged one, Charged other) {

    Pair turned() {
      return new Pair(/* one= */ other, /* other= */ one);
    }
  }

  static Charges of(Row row) {
    ImmutableList.Builder<Charged> all = ImmutableList.builder();
    for (Claim claim : row.claims()) {
      if (claim.predicate().startsWith("charge")) {
        Charge.of(claim.value()).ifPresent(charge -> all.add(new Charged(charge, claim)));
      }
    }
    return new Charges(row, all.build());
  }

  boolean allAlike() {
    return all.stream().map(Charged::charge).distinct().count() < 2;
  }

  /** The pairs of two sources that are opposed, each in both orders. */
  List<Pair> opposed() {
    List<Pair> pairs = new ArrayList<>();
    for (Charged one : all) {
      for (Charged other : all) {
        if (opposed(one, other) || ungraded(one, other) || ungraded(other, one)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  /** The pairs of which the second is what the first becomes when the victim dies. */
  List<Pair> afterDeath() {
    List<Pair> pairs = new ArrayList<>();
    for (Charged one : all) {
      for (Charged other : all) {
        if (other.charge().followsDeathAfter(one.charge())
            && of(one).stream().noneMatch(other.charge()::comparable)
            && of(other).stream().noneMatch(one.charge()::comparable)) {
          pairs.add(new Pair(one, other));
        }
      }
    }
    return pairs;
  }

  private boolean opposed(Charged one, Charged other) {
    return !one.claim().source().equals(other.claim().source())
        && one.charge().comparable(other.charge())
        && !one.charge().canBe(other.charge())
        && of(other).stream().noneMatch(one.charge()::canBe)
        && of(one).stream().noneMatch(other.charge()::canBe);
  }

  /**
   * Whether one report grades a charge that the other does not, although the other grades its like,
   * so that it does not leave the grade out for shortness.
   */
  private boolean ungraded(Charged graded, Charged plain) {
    List<Charge> theirs = of(plain);
    return !graded.claim().source().equals(plain.claim().source())
        && graded.charge().comparable(plain.charge())
        && graded.charge().offence().equals(plain.charge().offence())
        && graded.charge().grade().isPresent()
        && plain.charge().grade().isEmpty()
        && !of(graded).contains(plain.charge())
        && !theirs.contains(graded.charge())
        && theirs.stream()
            .filter(each -> each.offence().equals(plain.charge().offence()))
            .anyMatch(each -> each.grade().equals(graded.charge().grade()));
  }

  /** All that the source of a charge lists. */
  private List<Charge> of(Charged charged) {
    return all.stream()
        .filter(each -> each.claim().source().equals(charged.claim().source()))
        .map(Charged::charge)
        .toList();
  }

  /** Whether the first of two came out days before the second; empty where that is not known. */
  Optional<Boolean> daysBefore(Pair pair) {
    Optional<Publication> one = row.publication(pair.one().claim());
    Optional<Publication> other = row.publication(pair.other().claim());
    return one.isPresent() && other.isPresent()
        ? Optional.of(ChronoUnit.DAYS.between(one.get().day(), other.get().day()) > DAYS)
        : Optional.empty();
  }

  /** A side for each charge of a pair, with all who report it. */
  ImmutableList<Side> sides(Pair pair) {
    return ImmutableList.of(side(pair.one().charge()), side(pair.other().charge()));
  }

  private Side side(Charge charge) {
    return new Side(
        charge.words(),
        all.stream()
            .filter(each -> each.charge().equals(charge))
            .map(Charged::claim)
            .collect(ImmutableList.toImmutableList()));
  }
}
