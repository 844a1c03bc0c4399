package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.align.figure.setting.Actors;
import org.crosscheck.align.figure.setting.Level;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Lays times of several steps side by side: one source tells only when it happened and another only
 * when somebody called, or two say the same of two times in other words.
 */
final class SceneRows {

  private static final String INCIDENT = "incident";
  private static final String END = "end";

  /** What is told of one scene: it happened, somebody called, somebody was found. */
  private static final ImmutableSet<String> SCENE = ImmutableSet.of(INCIDENT, "call", "find");

  private static final long QUARTER_HOUR = 15;
  private static final long HALF_HOUR = 30;
  private static final long HOUR = 60;
  private static final long QUARTER_DAY = 6 * HOUR;

  private static final double LIKENESS = 0.12;
  private static final double FAR_LIKENESS = 0.35;

  private final Vocabulary vocabulary;
  private final Setting setting;
  private final Actors actors;
  private final Echoes echoes;

  SceneRows(Vocabulary vocabulary, Setting setting, Actors actors) {
    this.vocabulary = vocabulary;
    this.setting = setting;
    this.actors = actors;
    echoes = new Echoes(setting);
  }

  /** Rows of times that no row of one step has. */
  List<Row> rows(ImmutableListMultimap<String, Timing> byStep) {
    List<Row> rows = new ArrayList<>();
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
    return rows(level, links);
  }

  /** The two steps that cannot be of one scene, where the sources tell of no step both. */
  private Optional<TimePair> apart(Level level, List<Timing> ones, List<Timing> others) {
    Optional<TimePair> nearest = Optional.empty();
    for (Timing one : ones) {
      for (Timing other : others) {
        TimePair pair =
            new TimePair(one, other, vocabulary.likeness(one.context(), other.context()));
        if (one.predicate().equals(other.predicate())
            || pair.gap(level) < (level == Level.CLOCK ? allowed(pair) : QUARTER_DAY)) {
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
        .filter(pair -> single || pair.likeness() >= LIKENESS)
        .filter(
            pair ->
                level == Level.CLOCK
                    ? pair.gap(level) <= 2 * HOUR
                        || pair.halfDay()
                        || pair.likeness() >= FAR_LIKENESS
                    : setting.sameWeek(pair.one(), pair.other()) && !pair.clocks());
  }

  /** Nobody calls before it happened; how long after it they called is mostly not told. */
  private static long allowed(TimePair pair) {
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
    Links<Timing> links = new Links<>();
    setting.eachPair(
        clocks,
        (ones, others) ->
            ones.stream()
                .flatMap(
                    one ->
                        others.stream()
                            .filter(other -> ends(one) == ends(other))
                            .filter(
                                other -> isApart(one, other) && unmatched(one, other, ones, others))
                            .map(other -> pair(one, other)))
                .max(Comparator.comparingDouble(TimePair::likeness))
                .filter(
                    pair ->
                        echoes.echo(pair.one(), pair.other())
                            || (!pair.sameStep() && pair.likeness() >= FAR_LIKENESS))
                .filter(pair -> actors.samePerson(pair.one(), pair.other()))
                .filter(pair -> setting.sameStreet(pair.one(), pair.other()))
                .ifPresent(pair -> links.add(pair.one(), pair.other())));
    return rows(Level.CLOCK, links);
  }

  private static List<Row> rows(Level level, Links<Timing> links) {
    return links.groups().stream()
        .map(level::near)
        .map(group -> new Row(Slot.TIME, "the incident", ImmutableList.<Claim>copyOf(group)))
        .toList();
  }

  /**
   * Whether neither source has the other's hour. Where two hours stand among the same words, only
   * another that stands among them too can be meant: something else may be told of one of them.
   */
  private boolean unmatched(Timing one, Timing other, List<Timing> ones, List<Timing> others) {
    boolean echo =
        echoes.echo(one, other)
            && ones.size() < TimeRows.HAPPENINGS
            && others.size() < TimeRows.HAPPENINGS;
    return others.stream()
            .filter(each -> !echo || echoes.echo(one, each))
            .allMatch(each -> isApart(one, each))
        && ones.stream()
            .filter(each -> !echo || echoes.echo(each, other))
            .allMatch(each -> isApart(each, other));
  }

  /** Whether it was over then: a fire is under control hours after it broke out. */
  private static boolean ends(Timing timing) {
    return timing.predicate().equals(END);
  }

  private static boolean isApart(Timing one, Timing other) {
    return new TimePair(one, other, 0).gap(Level.CLOCK) >= HALF_HOUR;
  }

  private TimePair pair(Timing one, Timing other) {
    return new TimePair(one, other, vocabulary.likeness(one.context(), other.context()));
  }

  private static boolean single(List<Timing> timings) {
    return timings.stream().map(Timing::when).distinct().count() == 1;
  }
}
