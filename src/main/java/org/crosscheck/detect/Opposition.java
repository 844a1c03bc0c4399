package org.crosscheck.detect;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Told;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Side;

/**
 * Parts claims that differ into sides. A claim that can be true beside every other takes no side:
 * 'at least 12' belongs neither to the twelve nor to the fourteen.
 *
 * @param <C> the kind of claim
 */
public final class Opposition<C extends Claim> {

  /** Sources of one side that a sentence names. */
  private static final int NAMED = 4;

  private final BiPredicate<C, C> differ;
  private final Comparator<C> sharpest;

  /**
   * Opposes claims.
   *
   * @param differ whether two claims cannot both be true; symmetric
   * @param sharpest the claims that a side is built on come first
   */
  public Opposition(BiPredicate<C, C> differ, Comparator<C> sharpest) {
    this.differ = differ;
    this.sharpest = sharpest.thenComparing(Claim::passage);
  }

  /** The sides, in order of their first passage; none where all can be true. */
  public ImmutableList<Side> sides(List<C> claims) {
    List<List<C>> groups = new ArrayList<>();
    claims.stream()
        .filter(claim -> claims.stream().anyMatch(other -> differ.test(claim, other)))
        .sorted(sharpest)
        .forEach(
            claim -> {
              Optional<List<C>> home =
                  groups.stream()
                      .filter(group -> group.stream().noneMatch(each -> differ.test(claim, each)))
                      .findFirst();
              if (home.isPresent()) {
                home.get().add(claim);
              } else {
                groups.add(new ArrayList<>(List.of(claim)));
              }
            });
    return groups.stream()
        .map(
            group ->
                new Side(
                    group.get(0).value(),
                    ImmutableList.sortedCopyOf(Comparator.comparing(Claim::passage), group)))
        .sorted(Comparator.comparing(side -> side.claims().get(0).passage()))
        .collect(ImmutableList.toImmutableList());
  }

  /** Whether a source takes more than one side. */
  public static boolean someSourceTakesTwo(List<Side> sides) {
    long taken =
        sides.stream()
            .mapToLong(side -> side.claims().stream().map(Claim::source).distinct().count())
            .sum();
    return taken
        > sides.stream()
            .flatMap(side -> side.claims().stream())
            .map(Claim::source)
            .distinct()
            .count();
  }

  /** Whether several sources take sides, and each of them all: then it is no dispute of theirs. */
  public static boolean everySourceTakesAll(List<Side> sides) {
    Set<Set<String>> takers =
        sides.stream()
            .map(side -> side.claims().stream().map(Claim::source).collect(Collectors.toSet()))
            .collect(Collectors.toSet());
    return takers.size() == 1 && takers.iterator().next().size() > 1;
  }

  /** Whether every report of the first side surely came out before every one of the second. */
  public static boolean before(Row row, Side first, Side second) {
    return first.claims().stream()
        .allMatch(
            early ->
                second.claims().stream()
                    .allMatch(
                        late -> {
                          Optional<Publication> a = row.publication(early);
                          Optional<Publication> b = row.publication(late);
                          return a.isPresent() && b.isPresent() && a.get().before(b.get());
                        }));
  }

  /** {@code 17 (a) or 19 (b, c)}. */
  public static String words(List<Side> sides) {
    return words(sides, UnaryOperator.identity());
  }

  /** The same with each value as the operator writes it. */
  public static String words(List<Side> sides, UnaryOperator<String> written) {
    List<String> each = sides.stream().map(side -> words(side, written)).toList();
    if (each.size() <= 2) {
      return String.join(" or ", each);
    }
    return String.join(", ", each.subList(0, each.size() - 1)) + " or " + each.get(each.size() - 1);
  }

  private static String words(Side side, UnaryOperator<String> written) {
    return written.apply(side.value()) + " (" + sources(side.claims(), ", ") + ")";
  }

  /**
   * The sources of claims, for a sentence; of many only the first are named, and all stand with the
   * evidence.
   *
   * @param last what stands before the last of them
   */
  public static String sources(List<? extends Claim> claims, String last) {
    List<String> all =
        claims.stream().map(Claim::source).distinct().map(Told::source).collect(toImmutableList());
    if (all.size() > NAMED) {
      return String.join(", ", all.subList(0, NAMED - 1))
          + " and "
          + (all.size() - NAMED + 1)
          + " more";
    }
    int before = all.size() - 1;
    return before < 1
        ? all.get(0)
        : String.join(", ", all.subList(0, before)) + last + all.get(before);
  }
}
