package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.value.Values;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Lays the tolls of articles side by side: the most people killed, hurt or shot that an article
 * tells of, where it leads with them or says it again. Smaller counts are parts of the toll, so
 * that, unlike between single counts, it does not matter how many there are.
 */
final class TollRows {

  /** An article says within so many sentences how many there were. */
  private static final int LEAD = 4;

  /** What a toll is taken for another incident's beyond. */
  private static final double FAR = 3;

  private static final String OTHER = "other";

  private static final String SHOT = "shot";

  private final Setting setting;

  TollRows(Setting setting) {
    this.setting = setting;
  }

  /** The rows, by what befell the people. */
  List<Row> rows(List<Quantity> quantities) {
    List<Quantity> people =
        quantities.stream()
            .filter(Subjects::casualty)
            .filter(each -> each.grounds().certainty() != Certainty.DENIED)
            .toList();
    Map<String, List<Quantity>> byFate = new TreeMap<>();
    for (Quantity each : people) {
      byFate.computeIfAbsent(Subjects.action(each), fate -> new ArrayList<>()).add(each);
    }
    List<Row> rows = new ArrayList<>();
    byFate.forEach((fate, counts) -> rows.addAll(rows(counts, people)));
    return rows;
  }

  private List<Row> rows(List<Quantity> counts, List<Quantity> people) {
    Links<Quantity> links = new Links<>();
    setting.eachPair(
        counts,
        (ones, others) -> {
          Optional<Quantity> one = toll(ones);
          Optional<Quantity> other = toll(others);
          if (one.isPresent() && other.isPresent() && comparable(one.get(), other.get(), people)) {
            links.add(one.get(), other.get());
          }
        });
    return links.groups().stream()
        .map(group -> new Row(Slot.COUNT, group.get(0).noun(), ImmutableList.copyOf(group)))
        .toList();
  }

  /** The most people of no further kind that a source counts, if it is firm about them. */
  private Optional<Quantity> toll(List<Quantity> counts) {
    Comparator<Quantity> most = Comparator.comparing(Quantity::high);
    Optional<Quantity> toll =
        counts.stream()
            .filter(this::whole)
            .max(most.thenComparing(Comparator.comparing(Quantity::passage).reversed()));
    return toll.filter(each -> each.hedge() == Hedge.EXACT)
        .filter(each -> counts.stream().noneMatch(more -> most.compare(more, each) > 0))
        .filter(each -> firm(each, counts));
  }

  /** Whether people as such are counted, and named so: of a bare number it may be an age's list. */
  private boolean whole(Quantity count) {
    boolean named =
        setting
            .sentence(count.passage())
            .map(each -> each.within(count.passage().span()))
            .filter(tokens -> tokens.stream().anyMatch(Token::isNoun))
            .isPresent();
    return named && count.head().equals("person") && Subjects.modifiers(count).isEmpty();
  }

  private boolean firm(Quantity toll, List<Quantity> counts) {
    boolean again =
        counts.stream()
                .filter(each -> each.low().compareTo(toll.low()) == 0)
                .map(each -> setting.sentence(each.passage()).map(Sentence::index).orElse(-1))
                .distinct()
                .count()
            > 1;
    boolean leading =
        setting.sentence(toll.passage()).filter(each -> each.index() < LEAD).isPresent();
    return (again || leading) && !setting.partial(toll);
  }

  private boolean comparable(Quantity one, Quantity other, List<Quantity> people) {
    return Values.agree(one, other)
        || (Values.ratio(one, other) <= FAR
            && Math.min(one.low().intValue(), other.low().intValue()) > 1
            && setting.samePlace(one, other)
            && setting.namesStreet(one) == setting.namesStreet(other)
            && !(setting.ownDeath(one) != setting.ownDeath(other) && Values.byOne(one, other))
            && !tells(other.source(), one, people)
            && !tells(one.source(), other, people));
  }

  /** Whoever is shot is killed or hurt, and whoever is hurt is not killed. */
  private static boolean mayCount(String fate, String other) {
    return fate.equals(other) || fate.equals(SHOT) || other.equals(SHOT);
  }

  /** Whether a source has the other's number too, or as a sum of some and others. */
  private static boolean tells(String source, Quantity toll, List<Quantity> people) {
    String fate = Subjects.action(toll);
    List<Quantity> own =
        people.stream()
            .filter(each -> each.source().equals(source))
            .filter(each -> mayCount(Subjects.action(each), fate))
            .toList();
    return own.stream()
        .anyMatch(
            each ->
                each.low().compareTo(toll.low()) == 0
                    || (Subjects.modifiers(each).contains(OTHER)
                        && own.stream()
                            .filter(some -> !some.id().equals(each.id()))
                            .anyMatch(
                                some -> some.low().add(each.low()).compareTo(toll.low()) == 0)));
  }
}
