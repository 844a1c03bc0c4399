package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.align.figure.setting.Actors;
import org.crosscheck.align.figure.setting.Level;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Lays the times that several sources give one step of an event side by side: what happened, the
 * call, the arrest, the death. Where any two times of two sources agree, the others are of
 * something else.
 */
final class TimeRows {

  /** Hours that an article puts one step at; fewer may be slips or corrections. */
  static final int HAPPENINGS = 4;

  private static final double FAR_LIKENESS = 0.35;
  private static final double NEAR_LIKENESS = 0.05;

  /** What befalls anybody once, or once in a week. */
  private static final ImmutableSet<String> ONCE = ImmutableSet.of("death", "arrest", "booking");

  /** Zones of North America and Europe as news writes them behind a clock time. */
  private static final Pattern ZONE =
      Pattern.compile("[ECMP][SD]?T|AK[SD]?T|H[SD]?T|GMT|UTC|BST|CES?T|Eastern|Central|Pacific");

  /** So many characters lie between a clock time and its zone: "8:30 p.m. (ET)". */
  private static final int BEHIND = 3;

  /** Steps that are the same event in all articles on one incident. */
  private static final ImmutableSet<String> STEPS = ImmutableSet.of("incident", "call");

  private final Vocabulary vocabulary;
  private final Setting setting;
  private final Actors actors;

  TimeRows(Vocabulary vocabulary, Setting setting, List<Entity> people) {
    this.vocabulary = vocabulary;
    this.setting = setting;
    actors = new Actors(setting, people);
  }

  List<Row> rows(List<Timing> timings) {
    ImmutableListMultimap<String, Timing> byStep =
        Multimaps.index(
            timings.stream()
                .filter(each -> !setting.elsewhen(each.passage()) && !setting.recurs(each))
                .toList(),
            Timing::predicate);
    List<Row> rows = new ArrayList<>();
    for (String step : byStep.keySet().stream().sorted().toList()) {
      ImmutableSet<String> roundups = roundups(Level.CLOCK.of(byStep.get(step)));
      for (Level level : Level.values()) {
        Links<Timing> links = new Links<>();
        setting.eachPair(
            level.of(byStep.get(step)),
            (ones, others) -> {
              boolean many =
                  roundups.contains(ones.get(0).source())
                      || roundups.contains(others.get(0).source());
              if (level == Level.CLOCK || !many) {
                link(level, ones, others, links);
              }
            });
        for (List<Timing> group : links.groups()) {
          List<Timing> near = withoutClocks(level, level.near(group));
          List<Timing> plain =
              Links.withoutDoubles(near, (a, b) -> TimePair.agree(a.when(), b.when()));
          if (plain.size() > 1) {
            rows.add(new Row(Slot.TIME, plain.get(0).subject(), ImmutableList.copyOf(plain)));
          }
        }
      }
    }
    rows.addAll(new SceneRows(vocabulary, setting, actors).rows(byStep));
    return rows;
  }

  /** The sources that put one step at so many hours that these are of many happenings. */
  private static ImmutableSet<String> roundups(List<Timing> clocks) {
    return Multimaps.index(clocks, Timing::source).asMap().entrySet().stream()
        .filter(
            each ->
                each.getValue().stream()
                        .map(timing -> timing.when().from().getHour())
                        .distinct()
                        .count()
                    >= HAPPENINGS)
        .map(Map.Entry::getKey)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean single(List<Timing> timings) {
    return timings.stream().map(Timing::when).distinct().count() == 1;
  }

  /** Clock times that differ are a row of their own; the days they fall on are not in dispute. */
  private static List<Timing> withoutClocks(Level level, List<Timing> group) {
    List<Timing> clocks = group.stream().filter(TimePair::isClock).toList();
    boolean differ =
        clocks.stream()
            .anyMatch(
                one ->
                    clocks.stream().anyMatch(other -> !TimePair.agree(one.when(), other.when())));
    return level == Level.CLOCK || !differ
        ? group
        : group.stream().filter(each -> !TimePair.isClock(each)).toList();
  }

  private void link(Level level, List<Timing> ones, List<Timing> others, Links<Timing> links) {
    boolean agreed = false;
    Optional<TimePair> nearest = Optional.empty();
    for (Timing one : ones) {
      for (Timing other : others) {
        if (TimePair.agree(one.when(), level.near(one, other).when())) {
          links.add(one, other);
          agreed = true;
        } else {
          TimePair pair =
              new TimePair(one, other, vocabulary.likeness(one.context(), other.context()));
          if (nearest.isEmpty() || nearest.get().likeness() < pair.likeness()) {
            nearest = Optional.of(pair);
          }
        }
      }
    }
    if (!agreed) {
      nearest
          .filter(pair -> comparable(level, pair, single(ones) && single(others)))
          .ifPresent(pair -> links.add(pair.one(), pair.other()));
    }
  }

  private boolean comparable(Level level, TimePair pair, boolean single) {
    boolean sufferer = actors.sameSufferer(pair.one(), pair.other());
    // What is told in like words of one street is one incident, whoever is named in the sentence.
    boolean likewise =
        level == Level.CLOCK
            && pair.likeness() >= FAR_LIKENESS
            && setting.shareStreet(pair.one(), pair.other());
    if (!sufferer && !likewise && !actors.samePerson(pair.one(), pair.other())) {
      return false;
    }
    if (level != Level.CLOCK && pair.clocks()) {
      return false;
    }
    boolean step = STEPS.contains(pair.one().predicate());
    if (!step && !sufferer && !actors.sameTheme(pair.one(), pair.other())) {
      return false;
    }
    if (level == Level.WEEK && !setting.sameWeek(pair.one(), pair.other())) {
      return false;
    }
    if (level == Level.CLOCK && byZone(pair)) {
      return false;
    }
    if (level == Level.CLOCK && pair.farApart()) {
      return pair.likeness() >= FAR_LIKENESS
          || (pair.likeness() >= NEAR_LIKENESS && setting.shareStreet(pair.one(), pair.other()));
    }
    if (level == Level.CLOCK) {
      return setting.sameStreet(pair.one(), pair.other())
          && ((step && single) || pair.likeness() >= (step ? NEAR_LIKENESS : 0.3));
    }
    if (level == Level.DATE && step && slip(pair)) {
      return true;
    }
    boolean once = sufferer && ONCE.contains(pair.one().predicate());
    return once || pair.likeness() >= (step ? 0.2 : sufferer ? 0.05 : 0.45);
  }

  /** The same day of another month of the year is sooner a slip than another event. */
  private static boolean slip(TimePair pair) {
    LocalDate one = pair.one().when().from().toLocalDate();
    LocalDate other = pair.other().when().from().toLocalDate();
    return one.getDayOfMonth() == other.getDayOfMonth()
        && one.getYear() == other.getYear()
        && Math.abs(one.getMonthValue() - other.getMonthValue()) == 1;
  }

  /** Whether two clock times may be one in two zones, of which only one is told. */
  private boolean byZone(TimePair pair) {
    return pair.isHours() && !zone(pair.one()).equals(zone(pair.other()));
  }

  /** The zone that stands behind a clock time; empty for none, which is the local one. */
  private String zone(Timing timing) {
    return setting.sentence(timing.passage()).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.span().end() > timing.passage().span().start())
        .filter(token -> token.span().start() <= timing.passage().span().end() + BEHIND)
        .map(Token::word)
        .filter(word -> ZONE.matcher(word).matches())
        .findFirst()
        .orElse("");
  }
}
