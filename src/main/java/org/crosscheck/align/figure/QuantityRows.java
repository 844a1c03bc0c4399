package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.align.figure.setting.Held;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.align.value.Values;
import org.crosscheck.claims.figure.number.Standings;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.Units;

/**
 * Lays quantities of several sources side by side where each is the other's nearest: the same thing
 * is counted, the same happened to it, and the words around say the same.
 */
final class QuantityRows {

  /** How much nearer two measures are that name one made thing. */
  private static final double NAMED = 0.3;

  private final Vocabulary vocabulary;
  private final Setting setting;
  private final Counterparts counterparts;
  private final Elsewhere elsewhere;
  private final Echoes echoes;
  private final TollRows tolls;
  private final SumRows sums;

  QuantityRows(AnnotatedStory story, Vocabulary vocabulary, Setting setting) {
    this.vocabulary = vocabulary;
    this.setting = setting;
    counterparts = new Counterparts(vocabulary, setting);
    echoes = new Echoes(setting);
    tolls = new TollRows(setting);
    sums = new SumRows(setting);
    elsewhere = new Elsewhere(vocabulary, new Numerals(story, vocabulary));
  }

  /** Numbers in near-copies of one sentence, whatever was read of what happened to the counted. */
  private List<Row> echoed(List<Quantity> quantities) {
    ImmutableListMultimap<String, Quantity> keyed =
        Multimaps.index(
            quantities, each -> each.measure() + " " + dimension(each) + " " + group(each));
    List<Row> rows = new ArrayList<>();
    for (String key : ImmutableSet.copyOf(keyed.keySet().stream().sorted().toList())) {
      Links<Quantity> links = new Links<>();
      setting.eachPair(
          keyed.get(key),
          (ones, others) -> {
            for (Quantity one : ones) {
              for (Quantity other : others) {
                if (echoes.echo(one, other)
                    && (Values.agree(one, other)
                        || (counterparts.near(one, other)
                            && !elsewhere.echoed(one, others)
                            && !elsewhere.echoed(other, ones)))) {
                  links.add(one, other);
                }
              }
            }
          });
      for (List<Quantity> group : links.groups()) {
        List<Quantity> plain = Links.withoutDoubles(group, Values::agree);
        boolean differ =
            plain.stream().anyMatch(a -> plain.stream().anyMatch(b -> !Values.agree(a, b)));
        if (differ) {
          rows.add(new Row(slot(plain.get(0)), subject(plain), ImmutableList.copyOf(plain)));
        }
      }
    }
    return rows;
  }

  /** Rows of two sources or more; what only a hedged number holds together is taken apart. */
  List<Row> rows(List<Quantity> quantities) {
    List<Quantity> timely =
        quantities.stream()
            .filter(
                each ->
                    each.head().endsWith(Standings.WINS)
                        || (!setting.elsewhen(each.passage()) && !setting.anotherYear(each)))
            .toList();
    List<Row> rows = new ArrayList<>(linked(timely));
    rows.addAll(kin(timely));
    close(quantities, ImmutableSet.copyOf(timely)).forEach(group -> join(group, rows));
    rows.addAll(echoed(timely));
    rows.addAll(tolls.rows(timely));
    rows.addAll(sums.rows(timely));
    past(quantities).asMap().values().forEach(year -> rows.addAll(linked(List.copyOf(year))));
    return rows;
  }

  /** What is told of one earlier year, by that year: "the 2003 flood killed 1,200". */
  private ImmutableListMultimap<Integer, Quantity> past(List<Quantity> quantities) {
    ImmutableListMultimap.Builder<Integer, Quantity> byYear = ImmutableListMultimap.builder();
    for (Quantity each : quantities) {
      setting.pastYear(each).ifPresent(year -> byYear.put(year, each));
    }
    return byYear.build();
  }

  private List<Row> linked(List<Quantity> quantities) {
    ImmutableListMultimap<String, Quantity> keyed = Multimaps.index(quantities, QuantityRows::key);
    List<Row> rows = new ArrayList<>();
    for (String key : ImmutableSet.copyOf(keyed.keySet().stream().sorted().toList())) {
      Links<Quantity> links = new Links<>();
      setting.eachPair(keyed.get(key), (ones, others) -> link(ones, others, links));
      for (List<Quantity> group : links.groups()) {
        for (List<Quantity> held : Held.parts(group, counterparts::comparable)) {
          List<Quantity> plain = Links.withoutDoubles(held, Values::agree);
          if (plain.size() > 1) {
            rows.add(new Row(slot(plain.get(0)), subject(plain), ImmutableList.copyOf(plain)));
          }
        }
      }
    }
    return rows;
  }

