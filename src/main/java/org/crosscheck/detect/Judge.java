package org.crosscheck.detect;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Slot;

/** Gives every row to the detectors that read its slot. */
public final class Judge {

  private static final Comparator<Row> ROWS =
      Comparator.comparing(Row::slot)
          .thenComparing(Row::subject)
          .thenComparing(row -> row.claims().get(0).passage())
          .thenComparing(row -> row.claims().toString());

  private final ImmutableListMultimap<Slot, Asked> bySlot;
  private final ImmutableList<RuleCard> rules;

  /** A detector and what its rule says of it. */
  private record Asked(Detector detector, RuleCard card) {}

  /**
   * What the detectors made of the rows.
   *
   * @param judged in an order that depends on the rows alone: by slot, subject, place and rule
   * @param problems one for each row on which a detector broke
   */
  public record Verdict(ImmutableList<Judged> judged, ImmutableList<Problem> problems) {}

  /** The judge with every detector there is. */
  public Judge() {
    this(Detectors.ALL);
  }

  /**
   * A judge with some detectors.
   *
   * @throws IllegalArgumentException where one carries no sound {@link Rule}, or two share an id
   */
  public Judge(List<? extends Detector> detectors) {
    List<Asked> asked =
        detectors.stream()
            .map(detector -> new Asked(detector, RuleCards.of(detector)))
            .sorted(Comparator.comparing(each -> each.card().id()))
            .toList();
    rules = asked.stream().map(Asked::card).collect(ImmutableList.toImmutableList());
    if (rules.stream().map(RuleCard::id).distinct().count() != rules.size()) {
      throw new IllegalArgumentException("two detectors have the same id: " + rules);
    }
    ImmutableListMultimap.Builder<Slot, Asked> slots = ImmutableListMultimap.builder();
    for (Asked each : asked) {
      for (Slot slot : RuleCards.rule(each.detector()).slots()) {
        slots.put(slot, each);
      }
    }
    bySlot = slots.build();
  }

  /** The rules it asks, in order of id, also those that will find nothing. */
  public ImmutableList<RuleCard> rules() {
    return rules;
  }

  /**
   * Judges the rows of a story.
   *
   * @param story whose publication dates tell a newer state from a contradiction
   * @param rows in any order
   */
  public Verdict judge(Story story, List<Row> rows) {
    ImmutableMap.Builder<String, Publication> publications = ImmutableMap.builder();
    story
        .articles()
        .forEach(
            article ->
                article
                    .source()
                    .publication()
                    .ifPresent(publication -> publications.put(article.id(), publication)));
    return judge(publications.buildOrThrow(), rows);
  }

  /** Judges rows whose sources came out as given. */
  public Verdict judge(ImmutableMap<String, Publication> publications, List<Row> rows) {
    ImmutableList.Builder<Judged> judged = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    List<Row> ordered = rows.stream().filter(row -> !row.claims().isEmpty()).sorted(ROWS).toList();
    for (Row bare : ordered) {
      Row row = new Row(bare.slot(), bare.subject(), bare.claims(), publications);
      for (Asked asked : bySlot.get(row.slot())) {
        try {
          Outcome outcome = asked.detector().detect(row);
          judged.add(new Judged(row, asked.card(), outcome));
        } catch (RuntimeException | StackOverflowError e) {
          problems.add(problem(asked.card(), row, e));
        }
      }
    }
    return new Verdict(judged.build(), problems.build());
  }

  private static Problem problem(RuleCard rule, Row row, Throwable cause) {
    StackTraceElement[] trace = cause.getStackTrace();
    String at = trace.length == 0 ? "" : " at " + trace[0];
    return new Problem(
        "rule " + rule.id(),
        "broke on "
            + row.slot()
            + " of '"
            + row.subject()
            + "' ("
            + row.claims().get(0).id()
            + "): "
            + cause
            + at,
        Problem.Kind.INTERNAL);
  }
}
