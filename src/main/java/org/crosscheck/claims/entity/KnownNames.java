package org.crosscheck.claims.entity;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.model.Span;
import org.crosscheck.model.Spans;
import org.crosscheck.model.claim.Spelling;

/** The names that are known of a story while it is read, by surname and by article. */
final class KnownNames {

  private final List<NameMention> all = new ArrayList<>();
  private final ListMultimap<String, NameMention> bySource = ArrayListMultimap.create();
  private final Map<String, Multiset<String>> givenNames = new HashMap<>();

  /** By identity: what is put in the place of a mention may be equal to it. */
  private final Set<NameMention> gone = Sets.newIdentityHashSet();

  void add(NameMention mention) {
    all.add(mention);
    bySource.put(mention.passage().source(), mention);
    if (mention.name().isFull()) {
      givenNames
          .computeIfAbsent(mention.name().surname(), surname -> HashMultiset.create())
          .add(mention.name().given());
    }
  }

  /** Adds what was missed in an article, in the place of what overlaps it. */
  void addMissed(String source, List<NameMention> missed) {
    if (missed.isEmpty()) {
      return;
    }
    Spans spans = new Spans(spans(missed));
    List<NameMention> replaced =
        bySource.get(source).stream().filter(each -> spans.overlap(each.passage().span())).toList();
    gone.addAll(replaced);
    for (NameMention mention : replaced) {
      bySource.remove(source, mention);
      if (mention.name().isFull()) {
        givenNames
            .getOrDefault(mention.name().surname(), HashMultiset.create())
            .remove(mention.name().given());
      }
    }
    missed.forEach(this::add);
  }

  private static List<Span> spans(List<NameMention> mentions) {
    return mentions.stream().map(each -> each.passage().span()).toList();
  }

  /** The mentions of an article. */
  List<NameMention> in(String source) {
    return bySource.get(source);
  }

  /** All mentions: those that were read first by article, and then what was missed. */
  List<NameMention> all() {
    return all.stream().filter(each -> !gone.contains(each)).toList();
  }

  /**
   * Whether somebody has this full name, but for a slip in the given one.
   *
   * @param given folded
   * @param surname folded
   */
  boolean isFullName(String given, String surname) {
    Multiset<String> known = givenNames.get(surname);
    return known != null
        && known.elementSet().stream()
            .anyMatch(each -> each.equals(given) || Spelling.isSlip(each, given));
  }
}
