package org.crosscheck.align.thing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.thing.Vehicle;

/**
 * Lays descriptions of a vehicle side by side where they share a name, or where each report has one
 * vehicle only and tells the same of it. A report that describes two vehicles of one name knows of
 * two, and is left out.
 */
public final class VehicleRows {

  /** Words that two sentences must share for two vehicles without a name to be one. */
  private static final int SHARED = 3;

  /** The rows of a story, in a fixed order. */
  public List<Row> align(AnnotatedStory story, List<Claim> claims) {
    List<Attribute> all =
        claims.stream()
            .filter(Attribute.class::isInstance)
            .map(Attribute.class::cast)
            .filter(each -> each.predicate().equals(Vehicle.PREDICATE))
            .toList();
    Map<String, List<Attribute>> bySource =
        all.stream()
            .collect(Collectors.groupingBy(Attribute::source, TreeMap::new, Collectors.toList()));
    List<Row> rows = new ArrayList<>();
    Set<String> taken = new TreeSet<>();
    for (Attribute each : all) {
      Vehicle seed = Vehicle.parse(each.value());
      if (!taken.contains(each.id()) && !seed.names().isEmpty()) {
        List<Attribute> row = named(seed, bySource);
        row.forEach(one -> taken.add(one.id()));
        add(row, rows);
      }
    }
    add(only(story, bySource), rows);
    return rows;
  }

  private static void add(List<Attribute> claims, List<Row> rows) {
    if (claims.stream().map(Attribute::source).distinct().count() > 1) {
      rows.add(new Row(Slot.DESCRIPTION, "the vehicle", ImmutableList.copyOf(claims)));
    }
  }

  /** Every description with the name, of reports that describe one vehicle of it. */
  private static List<Attribute> named(Vehicle seed, Map<String, List<Attribute>> bySource) {
    List<Attribute> row = new ArrayList<>();
    for (List<Attribute> own : bySource.values()) {
      List<Attribute> same =
          own.stream().filter(each -> Vehicle.parse(each.value()).sharesNameWith(seed)).toList();
      if (areOne(same)) {
        row.addAll(same);
      }
    }
    return row;
  }

  private static boolean areOne(List<Attribute> claims) {
    return claims.stream()
        .map(each -> Vehicle.parse(each.value()))
        .allMatch(
            one ->
                claims.stream()
                    .map(each -> Vehicle.parse(each.value()))
                    .allMatch(other -> one.differsFrom(other).isEmpty()));
  }

  /** The one vehicle of each report that has one, where the sentences tell the same of it. */
  private static List<Attribute> only(AnnotatedStory story, Map<String, List<Attribute>> bySource) {
    List<Attribute> row = new ArrayList<>();
    for (List<Attribute> own : bySource.values()) {
      Attribute first = own.get(0);
      if (areOne(own) && own.stream().allMatch(each -> sameKind(first, each))) {
        row.add(first);
      }
    }
    return row.stream()
        .filter(
            one ->
                row.stream()
                    .anyMatch(
                        other ->
                            !one.source().equals(other.source())
                                && sameKind(one, other)
                                && told(story, one, other)))
        .toList();
  }

  private static boolean told(AnnotatedStory story, Attribute one, Attribute other) {
    return Sets.intersection(words(story, one), words(story, other)).size() >= SHARED;
  }

  /** What the sentence says beside the vehicle. */
  private static Set<String> words(AnnotatedStory story, Attribute claim) {
    Set<String> words = new TreeSet<>();
    for (Sentence sentence : story.article(claim.source()).sentences(claim.passage().span())) {
      words.addAll(Words.content(sentence, 0, sentence.tokens().size()));
      sentence
          .within(claim.passage().span())
          .forEach(token -> words.remove(Words.lemma(sentence.tokens(), token.index())));
    }
    return words;
  }

  /** Neither has a name, and the nouns are one or of one kind. */
  private static boolean sameKind(Attribute one, Attribute other) {
    Vehicle a = Vehicle.parse(one.value());
    Vehicle b = Vehicle.parse(other.value());
    boolean nameless = a.names().isEmpty() && b.names().isEmpty();
    return nameless
        && (a.kind().equals(b.kind())
            || ImmutableSet.of(a.kind(), b.kind()).contains("vehicle")
            || WordNet.isKindOf(a.kind(), b.kind())
            || WordNet.isKindOf(b.kind(), a.kind()));
  }
}
