package org.crosscheck.align.cast;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.cast.Part;

/**
 * Finds one person in several articles: by name; by an age that only one can have in each; and
 * where the ages differ, by everything else being the same and nobody competing.
 */
public final class Casting {

  /** So much beside the age must be the same; measured on incidents with gold. */
  private static final int ENOUGH = 3;

  private final ImmutableListMultimap<String, Individual> bySource;

  /** Those whom an age can join, in the order of all. */
  private final List<Individual> aged;

  private final List<Individual> all;
  private final List<List<Individual>> people = new ArrayList<>();
  private final Map<String, List<Individual>> groups = new HashMap<>();
  private final Map<String, Integer> order = new HashMap<>();

  private Casting(List<Individual> all) {
    this.all = all;
    bySource = Multimaps.index(all, Individual::source);
    aged = all.stream().filter(each -> !each.ages().isEmpty()).toList();
    for (Individual each : all) {
      List<Individual> alone = new ArrayList<>(List.of(each));
      people.add(alone);
      groups.put(each.id(), alone);
      order.put(each.id(), order.size());
    }
  }

  /** Those told of in several places, each with all that tells of them, in order of source. */
  public static List<List<Individual>> of(List<Individual> cast) {
    Casting casting = new Casting(cast);
    casting.joinNames();
    casting.joinAges();
    casting.joinSlips();
    casting.joinContradictions();
    return casting.people.stream().filter(each -> each.size() > 1).toList();
  }

  private void joinNames() {
    ListMultimap<String, Individual> bearers = ArrayListMultimap.create();
    for (Individual each : all) {
      if (each.entity() != null) {
        bearers.get(each.entity()).forEach(known -> join(known, each));
        bearers.put(each.entity(), each);
      }
    }
  }

  private void joinAges() {
    for (Individual one : aged) {
      for (Individual other : aged) {
        boolean elsewhere =
            one.source().compareTo(other.source()) < 0 && Likeness.sameAge(one, other);
        if (elsewhere && alone(one, other) && alone(other, one)) {
          join(one, other);
        }
      }
    }
  }

  /** Whether one is the only person of that article who can be the other, the age included. */
  private boolean alone(Individual one, Individual other) {
    List<Individual> fit =
        bySource.get(one.source()).stream()
            .filter(each -> Likeness.sameAge(each, other) && Likeness.possible(each, other))
            .toList();
    return fit.size() == 1 && fit.get(0).equals(one);
  }

  private record Slip(Individual one, Individual other, int likeness) {}

  private void joinSlips() {
    List<Slip> slips = new ArrayList<>();
    for (Individual one : aged) {
      for (Individual other : aged) {
        if (one.source().compareTo(other.source()) < 0 && mayBeSlip(one, other)) {
          int likeness = Likeness.of(one, other, all);
          if (likeness >= ENOUGH) {
            slips.add(new Slip(one, other, likeness));
          }
        }
      }
    }
    slips.sort(Comparator.comparing((Slip slip) -> -slip.likeness()));
    for (Slip slip : slips) {
      boolean rival =
          slips.stream()
              .anyMatch(
                  each ->
                      !each.equals(slip)
                          && each.likeness() >= slip.likeness()
                          && rivals(each, slip));
      if (!rival && nobodyElse(slip)) {
        join(slip.one(), slip.other());
      }
    }
  }

  /** Whether no article that tells of the one knows somebody of the other's age. */
  private boolean nobodyElse(Slip slip) {
    return group(slip.one()).stream()
        .allMatch(
            here ->
                group(slip.other()).stream()
                    .allMatch(there -> Likeness.sameAge(here, there) || unknown(here, there)));
  }

  private boolean unknown(Individual one, Individual other) {
    return absent(one, other) && absent(other, one);
  }

  /** Whether the article of the first has nobody else who can be the second at that age. */
  private boolean absent(Individual here, Individual other) {
    return bySource.get(here.source()).stream()
        .noneMatch(each -> Likeness.sameAge(each, other) && Likeness.possible(each, other));
  }

