package org.crosscheck.app.eval;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Scores findings against gold, story by story.
 *
 * <ul>
 *   <li>found: a gold disagreement with at least two sides hit by evidence of one conflict, where
 *       that evidence carries at least two values;
 *   <li>right: a conflict that finds a disagreement or an update; every other is a false alarm;
 *   <li>trap: a gold agreement with two sides hit by one conflict that is not right;
 *   <li>update: a gold update found as an update, or as a conflict, which is counted apart.
 * </ul>
 */
final class Score {

  /** As many as an editor reads first. */
  private static final int FIRST = 5;

  private static final ImmutableList<String> GRADES = ImmutableList.of("major", "minor", "update");

  /** So many of so many. */
  private static final class Share {
    private int got;
    private int all;

    void count(boolean hit) {
      got += hit ? 1 : 0;
      all++;
    }

    double ratio() {
      return all == 0 ? 1.0 : (double) got / all;
    }

    @Override
    public String toString() {
      return got + "/" + all;
    }
  }

  private final Map<String, Share> byGrade = new TreeMap<>();
  private final Map<String, Share> byKind = new TreeMap<>();
  private final Share right = new Share();
  private final Share traps = new Share();
  private final Share first = new Share();
  private int updatesAsConflicts;
  private int stories;
  private final List<String> missing = new ArrayList<>();
  private final List<String> listed = new ArrayList<>();

  Score() {
    GRADES.forEach(grade -> byGrade.put(grade, new Share()));
  }

  /** Counts a story that no findings are to be had of: as read with nothing found, and named. */
  void addMissing(Gold gold) {
    missing.add(gold.story());
    add(gold, List.of());
  }

  /** Counts a story. */
  void add(Gold gold, List<Alarm> alarms) {
    stories++;
    List<Alarm> conflicts =
        alarms.stream().filter(alarm -> alarm.outcome().equals("conflict")).toList();
    List<Alarm> updates =
        alarms.stream().filter(alarm -> alarm.outcome().equals("update")).toList();
    Set<Integer> good = new HashSet<>();
    for (Gold.Item item : gold.disagreements()) {
      add(gold.story(), item, finders(item, conflicts), updates, good);
    }
    for (int i = 0; i < conflicts.size(); i++) {
      boolean isGood = good.contains(i);
      right.count(isGood);
      if (i < FIRST) {
        first.count(isGood);
      }
      if (!isGood) {
        Alarm alarm = conflicts.get(i);
        listed.add("false alarm " + gold.story() + " " + alarm.type() + ": " + alarm.summary());
      }
    }
    for (Gold.Item item : gold.agreements()) {
      boolean sprung = false;
      for (int i = 0; i < conflicts.size(); i++) {
        sprung |= !good.contains(i) && Matching.matches(item, conflicts.get(i), false);
      }
      traps.count(sprung);
      if (sprung) {
        listed.add("trap sprung " + gold.story() + " " + item.id());
      }
    }
  }

  private void add(
      String story, Gold.Item item, Set<Integer> by, List<Alarm> updates, Set<Integer> good) {
    good.addAll(by);
    boolean found = !by.isEmpty();
    if (item.grade().equals("update")) {
      updatesAsConflicts += found ? 1 : 0;
      found |= updates.stream().anyMatch(alarm -> Matching.matches(item, alarm, true));
    }
    byGrade.computeIfAbsent(item.grade(), grade -> new Share()).count(found);
    byKind.computeIfAbsent(item.kind(), kind -> new Share()).count(found);
    if (!found) {
      listed.add("missed      " + story + " " + item.grade() + " " + item.kind() + " " + item.id());
    }
  }

  private static Set<Integer> finders(Gold.Item item, List<Alarm> conflicts) {
    Set<Integer> by = new HashSet<>();
    for (int i = 0; i < conflicts.size(); i++) {
      if (Matching.matches(item, conflicts.get(i), true)) {
        by.add(i);
      }
    }
    return by;
  }

  /** Every miss, false alarm and sprung trap, in order of story. */
  ImmutableList<String> list() {
    return ImmutableList.copyOf(listed);
  }

  /** The figures. */
  ImmutableList<String> lines() {
    ImmutableList.Builder<String> lines = ImmutableList.builder();
    if (!missing.isEmpty()) {
      lines.add("no findings for: " + String.join(" ", missing));
    }
    lines.add(
        "by kind      "
            + String.join(
                "  ",
                byKind.entrySet().stream()
                    .map(each -> each.getKey() + " " + each.getValue())
                    .toList()));
    lines.add(
        "updates      "
            + share("update")
            + " ("
            + updatesAsConflicts
            + " called conflicts)   traps sprung "
            + traps
            + "   right among the first five "
            + decimals(first.ratio(), 2));
    Share both = both();
    lines.add(
        "stories "
            + stories
            + "  major "
            + share("major")
            + "  recall "
            + both
            + " = "
            + decimals(both.ratio(), 3)
            + "  precision "
            + right
            + " = "
            + decimals(right.ratio(), 3)
            + "  F1 "
            + decimals(f1(), 3));
    return lines.build();
  }

  /**
   * Whether the figures reach what was asked, and every story was there.
   *
   * @param minMajor share of major disagreements found, and so on
   */
  boolean reaches(double minMajor, double minRecall, double minPrecision, double maxTraps) {
    return share("major").ratio() >= minMajor
        && both().ratio() >= minRecall
        && right.ratio() >= minPrecision
        && traps.got <= maxTraps
        && missing.isEmpty();
  }

  private Share share(String grade) {
    return byGrade.computeIfAbsent(grade, none -> new Share());
  }

  private Share both() {
    Share both = new Share();
    for (Share each : Arrays.asList(share("major"), share("minor"))) {
      both.got += each.got;
      both.all += each.all;
    }
    return both;
  }

  private double f1() {
    double precision = right.ratio();
    double recall = both().ratio();
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Rounds what the binary number is, half to even, as Python prints it. */
  private static String decimals(double number, int places) {
    return new BigDecimal(number).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
