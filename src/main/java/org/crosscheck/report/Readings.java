package org.crosscheck.report;

import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Hearing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.Words;

/** Holds the values of a row against each other, so that nothing is called agreed unseen. */
public final class Readings {

  /** How the sources' values stand to each other. */
  enum Likeness {
    /** There is one that all give. */
    SAME,
    /** There is one that all give once it is reckoned: 'Friday' is the day of the other's date. */
    WORKED_OUT,
    /** One has all words of the others, and more. */
    FULLER,
    OTHER
  }

  /** What is asked of one named person or thing, wherever in the article it is told. */
  private static final ImmutableSet<Slot> OF_ONE =
      ImmutableSet.of(Slot.AGE, Slot.NAME, Slot.ROLE, Slot.GENDER, Slot.SPEAKER, Slot.WORDING);

  private Readings() {}

  /** A claim's value as a reader sees it: of an event that happened there is nothing to see. */
  public static String value(Claim claim) {
    if (claim instanceof Quotation quotation) {
      return quotation.speakerName();
    }
    return claim instanceof Event event && event.affirmed() ? "" : claim.value();
  }

  /**
   * How a row's values stand to each other.
   *
   * @param read each claim as it was read in its words, by its id; a row may hold another value
   *     that was worked out from it
   */
  static Likeness of(Row row, Map<String, Claim> read) {
    Likeness likeness =
        of(row.claims().stream().map(each -> read.getOrDefault(each.id(), each)).toList());
    return likeness == Likeness.OTHER && of(row.claims()) == Likeness.SAME
        ? Likeness.WORKED_OUT
        : likeness;
  }

  private static Likeness of(List<Claim> claims) {
    Map<String, Set<String>> sources = new HashMap<>();
    for (Claim claim : claims) {
      sources.computeIfAbsent(plain(value(claim)), value -> new TreeSet<>()).add(claim.source());
    }
    long all = claims.stream().map(Claim::source).distinct().count();
    if (sources.values().stream().anyMatch(each -> each.size() == all)) {
      return Likeness.SAME;
    }
    List<Set<String>> words =
        sources.keySet().stream().<Set<String>>map(each -> Set.copyOf(Words.forms(each))).toList();
    return words.stream().anyMatch(each -> words.stream().allMatch(each::containsAll))
        ? Likeness.FULLER
        : Likeness.OTHER;
  }

  private static String plain(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /** Whether the claims are of one person or thing, or stand in sentences side by side. */
  static boolean surelyOfOneThing(Row row, Hearing hearing) {
    return OF_ONE.contains(row.slot())
        || (hearing.together(row).containsAll(row.sources()) && isOfOneSort(row));
  }

  /** Other acts, and other things that are counted, are not one by standing in one place. */
  private static boolean isOfOneSort(Row row) {
    return switch (row.slot()) {
      case OCCURRENCE -> row.claims().stream().map(Claim::predicate).distinct().count() == 1;
      case COUNT ->
          row.claims().stream().map(Claim::value).distinct().count() == 1
              || row.claims().stream().map(Claim::predicate).distinct().count() == 1;
      default -> true;
    };
  }
}
