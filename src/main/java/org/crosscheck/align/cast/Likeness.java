package org.crosscheck.align.cast;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.lexicon.Grown;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.cast.Part;
import org.crosscheck.model.claim.Quantity;

/** How much of what two articles tell of a person is the same. */
final class Likeness {

  private static final BigDecimal SLIP = BigDecimal.valueOf(2);

  /** Words that two sentences must share; one less where the ages are next to each other. */
  private static final int SHARED = 3;

  private static final BigDecimal YOUNG = BigDecimal.valueOf(16);
  private static final BigDecimal GROWN = BigDecimal.valueOf(20);

  /** Nouns that many are called by. */
  private static final ImmutableSet<String> COMMON =
      ImmutableSet.of(
          "boy",
          "girl",
          "man",
          "woman",
          "male",
          "female",
          "teen",
          "teenager",
          "child",
          "victim",
          "person",
          "suspect",
          "people",
          "kid",
          "juvenile",
          "youth",
          "one",
          "adult");

  private Likeness() {}

  /** Whether nothing told of the two, but for their ages, keeps them from being one person. */
  static boolean possible(Individual one, Individual other) {
    boolean names = one.entity() != null && other.entity() != null;
    return (!names || Objects.equals(one.entity(), other.entity()))
        && (one.gender().isEmpty()
            || other.gender().isEmpty()
            || one.gender().equals(other.gender()))
        && (one.parts().isEmpty()
            || other.parts().isEmpty()
            || !Sets.intersection(one.parts(), other.parts()).isEmpty())
        && !agedOut(one, other)
        && !agedOut(other, one);
  }

  private static boolean agedOut(Individual one, Individual other) {
    boolean child = one.nouns().stream().anyMatch(Grown::isChild);
    boolean adult = one.nouns().stream().anyMatch(Grown::isAdult);
    return years(other).stream()
        .anyMatch(
            age -> (child && age.compareTo(GROWN) >= 0) || (adult && age.compareTo(YOUNG) < 0));
  }

  static List<BigDecimal> years(Individual individual) {
    return individual.ages().stream()
        .filter(age -> age.unit().equals("year"))
        .map(Quantity::low)
        .toList();
  }

  /** Whether both are told to be of one age. */
  static boolean sameAge(Individual one, Individual other) {
    return one.ages().stream()
        .anyMatch(
            age ->
                other.ages().stream()
                    .anyMatch(
                        each ->
                            each.unit().equals(age.unit())
                                && each.low().compareTo(age.low()) == 0));
  }

  /** Whether the ages are near enough for one to be a slip for the other. */
  static boolean near(Individual one, Individual other) {
    return (infants(one) && infants(other))
        || smallestGap(one, other).map(gap -> gap.compareTo(SLIP) <= 0).orElse(false);
  }

  private static boolean byOne(Individual one, Individual other) {
    return smallestGap(one, other).map(gap -> gap.compareTo(BigDecimal.ONE) == 0).orElse(false);
  }

  private static Optional<BigDecimal> smallestGap(Individual one, Individual other) {
    return years(one).stream()
        .flatMap(age -> years(other).stream().map(each -> each.subtract(age).abs()))
        .min(BigDecimal::compareTo);
  }

  /**
   * How many things beside the age are the same: a noun that few are called by counts twice, and so
   * do being the only victim or suspect of both, an age in months, and words of the sentences; a
   * common noun, a wound and being near in age count once.
   */
  static int of(Individual one, Individual other, List<Individual> all) {
    Set<String> nouns = Sets.intersection(one.nouns(), other.nouns());
    int likeness = 0;
    if (nouns.stream().anyMatch(noun -> !COMMON.contains(noun))) {
      likeness += 2;
    } else if (!nouns.isEmpty()) {
      likeness++;
    }
    if (onlyOne(one, all) && onlyOne(other, all)) {
      likeness += 2;
    }
    if (hitAlike(one, other)) {
      likeness++;
    }
    boolean near = near(one, other);
    int words = shared(one, other);
    if (near && words >= (byOne(one, other) ? SHARED - 1 : SHARED)) {
      likeness += 2;
    }
    if (infants(one) && infants(other) && !nouns.isEmpty()) {
      likeness += 2;
    }
    return near ? likeness + 1 : likeness;
  }

  /** Whether the age is told in months or weeks; a story has one such baby, as a rule. */
  private static boolean infants(Individual one) {
    return one.ages().stream().anyMatch(age -> !age.unit().equals("year"));
  }

  private static boolean onlyOne(Individual one, List<Individual> all) {
    return Set.of(Part.values()).stream()
        .filter(one.parts()::contains)
        .anyMatch(
            part ->
                all.stream()
                        .filter(each -> each.source().equals(one.source()))
                        .filter(each -> each.parts().contains(part))
                        .count()
                    == 1);
  }

  /** Whether they are told of as somebody's kin. */
  static boolean isKin(Individual one) {
    return one.nouns().stream().anyMatch(noun -> WordNet.isKindOf(noun, "relative"));
  }

  /** Whether both are told of as the same kin of somebody. */
  static boolean sameKin(Individual one, Individual other) {
    return Sets.intersection(one.nouns(), other.nouns()).stream()
        .anyMatch(noun -> WordNet.isKindOf(noun, "relative"));
  }

  /** Whether both were hit in one part of the body. */
  static boolean hitAlike(Individual one, Individual other) {
    return one.wounds().stream()
        .anyMatch(
            hit -> other.wounds().stream().anyMatch(each -> each.value().equals(hit.value())));
  }

  private static int shared(Individual one, Individual other) {
    return one.ages().stream()
        .flatMap(
            age ->
                other.ages().stream()
                    .map(each -> Sets.intersection(age.context(), each.context()).size()))
        .max(Integer::compare)
        .orElse(0);
  }
}