  /**
   * Rows of precise numbers that all but agree, of which a sentence says "last month" and the like:
   * so near each other they are of that month in both.
   */
  private List<List<Quantity>> close(List<Quantity> quantities, ImmutableSet<Quantity> timely) {
    Links<Quantity> links = new Links<>();
    setting.eachPair(
        quantities,
        (ones, others) -> {
          for (Quantity one : ones) {
            for (Quantity other : others) {
              if (!(timely.contains(one) && timely.contains(other))
                  && Counterparts.close(one, other)
                  && counterparts.comparable(one, other)
                  && unanswered(one, ones, other, others)) {
                links.add(one, other);
              }
            }
          }
        });
    return links.groups();
  }

  /** Adds a group to the rows; those that have a claim of it become one row with it. */
  private static void join(List<Quantity> group, List<Row> rows) {
    ImmutableSet.Builder<Quantity> all = ImmutableSet.<Quantity>builder().addAll(group);
    List<Row> joined =
        rows.stream().filter(row -> row.claims().stream().anyMatch(group::contains)).toList();
    joined.stream()
        .flatMap(row -> row.claims().stream())
        .map(Quantity.class::cast)
        .forEach(all::add);
    rows.removeAll(joined);
    List<Quantity> plain = Links.withoutDoubles(List.copyOf(all.build()), Values::agree);
    rows.add(new Row(slot(plain.get(0)), subject(plain), ImmutableList.copyOf(plain)));
  }

  /**
   * Rows of things counted under two nouns of one kind, "seven B-12 rifles" and "12 B-12 guns",
   * where neither source counts any under the other's noun.
   */
  private List<Row> kin(List<Quantity> quantities) {
    List<Quantity> things =
        quantities.stream()
            .filter(each -> each.measure() == Measure.COUNT && !Subjects.casualty(each))
            .filter(each -> !group(each).equals("person"))
            .toList();
    Links<Quantity> links = new Links<>();
    setting.eachPair(
        things,
        (ones, others) -> {
          for (Quantity one : ones) {
            for (Quantity other : others) {
              if (counterparts.kin(one, other)
                  && others.stream().noneMatch(each -> counterparts.sameNoun(one, each))
                  && ones.stream().noneMatch(each -> counterparts.sameNoun(other, each))
                  && (Values.agree(one, other) || unanswered(one, ones, other, others))) {
                links.add(one, other);
              }
            }
          }
        });
    List<Row> rows = new ArrayList<>();
    for (List<Quantity> group : links.groups()) {
      List<Quantity> plain = Links.withoutDoubles(group, Values::agree);
      rows.add(new Row(slot(plain.get(0)), subject(plain), ImmutableList.copyOf(plain)));
    }
    return rows;
  }

  private void link(List<Quantity> ones, List<Quantity> others, Links<Quantity> links) {
    for (Quantity one : ones) {
      Optional<Quantity> other = nearest(one, others);
      if (other.isPresent()
          && nearest(other.get(), ones).equals(Optional.of(one))
          && counterparts.comparable(one, other.get())
          && (Values.agree(one, other.get()) || unanswered(one, ones, other.get(), others))) {
        links.add(one, other.get());
      }
    }
  }

  /** Whether neither number stands in the other's source, said of something else. */
  private boolean unanswered(
      Quantity one, List<Quantity> ones, Quantity other, List<Quantity> others) {
    return !elsewhere.answered(one, ones, others) && !elsewhere.answered(other, others, ones);
  }

  /** The most like; of equals one that agrees, then the first. */
  private Optional<Quantity> nearest(Quantity one, List<Quantity> others) {
    return others.stream()
        .filter(other -> !Subjects.casualty(one) || Subjects.sameGroup(one, other))
        .max(
            Comparator.comparingDouble((Quantity other) -> score(one, other))
                .thenComparing(other -> Values.agree(one, other))
                .thenComparing(Comparator.comparing(Quantity::passage).reversed()));
  }

  double score(Quantity one, Quantity other) {
    return vocabulary.likeness(one.context(), other.context())
        + (Subjects.action(one).equals(Subjects.action(other)) ? 0.15 : 0)
        + (Counterparts.sameSubject(one, other) ? 0.1 : 0)
        + (counterparts.sizes(one, other) ? NAMED : 0)
        + (Values.agree(one, other) ? 0.1 : 0);
  }

  private static String key(Quantity quantity) {
    String what =
        quantity.measure() != Measure.COUNT
            ? dimension(quantity)
            : Subjects.casualty(quantity)
                ? group(quantity)
                    + " "
                    + Subjects.action(quantity)
                    + Subjects.modifiers(quantity).contains("other")
                : group(quantity);
    return quantity.measure() + " " + what;
  }

  /** Metres and feet are of one dimension. */
  private static String dimension(Quantity quantity) {
    return Units.of(quantity.unit()).map(Units.Unit::dimension).orElse(quantity.unit());
  }

  /** Men, women and children are all persons; whether they are comparable shows later. */
  private static String group(Quantity quantity) {
    return Counterparts.PEOPLE.contains(quantity.head())
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
