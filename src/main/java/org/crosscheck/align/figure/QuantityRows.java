package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.figure.number.Standings;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Lays quantities of several sources side by side where each is the other's nearest: the same thing
 * is counted, the same happened to it, and the words around say the same.
 */
final class QuantityRows {

  private static final ImmutableSet<String> CASUALTY = ImmutableSet.of("killed", "hurt", "shot");

  /** Of these, counts of one thing differ by a few, not by sizes. */
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of("killed", "hurt", "shot", "arrested");

  private static final ImmutableSet<String> SHARE = ImmutableSet.of("%", "percent", "percentage");
  private static final double CROWD = 100;

  /** What differs by more than so many times is sooner another thing, unless all else is alike. */
  private static final double FAR = 5;

  /** Experts and observers are one group only where all else is alike. */
  private static final double OTHER_WORDS = 0.2;

  private static final double FAR_LIKENESS = 0.4;

  /**
   * People as such, of whom a story has many groups that only what happened to them tells apart.
   */
  private static final ImmutableSet<String> PEOPLE =
      ImmutableSet.of(
          "person",
          "man",
          "woman",
          "boy",
          "girl",
          "child",
          "kid",
          "teen",
          "teenager",
          "male",
          "female",
          "suspect",
          "officer",
          "deputy",
          "friend",
          "brother",
          "sister",
          "son",
          "daughter");

  /** What a sum is paid for stands around it, not in the noun it counts. */
  private static final double SUMS = 0.25;

  private final Vocabulary vocabulary;
  private final Setting setting;
  private final Elsewhere elsewhere;

  QuantityRows(Vocabulary vocabulary, Setting setting) {
    this.vocabulary = vocabulary;
    this.setting = setting;
    elsewhere = new Elsewhere(vocabulary);
  }

  /** Rows of two sources or more; what only a hedged number holds together is taken apart. */
  List<Row> rows(List<Quantity> quantities) {
    ImmutableListMultimap<String, Quantity> keyed =
        Multimaps.index(
            quantities.stream()
                .filter(each -> !setting.elsewhen(each.passage()) && !setting.anotherYear(each))
                .toList(),
            QuantityRows::key);
    List<Row> rows = new ArrayList<>();
    for (String key : ImmutableSet.copyOf(keyed.keySet().stream().sorted().toList())) {
      Links<Quantity> links = new Links<>();
      setting.eachPair(keyed.get(key), (ones, others) -> link(ones, others, links));
      for (List<Quantity> group : links.groups()) {
        for (List<Quantity> held : held(group)) {
          List<Quantity> plain = Doubles.without(held, QuantityRows::agree);
          if (plain.size() > 1) {
            rows.add(new Row(slot(plain.get(0)), subject(plain), ImmutableList.copyOf(plain)));
          }
        }
      }
    }
    return rows;
  }

  /**
   * The group itself where any two numbers in it that exclude each other can be compared; else what
   * is left of it when a number that agrees with two others no longer joins them.
   */
  private List<List<Quantity>> held(List<Quantity> group) {
    if (sound(group)) {
      return List.of(group);
    }
    Links<Quantity> links = new Links<>();
    for (Quantity one : group) {
      for (Quantity other : group) {
        boolean same = one.value().equals(other.value());
        if (!one.source().equals(other.source())
            && (same || !agree(one, other))
            && comparable(one, other)) {
          links.add(one, other);
        }
      }
    }
    return links.groups().stream().filter(this::sound).toList();
  }

  private boolean sound(List<Quantity> group) {
    return group.stream()
        .allMatch(
            one ->
                group.stream()
                    .allMatch(
                        other ->
                            one.source().equals(other.source())
                                || agree(one, other)
                                || opposed(one, other, group)));
  }

  /** Whether two that say the same as these can be compared. */
  private boolean opposed(Quantity one, Quantity other, List<Quantity> group) {
    return group.stream()
        .filter(each -> each.value().equals(one.value()))
        .anyMatch(
            each ->
                group.stream()
                    .filter(there -> there.value().equals(other.value()))
                    .anyMatch(there -> comparable(each, there)));
  }

