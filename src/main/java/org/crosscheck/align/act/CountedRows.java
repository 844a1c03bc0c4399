package org.crosscheck.align.act;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Rows of what was done to a number of people of one kind: "26 Somali pirates" and "26 Somali
 * sailors" of one story are the same people, whatever each source takes them for.
 */
public final class CountedRows {

  /** The number, what tells which people, and the people. */
  private static final Pattern COUNTED =
      Pattern.compile("(?:the |all )?(\\d{2,}|[3-9]) (\\p{Lu}\\p{L}+) (?:\\p{L}+ )?\\p{L}+");

  /** The rows of a story, in a fixed order. */
  public List<Row> align(List<Claim> claims) {
    Map<String, List<Claim>> groups = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Event event
          && event.affirmed()
          && event.grounds().certainty() == Certainty.HAPPENED) {
        counted(event)
            .ifPresent(key -> groups.computeIfAbsent(key, each -> new ArrayList<>()).add(event));
      }
    }
    List<Row> rows = new ArrayList<>();
    groups.forEach(
        (people, events) ->
            rows.add(
                new Row(
                    Slot.PARTICIPANT, "what was done to " + people, ImmutableList.copyOf(events))));
    return rows;
  }

  private static Optional<String> counted(Event event) {
    return event
        .participant(Participant.PATIENT)
        .filter(patient -> WordNet.isPerson(patient.head()) || patient.head().endsWith("member"))
        .map(patient -> COUNTED.matcher(patient.words()))
        .filter(Matcher::matches)
        .map(match -> match.group(1) + " " + match.group(2));
  }
}
