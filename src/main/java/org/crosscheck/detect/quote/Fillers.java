package org.crosscheck.detect.quote;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;

/** What speakers put in while they look for words, and what an outlet may tidy away. */
final class Fillers {

  private static final ImmutableSet<String> WORDS =
      ImmutableSet.of("um", "uh", "er", "erm", "ah", "eh", "hm", "hmm", "mm", "mmm", "well", "oh");

  private static final ImmutableSet<List<String>> PHRASES =
      ImmutableSet.of(List.of("you", "know"), List.of("i", "mean"), List.of("so", "to", "speak"));

  private Fillers() {}

  /** The words without the fillers, and without a word said twice in a row. */
  static List<String> without(List<String> words) {
    List<String> rest = new ArrayList<>();
    int i = 0;
    while (i < words.size()) {
      int filler = length(words.subList(i, words.size()));
      if (filler == 0 && (rest.isEmpty() || !rest.get(rest.size() - 1).equals(words.get(i)))) {
        rest.add(words.get(i));
      }
      i += Math.max(1, filler);
    }
    return rest;
  }

  /** Of the filler that words begin with; 0 for none. */
  private static int length(List<String> words) {
    if (WORDS.contains(words.get(0))) {
      return 1;
    }
    return PHRASES.stream()
        .filter(phrase -> phrase.size() <= words.size())
        .filter(phrase -> words.subList(0, phrase.size()).equals(phrase))
        .mapToInt(List::size)
        .findFirst()
        .orElse(0);
  }
}
