package org.crosscheck.ingest.page;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Other stories that a page points to with a linked headline and some lines of their text. */
final class Cards {

  private static final String REASON = "other stories";

  /** How far a card's text may stand from what makes it one. */
  private static final int LEVELS = 4;

  private static final int LONGEST = 450;

  private Cards() {}

  /** The same paragraphs, those in cards marked as such. */
  static ImmutableList<Paragraph> apart(
      List<Paragraph> paragraphs, @Nullable Element headline, Set<Element> exempt) {
    Map<Element, Integer> characters = new HashMap<>();
    Map<Element, Boolean> linked = new HashMap<>();
    for (Paragraph each : paragraphs) {
      boolean heads = each.isHeading() && 10 * each.linked() >= 9 * each.words().length();
      for (Element e = each.block(); e != null; e = e.parent()) {
        characters.merge(e, each.words().length(), Integer::sum);
        linked.merge(e, heads, Boolean::logicalOr);
      }
    }
    return paragraphs.stream()
        .map(
            each -> {
              Element e = each.block();
              for (int up = 0; up < LEVELS && e != null; up++, e = e.parent()) {
                if (exempt.contains(e)
                    || e.equals(headline)
                    || characters.getOrDefault(e, 0) > LONGEST) {
                  break;
                }
                if (linked.getOrDefault(e, false) && each.apart().isEmpty()) {
                  return each.in(REASON);
                }
              }
              return each;
            })
        .collect(ImmutableList.toImmutableList());
  }
}
