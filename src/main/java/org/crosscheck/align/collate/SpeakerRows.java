package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Brings together quotations of the same words, whoever is said to have said them. */
public final class SpeakerRows {

  private static final int RUN = Sameness.RUN;

  /** How much of the shorter sentence must be in the longer. */
  private static final double SHARE = 0.8;

  /**
   * A row for each sentence of at least {@link #RUN} words that several sources give to a person;
   * an organisation speaks through people.
   */
  public List<Row> rows(List<Quotation> quotations, List<Entity> entities) {
    Set<String> people =
        entities.stream()
            .filter(entity -> entity.kind() == Entity.Kind.PERSON)
            .map(Entity::id)
            .collect(Collectors.toSet());
    List<Unit> units =
        Unit.of(quotations).stream()
            .filter(unit -> unit.size() >= RUN)
            .filter(
                unit ->
                    unit.quotation().speaker() != null
                        && people.contains(unit.quotation().speaker()))
            .sorted(Unit.LONGEST_FIRST)
            .toList();
    Map<String, Integer> groupOfRun = new TreeMap<>();
    List<List<Unit>> groups = new ArrayList<>();
    for (Unit unit : units) {
      Map<Integer, Integer> hits = new TreeMap<>();
      for (String run : runs(unit)) {
        Integer group = groupOfRun.get(run);
        if (group != null) {
          hits.merge(group, 1, Integer::sum);
        }
      }
      int best =
          hits.entrySet().stream()
              .filter(hit -> hit.getValue() >= SHARE * (unit.size() - RUN + 1))
              .max(Map.Entry.<Integer, Integer>comparingByValue())
              .map(Map.Entry::getKey)
              .orElse(groups.size());
      if (best == groups.size()) {
        groups.add(new ArrayList<>());
      }
      groups.get(best).add(unit);
      runs(unit).forEach(run -> groupOfRun.putIfAbsent(run, best));
    }
    return groups.stream()
        .map(SpeakerRows::row)
        .filter(row -> row.sources().size() > 1)
        .sorted(
            Comparator.comparing((Row row) -> row.claims().get(0).passage())
                .thenComparing(Row::subject))
        .toList();
  }

  private static Row row(List<Unit> group) {
    Map<String, Claim> quotations = new LinkedHashMap<>();
    for (Unit unit : group) {
      quotations.putIfAbsent(unit.quotation().id(), unit.quotation());
    }
    Unit first = group.get(0);
    String subject =
        IntStream.range(0, Math.min(first.size(), RUN))
            .mapToObj(i -> first.word(i).printed())
            .collect(Collectors.joining(" "));
    return new Row(Slot.SPEAKER, "“" + subject + " …”", ImmutableList.copyOf(quotations.values()));
  }

  private static Set<String> runs(Unit unit) {
    Set<String> runs = new TreeSet<>();
    for (int i = 0; i + RUN <= unit.size(); i++) {
      runs.add(String.join(" ", unit.keys().subList(i, i + RUN)));
    }
    return runs;
  }
}
