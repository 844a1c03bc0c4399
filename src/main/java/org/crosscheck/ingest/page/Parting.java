package org.crosscheck.ingest.page;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import com.google.common.collect.Multisets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Words;
import org.jsoup.nodes.Element;

/** Remarks where two ways of finding a page's report do not find the same. */
final class Parting {

  /** Two ways may differ in captions and notes; where they differ more one of them is wrong. */
  private static final double AGREE = 0.85;

  private Parting() {}

  /** A publisher's rule beside where the prose stands. */
  static void ofRule(
      List<Paragraph> lines, Publishers.Match rule, Set<Element> generic, Draft draft) {
    double agreement = f1(words(lines, Set.copyOf(rule.elements())), words(lines, generic));
    if (agreement < AGREE) {
      draft.remark(
          rule.rule()
              + " and the place of most prose part: they have "
              + percent(agreement)
              + " of their words in common; the rule was followed");
    }
  }

  /** What is shown beside what the page's linked data gives as its text. */
  static void ofLinked(
      List<Paragraph> lines, Set<Element> chosen, List<String> linked, Draft draft) {
    Multiset<String> given = HashMultiset.create();
    linked.forEach(line -> add(line, given));
    double agreement = linked.isEmpty() ? 1 : f1(words(lines, chosen), given);
    if (agreement < AGREE) {
      draft.remark(
          "the text shown and that of its JSON-LD part: they have "
              + percent(agreement)
              + " of their words in common; what is shown was read");
    }
  }

  private static Multiset<String> words(List<Paragraph> lines, Set<Element> roots) {
    Multiset<String> words = HashMultiset.create();
    for (Paragraph line : lines) {
      if (line.isProse()
          && line.apart().isEmpty()
          && (roots.contains(line.block())
              || line.block().parents().stream().anyMatch(roots::contains))) {
        add(line.words(), words);
      }
    }
    return words;
  }

  private static void add(String line, Multiset<String> words) {
    for (String word : Words.letters(line).split(" ", -1)) {
      words.add(word);
    }
  }

  private static double f1(Multiset<String> one, Multiset<String> other) {
    return one.size() + other.size() == 0
        ? 1
        : 2.0 * Multisets.intersection(one, other).size() / (one.size() + other.size());
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", 100 * share);
  }
}
