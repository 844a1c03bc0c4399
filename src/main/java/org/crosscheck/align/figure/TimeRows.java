package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.align.figure.setting.Actors;
import org.crosscheck.align.figure.setting.Level;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Lays the times that several sources give one step of an event side by side: what happened, the
 * call, the arrest, the death. Where any two times of two sources agree, the others are of
 * something else.
 */
final class TimeRows {

  private static final long QUARTER_HOUR = 15;
  private static final long FAR = 180;
  private static final long HALF_DAY = 12 * 60;

  /** How far a slip of a half day may be off it, for another quarter may be meant. */
  private static final long HOUR = 60;

  /** So long may pass between what happened, the call and the arrival. */
  private static final long HALF_HOUR = 30;

  private static final String INCIDENT = "incident";

  private static final long QUARTER_DAY = 6 * 60;

  /** What is told of one scene: it happened, somebody called, somebody was found. */
  private static final ImmutableSet<String> SCENE = ImmutableSet.of("incident", "call", "find");

  private static final double FAR_LIKENESS = 0.35;
  private static final double NEAR_LIKENESS = 0.05;
  private static final double SCENE_LIKENESS = 0.12;

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
      for (Level level : Level.values()) {
        Links<Timing> links = new Links<>();
        setting.eachPair(
            level.of(byStep.get(step)), (ones, others) -> link(level, ones, others, links));
        for (List<Timing> group : links.groups()) {
          List<Timing> near = withoutClocks(level, level.near(group));
          List<Timing> plain = Links.withoutDoubles(near, (a, b) -> agree(a.when(), b.when()));
          if (plain.size() > 1) {
            rows.add(new Row(Slot.TIME, plain.get(0).subject(), ImmutableList.copyOf(plain)));
          }
        }
      }
    }
    rows.addAll(scene(Level.CLOCK, byStep));
    rows.addAll(scene(Level.WEEK, byStep));
    rows.addAll(inLikeWords(Level.CLOCK.of(ImmutableList.copyOf(byStep.values()))));
    return rows;
  }

  /**
   * Rows of times where one source tells only when it happened and another only when somebody
   * called or was found: the two lie close together.
   */
  private List<Row> scene(Level level, ImmutableListMultimap<String, Timing> byStep) {
    List<Timing> timings =
        SCENE.stream().flatMap(step -> level.of(byStep.get(step)).stream()).toList();
    Links<Timing> links = new Links<>();
    setting.eachPair(
        timings,
        (ones, others) ->
            apart(level, ones, others).ifPresent(pair -> links.add(pair.one(), pair.other())));
    return links.groups().stream()
        .map(level::near)
        .map(group -> new Row(Slot.TIME, "the incident", ImmutableList.<Claim>copyOf(group)))
        .toList();
  }

  /** The two steps that cannot be of one scene, where the sources tell of no step both. */
  private Optional<Pair> apart(Level level, List<Timing> ones, List<Timing> others) {
    Optional<Pair> nearest = Optional.empty();
    for (Timing one : ones) {
      for (Timing other : others) {
        Pair pair = new Pair(one, other, vocabulary.likeness(one.context(), other.context()));
        if (one.predicate().equals(other.predicate())
            || gap(level, pair) < (level == Level.CLOCK ? allowed(pair) : QUARTER_DAY)) {
          return Optional.empty();
        }
        if (nearest.isEmpty() || nearest.get().likeness() < pair.likeness()) {
          nearest = Optional.of(pair);
        }
      }
    }
    // Who knows one hour of the scene only means that of all the others.
    boolean single = level == Level.CLOCK && single(ones) && single(others);
    return nearest
        .filter(pair -> actors.samePerson(pair.one(), pair.other()))
        .filter(pair -> setting.sameStreet(pair.one(), pair.other()))
        .filter(pair -> single || pair.likeness() >= SCENE_LIKENESS)
        .filter(
            pair ->
                level == Level.CLOCK
                    ? gap(level, pair) <= 2 * HOUR
                        || halfDay(pair)
                        || pair.likeness() >= FAR_LIKENESS
                    : oneWeek(pair) && !(clock(pair.one()) && clock(pair.other())));
  }

  /** Nobody calls before it happened; how long after it they called is mostly not told. */
  private static long allowed(Pair pair) {
    boolean first = pair.one().predicate().equals(INCIDENT);
    Timing incident = first ? pair.one() : pair.other();
    Timing after = Level.CLOCK.near(incident, first ? pair.other() : pair.one());
    return incident.predicate().equals(INCIDENT)
            && after.when().from().isBefore(incident.when().from())
        ? QUARTER_HOUR
        : HALF_HOUR;
  }

  /**
   * Rows of clock times that stand among the same words, whatever the verb they hang on: of those
   * that have no like in the other source the two nearest in words.
   */
  private List<Row> inLikeWords(List<Timing> clocks) {
    List<Row> rows = new ArrayList<>();
    setting.eachPair(
        clocks,
        (ones, others) ->
            ones.stream()
                .filter(one -> unmatched(one, others))
                .flatMap(
                    one ->
                        others.stream()
                            .filter(other -> unmatched(other, ones))
                            .map(other -> pair(one, other)))
                .max(Comparator.comparingDouble(Pair::likeness))
                .filter(pair -> !pair.one().predicate().equals(pair.other().predicate()))
                .filter(pair -> pair.likeness() >= FAR_LIKENESS)
                .filter(pair -> actors.samePerson(pair.one(), pair.other()))
                .filter(pair -> setting.sameStreet(pair.one(), pair.other()))
                .ifPresent(
                    pair -> {
                      List<Timing> near = Level.CLOCK.near(List.of(pair.one(), pair.other()));
                      rows.add(
                          new Row(Slot.TIME, "the incident", ImmutableList.<Claim>copyOf(near)));
                    }));
    return rows;
  }

  private static boolean unmatched(Timing one, List<Timing> others) {
    return others.stream()
        .noneMatch(other -> gap(Level.CLOCK, new Pair(one, other, 0)) < HALF_HOUR);
  }

  private Pair pair(Timing one, Timing other) {
    return new Pair(one, other, vocabulary.likeness(one.context(), other.context()));
  }

  private static boolean single(List<Timing> timings) {
    return timings.stream().map(Timing::when).distinct().count() == 1;
  }

  /** The minutes between two times at a level; 0 where they meet. */
  private static long gap(Level level, Pair pair) {
    Moment one = pair.one().when();
    Moment other = level.near(pair.one(), pair.other()).when();
    return one.overlaps(other)
        ? 0
        : Math.min(
            Math.abs(Duration.between(one.to(), other.from()).toMinutes()),
            Math.abs(Duration.between(other.to(), one.from()).toMinutes()));
  }

  /** Clock times that differ are a row of their own; the days they fall on are not in dispute. */
  private static List<Timing> withoutClocks(Level level, List<Timing> group) {
    List<Timing> clocks = group.stream().filter(TimeRows::clock).toList();
    boolean differ =
        clocks.stream()
            .anyMatch(one -> clocks.stream().anyMatch(other -> !agree(one.when(), other.when())));
    return level == Level.CLOCK || !differ
        ? group
        : group.stream().filter(each -> !clock(each)).toList();
  }

  private void link(Level level, List<Timing> ones, List<Timing> others, Links<Timing> links) {
    boolean agreed = false;
    Optional<Pair> nearest = Optional.empty();
    for (Timing one : ones) {
      for (Timing other : others) {
        if (agree(one.when(), level.near(one, other).when())) {
          links.add(one, other);
          agreed = true;
        } else {
          Pair pair = new Pair(one, other, vocabulary.likeness(one.context(), other.context()));
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

  private record Pair(Timing one, Timing other, double likeness) {}

  private boolean comparable(Level level, Pair pair, boolean single) {
    boolean sufferer = actors.sameSufferer(pair.one(), pair.other());
    if (!sufferer && !actors.samePerson(pair.one(), pair.other())) {
      return false;
    }
    boolean clocks = clock(pair.one()) && clock(pair.other());
    if (level != Level.CLOCK && clocks) {
      return false;
    }
    boolean step = STEPS.contains(pair.one().predicate());
    if (!step && !sufferer && !actors.sameTheme(pair.one(), pair.other())) {
      return false;
    }
    if (level == Level.WEEK && !oneWeek(pair)) {
      return false;
    }
    if (level == Level.CLOCK && byZone(pair)) {
      return false;
    }
    if (level == Level.CLOCK && farApart(pair)) {
      return pair.likeness() >= FAR_LIKENESS;
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
  private static boolean slip(Pair pair) {
    LocalDate one = pair.one().when().from().toLocalDate();
    LocalDate other = pair.other().when().from().toLocalDate();
    return one.getDayOfMonth() == other.getDayOfMonth()
        && one.getYear() == other.getYear()
        && Math.abs(one.getMonthValue() - other.getMonthValue()) == 1;
  }

  /** Weekdays name one week only in reports of one week. */
  private boolean oneWeek(Pair pair) {
    Optional<LocalDate> one = setting.published(pair.one());
    Optional<LocalDate> other = setting.published(pair.other());
    return one.isEmpty()
        || other.isEmpty()
        || Math.abs(ChronoUnit.DAYS.between(one.get(), other.get())) < 7;
  }

  /** Whether two clock times may be one in two zones, of which only one is told. */
  private boolean byZone(Pair pair) {
    Moment one = pair.one().when();
    Moment other = pair.other().when();
    boolean hours =
        isHours(Duration.between(one.from(), other.from()))
            || isHours(Duration.between(one.to(), other.to()));
    return hours && !zone(pair.one()).equals(zone(pair.other()));
  }

  /** Whether it is one hour to three, give or take a quarter. */
  private static boolean isHours(Duration gap) {
    long minutes = Math.abs(gap.toMinutes());
    long beyond = minutes % HOUR;
    return Math.min(beyond, HOUR - beyond) <= QUARTER_HOUR
        && minutes > HALF_HOUR
        && minutes <= FAR + QUARTER_HOUR;
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

  /** Hours apart, and not by the half day that a.m. written for p.m. makes. */
  private static boolean farApart(Pair pair) {
    return minutes(pair) > FAR && !halfDay(pair);
  }

  /** A.m. for p.m., as near as it may be. */
  private static boolean halfDay(Pair pair) {
    return Math.abs(minutes(pair) - HALF_DAY) <= HOUR;
  }

  private static long minutes(Pair pair) {
    return Math.abs(
        Duration.between(pair.one().when().from(), pair.other().when().from()).toMinutes());
  }

  private static boolean clock(Timing timing) {
    return timing.when().grain() == ChronoUnit.MINUTES;
  }

  private static boolean agree(Moment one, Moment other) {
    if (one.overlaps(other)) {
      return true;
    }
    Moment early = one.from().isBefore(other.from()) ? one : other;
    Moment late = early.equals(one) ? other : one;
    return Duration.between(early.to(), late.from()).toMinutes() < QUARTER_HOUR
        && (one.approximate() || other.approximate());
  }
}
