package org.crosscheck.align.thing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.thing.ProperName;
import org.crosscheck.model.word.NearWords;

/**
 * Lays two names of things side by side that are one name but for a little word, an ending or a
 * slip. A source that prints both knows two things, unless all the others have the one.
 */
public final class NameRows {

  private static final Splitter WORDS = Splitter.onPattern("[\\s-]+").omitEmptyStrings();

  /** So many sources with one name make the second one a slip. */
  private static final int OTHERS = 2;

  /** A name and where it stands. */
  private record Named(ProperName form, List<Attribute> claims) {}

  /** The rows of a story, in a fixed order. */
  public List<Row> align(List<Claim> claims) {
    Map<String, Named> byName = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim instanceof Attribute name && name.predicate().equals(ProperName.PREDICATE)) {
        ProperName form = ProperName.of(name.value());
        byName
            .computeIfAbsent(form.toString(), key -> new Named(form, new ArrayList<>()))
            .claims()
            .add(name);
      }
    }
    List<Named> names = List.copyOf(byName.values());
    Map<String, NearWords<Integer>> byRest = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      int place = i;
      names
          .get(i)
          .form()
          .rests()
          .forEach(
              (rest, word) ->
                  byRest.computeIfAbsent(rest, each -> new NearWords<>()).put(word, place));
    }
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      Named one = names.get(i);
      Set<Integer> candidates = new TreeSet<>();
      one.form()
          .rests()
          .forEach(
              (rest, word) -> {
                NearWords<Integer> near = byRest.get(rest);
                if (near != null) {
                  candidates.addAll(near.near(word));
                }
              });
      for (int j : candidates) {
        Named other = names.get(j);
        if (j > i && one.form().almost(other.form()) && !isInflected(value(one), value(other))) {
          row(one.claims(), other.claims(), rows);
        }
      }
    }
    return rows;
  }

  private static String value(Named name) {
    return name.claims().get(0).value();
  }

  private static void row(List<Attribute> ones, List<Attribute> others, List<Row> rows) {
    Set<String> here = sources(ones);
    Set<String> there = sources(others);
    Set<String> both = new TreeSet<>(here);
    both.retainAll(there);
    boolean apart = both.isEmpty();
    boolean slip =
        both.size() == 1
            && Math.min(here.size(), there.size()) == 1
            && Math.max(here.size(), there.size()) >= OTHERS;
    if (apart || slip) {
      ImmutableList<Claim> claims =
          ImmutableList.<Claim>builder().addAll(ones).addAll(others).build();
      rows.add(new Row(Slot.NAME, ones.get(0).value(), claims));
    }
  }

  /**
   * Whether they differ only in the number or the genitive of words for people or of words in small
   * letters: "Terrace View apartment" is a flat in the Terrace View apartments, a "Senate Democrat"
   * one of the Senate Democrats, and a "Sheriff Department" the "Sheriff's Department".
   */
  private static boolean isInflected(String one, String other) {
    List<String> here = WORDS.splitToList(one);
    List<String> there = WORDS.splitToList(other);
    return here.size() == there.size()
        && IntStream.range(0, here.size()).allMatch(i -> isInflection(here.get(i), there.get(i)));
  }

  private static boolean isInflection(String one, String other) {
    String word = stem(one);
    return one.equalsIgnoreCase(other)
        || (word.equals(stem(other))
            && (isSmall(one)
                || isSmall(other)
                || WordNet.isPerson(word)
                || WordNet.isKindOf(word, "housing")));
  }

  private static String stem(String word) {
    return ProperName.stem(Spelling.fold(word).replaceAll("\\W", ""));
  }

  private static boolean isSmall(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private static Set<String> sources(Collection<Attribute> claims) {
    return claims.stream().map(Attribute::source).collect(Collectors.toCollection(TreeSet::new));
  }
}