  private void link(List<Quantity> ones, List<Quantity> others, Links<Quantity> links) {
    for (Quantity one : ones) {
      Optional<Quantity> other = nearest(one, others);
      if (other.isPresent()
          && nearest(other.get(), ones).equals(Optional.of(one))
          && comparable(one, other.get())
          && (agree(one, other.get())
              || (!elsewhere.answered(one, ones, others)
                  && !elsewhere.answered(other.get(), others, ones)))) {
        links.add(one, other.get());
      }
    }
  }

  /** The most like; of equals one that agrees, then the first. */
  private Optional<Quantity> nearest(Quantity one, List<Quantity> others) {
    return others.stream()
        .max(
            Comparator.comparingDouble((Quantity other) -> score(one, other))
                .thenComparing(other -> agree(one, other))
                .thenComparing(Comparator.comparing(Quantity::passage).reversed()));
  }

  double score(Quantity one, Quantity other) {
    return vocabulary.likeness(one.context(), other.context())
        + (action(one).equals(action(other)) ? 0.15 : 0)
        + (one.subject().equals(other.subject()) ? 0.1 : 0)
        + (agree(one, other) ? 0.1 : 0);
  }

  boolean comparable(Quantity one, Quantity other) {
    boolean sameGroup = one.head().equals(other.head()) && modifiers(one).equals(modifiers(other));
    if (!sameGroup && casualty(one)) {
      return false;
    }
    if (one.head().endsWith(Standings.WINS)) {
      // A team has one record, whoever else the sentence names.
      return one.head().equals(other.head());
    }
    if (!casualty(one) && !agree(one, other) && (indefinite(one) || indefinite(other))) {
      return false;
    }
    boolean things = !PEOPLE.contains(one.head()) && !PEOPLE.contains(other.head());
    if (!agree(one, other) && things && !brands(one).equals(brands(other))) {
      return false;
    }
    if (!agree(one, other) && setting.generic(one) != setting.generic(other)) {
      return false;
    }
    if (setting.recurs(one) != setting.recurs(other)) {
      return false;
    }
    if (casualty(one)
        && modifiers(one).contains("other")
        && !(setting.deaths(one) && setting.deaths(other))) {
      return false;
    }
    if (SMALL.contains(action(one)) && ratio(one, other) > 4) {
      return false;
    }
    if (!casualty(one) && !(setting.samePerson(one, other) && setting.sameDoer(one, other))) {
      return false;
    }
    if (!casualty(one) && one.head().equals("person") && !action(one).equals(action(other))) {
      return false;
    }
    double likeness = vocabulary.likeness(one.context(), other.context());
    if (agree(one, other)) {
      return likeness >= 0.03;
    }
    // A bore is written with or without its point.
    if (ratio(one, other) > FAR && likeness < FAR_LIKENESS && !one.unit().equals("calibre")) {
      return false;
    }
    if (casualty(one)) {
      return !(setting.ownDeath(one) != setting.ownDeath(other) && byOne(one, other))
          && !setting.partial(one)
          && !setting.partial(other)
          && setting.samePlace(one, other)
          && likeness >= (one.head().equals("person") ? 0.03 : 0.3);
    }
    if (one.measure() == Measure.DURATION) {
      return likeness >= 0.4;
    }
    if (one.measure() == Measure.PERCENTAGE) {
      // Polls are full of shares that only their groups and questions tell apart.
      return one.head().equals(other.head()) && !SHARE.contains(one.head()) && likeness >= 0.1;
    }
    if (!one.head().equals(other.head())
        && !(PEOPLE.contains(one.head()) && PEOPLE.contains(other.head()))
        && one.measure() == Measure.COUNT
        && !(action(one).equals(action(other)) && likeness >= OTHER_WORDS)) {
      return false;
    }
    if (PEOPLE.contains(one.head()) && !action(one).equals(action(other))) {
      return false;
    }
    if (one.measure() == Measure.MONEY && likeness < SUMS) {
      return false;
    }
    boolean same = one.head().equals(other.head()) && action(one).equals(action(other));
    if (PEOPLE.contains(one.head()) && !crowds(one, other)) {
      return likeness >= 0.3;
    }
    return likeness >= (same ? 0.1 : 0.25);
  }

