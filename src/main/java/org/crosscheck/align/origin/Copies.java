package org.crosscheck.align.origin;

import com.google.common.collect.ImmutableList;
import com.google.common.hash.HashFunction;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.word.Word;

/**
 * Finds passages that two sources have word for word, by an index of shingles (Broder 1997): runs
 * of so many words that two writers hardly ever hit upon the same by chance.
 */
final class Copies {

  private static final int SHINGLE = 7;

  /** A shingle that stands in more sources than this is boilerplate or a name. */
  private static final int COMMON = 60;

  private static final int PASSAGES = 4;

  private static final HashFunction HASH = Hashing.murmur3_128(0);

  /**
   * What two sources have in common.
   *
   * @param one index of the first source
   * @param other index of the second, greater
   * @param share of the words of the shorter one
   * @param words how many
   * @param passages of the first and the second in turn, the longest first
   */
  record Shared(int one, int other, double share, int words, ImmutableList<Passage> passages) {}

  private record At(int source, int word) {}

  private Copies() {}

  /** The pairs of sources that share at least one shingle, in order. */
  static List<Shared> among(List<Prose> sources) {
    Map<Long, List<At>> index = new HashMap<>();
    Map<Long, Map<Integer, Integer>> pairs = new TreeMap<>();
    for (int s = 0; s < sources.size(); s++) {
      List<Word> words = sources.get(s).words();
      for (int w = 0; w + SHINGLE <= words.size(); w++) {
        List<At> same = index.computeIfAbsent(hash(words, w), each -> new ArrayList<>());
        if (same.size() < COMMON) {
          for (At at : same) {
            if (at.source() != s) {
              pairs
                  .computeIfAbsent(((long) at.source() << 32) | s, each -> new TreeMap<>())
                  .putIfAbsent(w, at.word());
            }
          }
          same.add(new At(s, w));
        }
      }
    }
    List<Shared> shared = new ArrayList<>();
    pairs.forEach(
        (pair, places) -> {
          int one = (int) (pair >> 32);
          int other = pair.intValue();
          shared.add(shared(sources, one, other, places));
        });
    return shared;
  }

  /**
   * @param places for each shingle of the second source its place there and in the first
   */
  private static Shared shared(
      List<Prose> sources, int one, int other, Map<Integer, Integer> places) {
    List<int[]> runs = new ArrayList<>();
    int[] run = null;
    for (Map.Entry<Integer, Integer> place : places.entrySet()) {
      int there = place.getKey();
      int here = place.getValue();
      if (run != null && there <= run[1] && there - run[0] == here - run[2]) {
        run[1] = there + SHINGLE;
      } else {
        run = new int[] {there, there + SHINGLE, here};
        runs.add(run);
      }
    }
    boolean[] covered = new boolean[sources.get(other).words().size()];
    for (int[] each : runs) {
      for (int w = each[0]; w < each[1]; w++) {
        covered[w] = true;
      }
    }
    int words = 0;
    for (boolean each : covered) {
      words += each ? 1 : 0;
    }
    int shorter = Math.min(sources.get(one).words().size(), sources.get(other).words().size());
    ImmutableList.Builder<Passage> passages = ImmutableList.builder();
    runs.stream()
        .sorted((a, b) -> Integer.compare(b[1] - b[0], a[1] - a[0]))
        .limit(PASSAGES)
        .forEach(
            each -> {
              int length = each[1] - each[0];
              passages.add(passage(sources.get(one), each[2], length));
              passages.add(passage(sources.get(other), each[0], length));
            });
    return new Shared(one, other, Math.min(1, words / (double) shorter), words, passages.build());
  }

  private static Passage passage(Prose prose, int word, int length) {
    Span first = prose.words().get(word).span();
    Span all = first.hull(prose.words().get(word + length - 1).span());
    return new Passage(
        prose.source(), all.start(), Math.min(all.end(), all.start() + Grounds.LONGEST));
  }

  private static long hash(List<Word> words, int from) {
    Hasher hasher = HASH.newHasher();
    for (int w = from; w < from + SHINGLE; w++) {
      hasher.putString(words.get(w).form(), StandardCharsets.UTF_8).putChar(' ');
    }
    return hasher.hash().asLong();
  }
}
