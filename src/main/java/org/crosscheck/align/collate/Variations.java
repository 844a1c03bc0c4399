package org.crosscheck.align.collate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.align.collate.form.PlainForm;
import org.crosscheck.align.collate.form.Weights;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Reading;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Collation.Cell;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.Word;

/** Finds the places where witnesses of one utterance vary. */
public final class Variations {

  /** A stretch of more words than this is shown in pieces even if the same witnesses differ. */
  private static final int WIDEST = 25;

  /** So many shared words between two places keep them apart. */
  private static final int APART = 4;

  /** Words shown on either side of a reading. */
  private static final int NEIGHBOURS = 2;

  /** Leaves room for neighbours within what counts as evidence. */
  private static final int LONGEST = 240;

  /**
   * A row for each place of variation, in order of collation and place. Where one source alone
   * prints a thing twice in different words, the speaker may well have said it twice.
   */
  public List<Row> rows(List<Collation> collations) {
    List<Row> rows = new ArrayList<>();
    for (Collation collation : collations) {
      for (Place place : joined(places(collation))) {
        Row row = new Row(Slot.WORDING, collation.speaker(), readings(place));
        if (row.sources().size() > 1) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /**
   * A stretch of a collation.
   *
   * @param sides for each value the witnesses that read it
   */
  private record Place(
      Collation collation, int from, int to, TreeMap<String, List<Integer>> sides) {

    static Place of(Collation collation, int from, int to) {
      TreeMap<String, List<Integer>> sides = new TreeMap<>();
      Set<String> plainly = new HashSet<>();
      for (int w = 0; w < collation.witnesses().size(); w++) {
        List<Word> words = words(collation, w, from, to);
        if (reached(collation, w, from, to) && !marked(words)) {
          sides.computeIfAbsent(PlainForm.plain(words), each -> new ArrayList<>()).add(w);
          words.forEach(word -> plainly.add(PlainForm.key(word.form())));
        }
      }
      for (int w = 0; w < collation.witnesses().size(); w++) {
        List<Word> words = words(collation, w, from, to);
        if (reached(collation, w, from, to) && marked(words) && more(words, plainly)) {
          sides.computeIfAbsent(PlainForm.plain(words), each -> new ArrayList<>()).add(w);
        }
      }
      return new Place(collation, from, to, sides);
    }

    boolean varies() {
      return sides.size() > 1;
    }

    boolean samePartition(Place other) {
      return List.copyOf(sorted(sides)).equals(sorted(other.sides));
    }

    private static List<List<Integer>> sorted(Map<String, List<Integer>> sides) {
      return sides.values().stream().sorted((a, b) -> Integer.compare(a.get(0), b.get(0))).toList();
    }
  }

  private static List<Place> places(Collation collation) {
    List<Place> places = new ArrayList<>();
    int size = collation.columns().size();
    int from = 0;
    while (from < size) {
      int to = from;
      while (to < size && collation.columns().get(to).variant()) {
        to++;
      }
      if (to > from) {
        Place place = Place.of(collation, from, to);
        if (place.varies()) {
          places.add(place);
        }
      }
      from = Math.max(to, from + 1);
    }
    return places;
  }

  /** Neighbouring places where the same witnesses part from the same others are one. */
  private static List<Place> joined(List<Place> places) {
    List<Place> joined = new ArrayList<>();
    for (Place place : places) {
      Place before = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (before != null
          && place.to() - before.from() <= WIDEST
          && place.from() - before.to() < APART
          && before.samePartition(place)
          && fits(before, place)) {
        joined.set(joined.size() - 1, Place.of(place.collation(), before.from(), place.to()));
      } else {
        joined.add(place);
      }
    }
    return joined;
  }

  private static boolean fits(Place before, Place place) {
    Place hull = Place.of(place.collation(), before.from(), place.to());
    if (!hull.samePartition(place)) {
      return false;
    }
    return hull.sides().values().stream()
        .flatMap(List::stream)
        .allMatch(
            witness -> {
              List<Word> words = words(place.collation(), witness, before.from(), place.to());
              return words.isEmpty()
                  || words.get(words.size() - 1).span().end() - words.get(0).span().start()
                      <= LONGEST;
            });
  }

  private static List<Word> words(Collation collation, int witness, int from, int to) {
    return collation.columns().subList(from, to).stream()
        .flatMap(column -> column.cells().get(witness).words().stream())
        .toList();
  }

  private static boolean reached(Collation collation, int witness, int from, int to) {
    return collation.columns().subList(from, to).stream()
        .allMatch(column -> column.cells().get(witness).reached());
  }

  /** Whether a witness has, beside what it marks as its own, words that the others have not. */
  private static boolean more(List<Word> words, Set<String> others) {
    return words.stream().noneMatch(Word::isGap)
        && words.stream()
            .map(word -> PlainForm.key(word.form()))
            .anyMatch(key -> Weights.isContent(key) && !others.contains(key));
  }

  private static boolean marked(List<Word> words) {
    return words.stream().anyMatch(word -> word.isGap() || word.isInserted());
  }

  private static ImmutableList<Claim> readings(Place place) {
    ImmutableList.Builder<Claim> readings = ImmutableList.builder();
    for (List<Integer> side : place.sides().values()) {
      List<Word> first = words(place.collation(), side.get(0), place.from(), place.to());
      String value = Word.print(first);
      for (int witness : side) {
        readings.add(reading(place, witness, value));
      }
    }
    for (int witness = 0; witness < place.collation().witnesses().size(); witness++) {
      String value = sideOfPart(place, witness);
      if (!value.isEmpty()) {
        readings.add(reading(place, witness, value));
      }
    }
    return readings.build();
  }

  /**
   * The value of the one side whose words a shorter quotation has, as far as it goes; empty where
   * there is none.
   */
  private static String sideOfPart(Place place, int witness) {
    Collation collation = place.collation();
    List<Integer> reached = new ArrayList<>();
    for (int c = place.from(); c < place.to(); c++) {
      if (collation.columns().get(c).cells().get(witness).reached()) {
        reached.add(c);
      }
    }
    if (reached.isEmpty() || reached.size() == place.to() - place.from()) {
      return "";
    }
    int from = reached.get(0);
    int to = reached.get(reached.size() - 1) + 1;
    List<Word> own = words(collation, witness, from, to);
    if (own.isEmpty() || marked(own)) {
      return "";
    }
    String found = "";
    for (List<Integer> side : place.sides().values()) {
      List<Word> theirs = words(collation, side.get(0), from, to);
      if (PlainForm.plain(theirs).equals(PlainForm.plain(own))) {
        if (!found.isEmpty()) {
          return "";
        }
        List<Word> all = words(collation, side.get(0), place.from(), place.to());
        found = Word.print(all);
      }
    }
    return found;
  }

  private static Reading reading(Place place, int witness, String value) {
    Collation collation = place.collation();
    Quotation quotation = collation.witnesses().get(witness);
    List<Word> words = words(collation, witness, place.from(), place.to());
    Span shown = shown(quotation, words, before(place, witness), after(place, witness));
    Grounds grounds =
        new Grounds(
            quotation.id() + ":reading:" + shown.start() + "-" + shown.end(),
            new Passage(quotation.source(), shown),
            quotation.asserter(),
            quotation.grounds().certainty());
    return new Reading(
        grounds, quotation.id(), quotation.speakerName(), ImmutableList.copyOf(words), value);
  }

  /** The index in the witness's quotation of the last word before the place; -1 for none. */
  private static int before(Place place, int witness) {
    List<Word> all = place.collation().witnesses().get(witness).words();
    for (int c = place.from() - 1; c >= 0; c--) {
      Cell cell = place.collation().columns().get(c).cells().get(witness);
      if (!cell.words().isEmpty()) {
        return all.indexOf(cell.words().get(cell.words().size() - 1));
      }
    }
    return -1;
  }

  /** The index of the first word after the place; -1 for none. */
  private static int after(Place place, int witness) {
    List<Word> all = place.collation().witnesses().get(witness).words();
    for (int c = place.to(); c < place.collation().columns().size(); c++) {
      Cell cell = place.collation().columns().get(c).cells().get(witness);
      if (!cell.words().isEmpty()) {
        return all.indexOf(cell.words().get(0));
      }
    }
    return -1;
  }

  /** The words and their neighbours, as far as they stand between the same marks. */
  private static Span shown(Quotation quotation, List<Word> words, int before, int after) {
    List<Word> all = quotation.words();
    int first = before >= 0 ? before : Math.max(0, after);
    int last = before >= 0 ? Math.min(all.size() - 1, before + 1) : first;
    if (!words.isEmpty()) {
      first = all.indexOf(words.get(0));
      last = first + words.size() - 1;
    }
    Span span = all.get(first).span().hull(all.get(last).span());
    for (int i = 1; i <= NEIGHBOURS; i++) {
      if (first - i >= 0
          && !begins(quotation, first - i + 1, first)
          && samePart(quotation, all.get(first - i), all.get(first))) {
        span = span.hull(all.get(first - i).span());
      }
      if (last + i < all.size()
          && !begins(quotation, last + 1, last + i)
          && samePart(quotation, all.get(last), all.get(last + i))) {
        span = span.hull(all.get(last + i).span());
      }
    }
    return span;
  }

  /** Whether a sentence begins with one of some words. */
  private static boolean begins(Quotation quotation, int from, int to) {
    return quotation.sentences().stream().anyMatch(start -> start >= from && start <= to);
  }

  private static boolean samePart(Quotation quotation, Word one, Word other) {
    Span hull = one.span().hull(other.span());
    return quotation.parts().stream().anyMatch(part -> part.contains(hull));
  }
}