  /** Whether two slips are of one person in one article, and of two in the other. */
  private boolean rivals(Slip one, Slip other) {
    return (one.one().equals(other.one())
            && one.other().source().equals(other.other().source())
            && !one.other().equals(other.other()))
        || (one.other().equals(other.other())
            && one.one().source().equals(other.one().source())
            && !one.one().equals(other.one()));
  }

  /**
   * One article that gives one person two ages: somebody is told of by an age whom nothing has
   * brought in, or is named with an age that the dead or hurt man told of before had not; another
   * article knows only one of the two.
   */
  private void joinContradictions() {
    for (Individual one : aged) {
      List<Individual> others =
          bySource.get(one.source()).stream().filter(other -> contradicts(one, other)).toList();
      if (others.size() == 1
          && bySource.get(one.source()).stream()
              .noneMatch(each -> !each.equals(one) && contradicts(each, others.get(0)))) {
        merge(one, others.get(0));
      }
    }
  }

  /** Whether two of one article are one; what is quickly asked comes first. */
  private boolean contradicts(Individual first, Individual again) {
    return first.introduced()
        && place(first) < place(again)
        && !first.ages().isEmpty()
        && !again.ages().isEmpty()
        && (first.entity() == null || again.entity() == null)
        && !Likeness.sameAge(first, again)
        && Likeness.near(first, again)
        && Likeness.possible(first, again)
        && (!again.introduced() || first.gender().isPresent() == again.gender().isPresent())
        && Sets.intersection(first.sentences(), again.sentences()).isEmpty()
        && toldAsOne(first, again)
        && nobodyKnowsBoth(first, again);
  }

  /** Whether the second is told of as if known; kin only where hit in the same part of the body. */
  private static boolean toldAsOne(Individual first, Individual again) {
    if (Likeness.isKin(first) || Likeness.isKin(again)) {
      return Likeness.sameKin(first, again) && Likeness.hitAlike(first, again);
    }
    boolean suspect = again.parts().contains(Part.SUSPECT) && first.entity() != null;
    boolean named = first.entity() == null && again.entity() != null && victims(first, again);
    return (!again.introduced() && !suspect) || named;
  }

  private static boolean victims(Individual one, Individual other) {
    return one.parts().contains(Part.VICTIM) && other.parts().contains(Part.VICTIM);
  }

  /** Whether no other article tells of people of both ages. */
  private boolean nobodyKnowsBoth(Individual one, Individual other) {
    return bySource.keySet().stream()
        .filter(source -> !source.equals(one.source()))
        .map(this::known)
        .noneMatch(
            years ->
                years.containsAll(Likeness.years(one)) && years.containsAll(Likeness.years(other)));
  }

  /** Whether both have an age, not the same, and neither article knows somebody of the other's. */
  private boolean mayBeSlip(Individual one, Individual other) {
    return (one.entity() == null || other.entity() == null)
        && !Likeness.sameAge(one, other)
        && Likeness.possible(one, other)
        && unknown(one, other);
  }

  private Set<BigDecimal> known(String source) {
    Set<BigDecimal> years = new TreeSet<>();
    bySource.get(source).forEach(each -> years.addAll(Likeness.years(each)));
    return years;
  }

  /** Makes two into one. */
  private void merge(Individual one, Individual other) {
    List<Individual> here = group(one);
    List<Individual> there = group(other);
    if (here != there) {
      here.addAll(there);
      people.remove(there);
      there.forEach(each -> groups.put(each.id(), here));
      here.sort(Comparator.comparingInt(this::place));
    }
  }

  /** Makes two into one, unless that made one of two names, or of two people of one article. */
  private void join(Individual one, Individual other) {
    List<Individual> here = group(one);
    List<Individual> there = group(other);
    boolean clash =
        here.stream()
            .anyMatch(
                each ->
                    there.stream()
                        .anyMatch(
                            with ->
                                each.source().equals(with.source())
                                    || !Likeness.possible(each, with)));
    if (!clash) {
      merge(one, other);
    }
  }

  private List<Individual> group(Individual individual) {
    return Objects.requireNonNull(groups.get(individual.id()), "of the cast");
  }

  private int place(Individual individual) {
    return Objects.requireNonNull(order.get(individual.id()), "of the cast");
  }
}