  /** "Two groups fought, and one group asked": one of them is no count of them. */
  private static boolean indefinite(Quantity quantity) {
    return quantity.measure() == Measure.COUNT && quantity.high().compareTo(BigDecimal.ONE) == 0;
  }

  /** What makes other things of the counted: a name, or that they are others. */
  private static Set<String> brands(Quantity quantity) {
    return modifiers(quantity).stream()
        .filter(each -> each.equals("other") || Character.isUpperCase(each.codePointAt(0)))
        .collect(ImmutableSet.toImmutableSet());
  }

  private static Set<String> modifiers(Quantity quantity) {
    String subject = quantity.subject();
    String action = action(quantity);
    String rest = subject.substring(0, subject.length() - action.length()).trim();
    rest =
        rest.endsWith(quantity.head())
            ? rest.substring(0, rest.length() - quantity.head().length()).trim()
            : rest;
    return rest.isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(rest.split(" "));
  }

  /** Whether one number can satisfy both, read generously. */
  static boolean agree(Quantity one, Quantity other) {
    return least(one) <= most(other) && least(other) <= most(one) && !edge(one, other);
  }

  /** "Nearly 100" and "over 100" meet at a number that the one does not reach. */
  private static boolean edge(Quantity one, Quantity other) {
    return (one.nearly() && other.hedge() == Hedge.AT_LEAST && least(other) >= most(one))
        || (other.nearly() && one.hedge() == Hedge.AT_LEAST && least(one) >= most(other));
  }

  private static double least(Quantity quantity) {
    double low = quantity.low().doubleValue();
    return quantity.hedge() == Hedge.AT_MOST && !quantity.nearly()
        ? Double.NEGATIVE_INFINITY
        : quantity.hedge() == Hedge.ABOUT ? low * 0.9 : low;
  }

  private static double most(Quantity quantity) {
    double high = quantity.high().doubleValue();
    return quantity.hedge() == Hedge.AT_LEAST
        ? Double.POSITIVE_INFINITY
        : quantity.hedge() == Hedge.ABOUT ? high * 1.1 : high;
  }

  private static boolean byOne(Quantity one, Quantity other) {
    return one.low().subtract(other.low()).abs().compareTo(BigDecimal.ONE) == 0;
  }

  /** Whether both are sizes of crowds; of small groups a story has many. */
  private static boolean crowds(Quantity one, Quantity other) {
    return Math.min(one.low().doubleValue(), other.low().doubleValue()) >= CROWD;
  }

  private static double ratio(Quantity one, Quantity other) {
    double first = one.low().doubleValue();
    double second = other.low().doubleValue();
    return first == second ? 1 : Math.max(first, second) / Math.max(0.1, Math.min(first, second));
  }

  static boolean casualty(Quantity quantity) {
    return CASUALTY.contains(action(quantity))
        && quantity.measure() == Measure.COUNT
        && !quantity.head().equals("time");
  }

  private static String action(Quantity quantity) {
    String subject = quantity.subject();
    return subject.substring(subject.lastIndexOf(' ') + 1);
  }

  private static String key(Quantity quantity) {
    String what =
        quantity.measure() != Measure.COUNT
            ? quantity.unit()
            : casualty(quantity)
                ? group(quantity) + " " + action(quantity) + modifiers(quantity).contains("other")
                : group(quantity);
    return quantity.measure() + " " + what;
  }

  /** Men, women and children are all persons; whether they are comparable shows later. */
  private static String group(Quantity quantity) {
    return PEOPLE.contains(quantity.head())
            || (quantity.measure() == Measure.COUNT && WordNet.isPerson(quantity.head()))
        ? "person"
        : quantity.head();
  }

  private static Slot slot(Quantity quantity) {
    return switch (quantity.measure()) {
      case COUNT, ORDINAL -> Slot.COUNT;
      case MONEY -> Slot.MONEY;
      case PERCENTAGE -> Slot.PERCENTAGE;
      case LENGTH_OR_WEIGHT -> Slot.MEASURE;
      case DURATION -> Slot.DURATION;
      case AGE -> Slot.AGE;
    };
  }

  private static String subject(List<Quantity> group) {
    return group.stream()
        .map(Quantity::noun)
        .filter(each -> !each.isEmpty())
        .min(Comparator.naturalOrder())
        .orElse("");
  }
}
