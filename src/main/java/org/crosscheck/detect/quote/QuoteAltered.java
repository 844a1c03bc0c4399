package org.crosscheck.detect.quote;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Alteration;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.House;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.Words;

/** One utterance is printed in different words between quotation marks. */
@Rule(
    id = "quote-altered",
    family = Family.QUOTE,
    severity = Severity.MAJOR,
    summary = "Sources print other words for the same utterance, inside quotation marks",
    slots = Slot.WORDING)
public final class QuoteAltered implements Detector {

  private static final String NOTHING = "nothing";

  private final Synonyms synonyms = new Synonyms();
  private final House house;

  /**
   * @param house whose rule says what may be altered
   */
  public QuoteAltered(House house) {
    this.house = house;
  }

  @Override
  public Outcome detect(Row row) {
    Map<String, List<Claim>> byReading =
        row.claims().stream()
            .collect(
                Collectors.groupingBy(
                    claim -> String.join("", Words.forms(claim.value())),
                    TreeMap::new,
                    Collectors.toList()));
    if (byReading.size() < 2) {
      return new Outcome.Agrees();
    }
    ImmutableList<Side> sides =
        byReading.values().stream()
            .map(claims -> new Side(value(claims), ImmutableList.copyOf(claims)))
            .sorted(Comparator.comparing(side -> side.claims().get(0).passage()))
            .collect(ImmutableList.toImmutableList());
    // A speaker repeats a pattern; but where one reading leaves words out of the other, a statement
    // is quoted whole and in part, and not alike.
    if (!byReading.containsKey("") && Opposition.everySourceTakesAll(sides)) {
      return new Outcome.Compatible("every source prints both, so that both were said");
    }
    Change change =
        Change.among(
            byReading.values().stream()
                .map(claims -> (List<String>) Words.forms(claims.get(0).value()))
                .toList(),
            synonyms);
    if (house.allows(change.kind())) {
      return new Outcome.Compatible(house.verdict(change.kind()));
    }
    return new Outcome.Conflict(sides, judgement(row, sides, change));
  }

  private static String value(List<Claim> claims) {
    String value = claims.get(0).value();
    return value.isEmpty() ? NOTHING : value.equalsIgnoreCase(NOTHING) ? mark(value) : value;
  }

  private Judgement judgement(Row row, ImmutableList<Side> sides, Change change) {
    String readings = Opposition.words(sides, QuoteAltered::inMarks);
    ImmutableList.Builder<String> steps = ImmutableList.builder();
    steps.add("The quotations stand beside each other word by word but for this place.");
    steps.add(
        "Case, marks, spacing, spelling, and what is marked as left out or put in, are equal.");
    steps.add("It is " + change.kind().label() + ": " + change.reason() + ".");
    if (Opposition.someSourceTakesTwo(sides)) {
      steps.add("One source prints it in two ways.");
    }
    return new Judgement(
        change.severity(),
        change.kind() == Alteration.MEANING ? 0.9 : 0.85,
        "The same words of " + row.subject() + " are printed differently: " + readings + ".",
        steps.build(),
        "A recording or the full text of what was said.",
        "What did " + row.subject() + " say, word for word?",
        house.verdict(change.kind()) + ".");
  }

  private static String inMarks(String value) {
    return value.equals(NOTHING) ? "no such words" : value.startsWith("“") ? value : mark(value);
  }

  private static String mark(String value) {
    return "“" + value + "”";
  }
}
