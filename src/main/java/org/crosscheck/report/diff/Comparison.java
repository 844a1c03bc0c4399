package org.crosscheck.report.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.model.word.Word;

/**
 * Two articles side by side.
 *
 * @param base the sentences of the one that is compared with
 * @param witness the sentences of the other
 * @param counterparts by the index of the base's sentence
 */
public record Comparison(
    ImmutableList<Unit> base,
    ImmutableList<Unit> witness,
    ImmutableSortedMap<Integer, Counterpart> counterparts) {

  /** Share of pairs of neighbouring words (Dice) above which two sentences are versions of one. */
  private static final double ALIKE = 0.25;

  /** Share of the shorter one's pairs above which it is held to be contained in the longer. */
  private static final double CONTAINED = 0.6;

  /** Fewer shared pairs are a stock phrase. */
  private static final int FEWEST = 3;

  private record Candidate(int base, int witness, double alike, boolean contained) {}

  /** Finds for each sentence of the base the witness's version of it. */
  public static Comparison of(ImmutableList<Unit> base, ImmutableList<Unit> witness) {
    Map<Integer, Integer> partner = new TreeMap<>();
    TreeSet<Integer> taken = new TreeSet<>();
    List<Candidate> candidates = candidates(base, witness);
    for (Candidate each : candidates) {
      if (!partner.containsKey(each.base()) && !taken.contains(each.witness())) {
        partner.put(each.base(), each.witness());
        taken.add(each.witness());
      }
    }
    // A witness may run two sentences together: the second is part of one that is taken.
    TreeSet<Integer> parts = new TreeSet<>();
    for (Candidate each : candidates) {
      if (each.contained() && !partner.containsKey(each.base())) {
        partner.put(each.base(), each.witness());
        parts.add(each.base());
      }
    }
    SortedSet<Integer> inOrder = inOrder(partner);
    ImmutableSortedMap.Builder<Integer, Counterpart> found = ImmutableSortedMap.naturalOrder();
    partner.forEach(
        (i, j) -> {
          ImmutableList<Edit> edits = Edit.between(base.get(i).words(), witness.get(j).words());
          found.put(
              i,
              new Counterpart(
                  i, j, parts.contains(i) ? inner(edits) : edits, !inOrder.contains(i)));
        });
    return new Comparison(base, witness, found.buildOrThrow());
  }

  /** The witness's sentences that are no version of any of the base's. */
  public ImmutableList<Unit> onlyInWitness() {
    TreeSet<Integer> used = new TreeSet<>();
    counterparts.values().forEach(each -> used.add(each.witness()));
    ImmutableList.Builder<Unit> alone = ImmutableList.builder();
    for (int j = 0; j < witness.size(); j++) {
      if (!used.contains(j)) {
        alone.add(witness.get(j));
      }
    }
    return alone.build();
  }

  /** What share of the base's words the witness has, in order within their sentences. */
  public double carried() {
    int words = base.stream().mapToInt(unit -> unit.words().size()).sum();
    int shared = counterparts.values().stream().mapToInt(Counterpart::shared).sum();
    return words == 0 ? 0 : (double) shared / words;
  }

  /** Without what the witness's longer sentence has before and after. */
  private static ImmutableList<Edit> inner(ImmutableList<Edit> edits) {
    int from = 0;
    int to = edits.size();
    while (from < to && edits.get(from).kind() == Edit.Kind.ONLY_WITNESS) {
      from++;
    }
    while (to > from && edits.get(to - 1).kind() == Edit.Kind.ONLY_WITNESS) {
      to--;
    }
    return edits.subList(from, to);
  }

  /** The likest first; only sentences that share a pair of words are looked at. */
  private static List<Candidate> candidates(List<Unit> base, List<Unit> witness) {
    Map<String, List<Integer>> whereabouts = new HashMap<>();
    int[] sizes = new int[witness.size()];
    for (int j = 0; j < witness.size(); j++) {
      Set<String> theirs = pairs(witness.get(j));
      sizes[j] = theirs.size();
      for (String pair : theirs) {
        whereabouts.computeIfAbsent(pair, key -> new ArrayList<>()).add(j);
      }
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < base.size(); i++) {
      Set<String> mine = pairs(base.get(i));
      Map<Integer, Integer> shared = new TreeMap<>();
      for (String pair : mine) {
        whereabouts.getOrDefault(pair, List.of()).forEach(j -> shared.merge(j, 1, Integer::sum));
      }
      for (Map.Entry<Integer, Integer> each : shared.entrySet()) {
        int theirs = sizes[each.getKey()];
        double alike = 2.0 * each.getValue() / (mine.size() + theirs);
        boolean contained =
            each.getValue() >= FEWEST
                && each.getValue() >= CONTAINED * Math.min(mine.size(), theirs);
        if (alike >= ALIKE || contained) {
          candidates.add(new Candidate(i, each.getKey(), alike, contained));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate each) -> -each.alike())
            .thenComparingInt(Candidate::base)
            .thenComparingInt(Candidate::witness));
    return candidates;
  }

  private static Set<String> pairs(Unit unit) {
    Set<String> pairs = new HashSet<>();
    List<Word> words = unit.words();
    if (words.size() == 1) {
      pairs.add(words.get(0).form());
    }
    for (int i = 1; i < words.size(); i++) {
      pairs.add(words.get(i - 1).form() + ' ' + words.get(i).form());
    }
    return pairs;
  }

  /** The base's sentences that keep the witness's order: a longest increasing subsequence. */
  private static SortedSet<Integer> inOrder(Map<Integer, Integer> partner) {
    List<Integer> keys = List.copyOf(partner.keySet());
    int[] witness = partner.values().stream().mapToInt(Integer::intValue).toArray();
    int[] length = new int[keys.size()];
    int[] before = new int[keys.size()];
    int best = -1;
    for (int k = 0; k < keys.size(); k++) {
      length[k] = 1;
      before[k] = -1;
      for (int l = 0; l < k; l++) {
        if (witness[l] <= witness[k] && length[l] + 1 > length[k]) {
          length[k] = length[l] + 1;
          before[k] = l;
        }
      }
      if (best < 0 || length[k] > length[best]) {
        best = k;
      }
    }
    List<Integer> kept = new ArrayList<>();
    for (int k = best; k >= 0; k = before[k]) {
      kept.add(keys.get(k));
    }
    Collections.reverse(kept);
    return new TreeSet<>(kept);
  }
}
