package org.crosscheck.ingest.page;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Tells which parts of a page are no place for a report, by what its elements and headings say. */
final class Zones {

  /** Words of classes and ids, and what an element is for that has one. */
  private static final ImmutableMap<String, String> WORDS = words();

  private static final ImmutableMap<String, String> TAGS =
      ImmutableMap.of(
          "nav", "navigation",
          "footer", "foot of the page",
          "aside", "beside the article",
          "dialog", "a notice of the site");

  private record Label(Pattern form, String reason) {}

  private static final ImmutableList<Label> LABELS =
      Tables.read("labels.tsv", 2).stream()
          .map(row -> new Label(Pattern.compile(row.get(0)), row.get(1)))
          .collect(ImmutableList.toImmutableList());

  private static final Splitter CAMEL =
      Splitter.on(Pattern.compile("(?<=[a-z])(?=[A-Z])|[^A-Za-z]+")).omitEmptyStrings();

  /** Behind more elements than this nothing is told by what stands in front of them. */
  private static final int NEAR = 50;

  private static final int LONGEST_LABEL = 60;

  private final Map<Element, String> reasons = new HashMap<>();
  private final Set<Element> kept;
  private final Map<Element, Integer> prose;
  private final int all;

  /**
   * @param kept elements that are part of the article whatever they are called
   * @param prose how many characters of prose stand below each element
   * @param all how many there are
   */
  private Zones(Set<Element> kept, Map<Element, Integer> prose, int all) {
    this.kept = kept;
    this.prose = prose;
    this.all = all;
  }

  /**
   * The same paragraphs, each with the reason why its place is none of the report.
   *
   * @param headline the element of the headline, where there is one
   * @param exempt elements that look like a zone and are none
   */
  static ImmutableList<Paragraph> apart(
      List<Paragraph> paragraphs, @Nullable Element headline, Set<Element> exempt) {
    Map<Element, Integer> prose = new HashMap<>();
    int all = 0;
    for (Paragraph each : paragraphs) {
      if (each.isProse()) {
        all += each.words().length();
        for (Element e = each.block(); e != null; e = e.parent()) {
          prose.merge(e, each.words().length(), Integer::sum);
        }
      }
    }
    Set<Element> kept = new HashSet<>(exempt);
    for (Element e = headline; e != null; e = e.parent()) {
      kept.add(e);
    }
    Zones zones = new Zones(kept, prose, all);
    paragraphs.forEach(zones::label);
    return paragraphs.stream()
        .map(each -> each.in(zones.reason(each.block())))
        .collect(ImmutableList.toImmutableList());
  }

  private String reason(Element block) {
    String outermost = "";
    for (Element e = block; e != null && !e.normalName().equals("body"); e = e.parent()) {
      if (kept.contains(e)) {
        // What stands around it holds the report as well.
        return outermost;
      }
      String own = reasons.computeIfAbsent(e, this::own);
      if (!own.isEmpty()) {
        outermost = own;
      }
    }
    return outermost;
  }

  private String own(Element element) {
    if (2 * prose.getOrDefault(element, 0) > all) {
      return "";
    }
    String byTag = TAGS.get(element.normalName());
    if (byTag != null && !(element.normalName().equals("footer") && isQuoted(element))) {
      return byTag;
    }
    if (element.attributesSize() == 0) {
      return "";
    }
    for (String attribute : List.of("role", "class", "id", "aria-label", "data-component")) {
      String before = "";
      for (String each : CAMEL.split(element.attr(attribute))) {
        String word = each.toLowerCase(Locale.ROOT);
        String reason = WORDS.getOrDefault(word, WORDS.get(before + word));
        if (reason != null) {
          return reason;
        }
        before = word;
      }
    }
    return "";
  }

  private static boolean isQuoted(Element footer) {
    Element parent = footer.parent();
    return parent != null && parent.normalName().equals("blockquote");
  }

  /** A heading such as 'Related stories' names its section, or what follows it. */
  private void label(Paragraph paragraph) {
    String line = paragraph.words();
    if (line.length() > LONGEST_LABEL || paragraph.isSentence()) {
      return;
    }
    String words =
        line.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("^[\\s:•|]+|[\\s:•|]+$", "");
    for (Label label : LABELS) {
      if (label.form.matcher(words).matches()) {
        section(paragraph.block(), label.reason);
        return;
      }
    }
  }

  private void section(Element heading, String reason) {
    reasons.put(heading, reason);
    Element top = heading;
    while (top.parent() != null && isSmall(top.parent()) && !holdsProseBefore(top)) {
      top = top.parent();
    }
    if (!top.equals(heading)) {
      reasons.put(top, reason);
      return;
    }
    Element next = heading.nextElementSibling();
    if (next != null
        && isSmall(next)
        && Set.of("ul", "ol", "div", "section", "form", "table").contains(next.normalName())) {
      reasons.put(next, reason);
    }
  }

  private boolean isSmall(Element element) {
    return !kept.contains(element)
        && !Set.of("body", "html", "main", "article").contains(element.normalName())
        && 2 * prose.getOrDefault(element, 0) < all;
  }

  /** Whether its parent has prose in front of it: then it only heads what follows. */
  private boolean holdsProseBefore(Element element) {
    Element e = element.previousElementSibling();
    for (int i = 0; i < NEAR && e != null; i++, e = e.previousElementSibling()) {
      if (prose.getOrDefault(e, 0) > 0) {
        return true;
      }
    }
    return e != null;
  }

  private static ImmutableMap<String, String> words() {
    Map<String, String> words = new HashMap<>();
    Tables.read("zones.tsv", 2).forEach(row -> words.put(row.get(0), row.get(1)));
    return ImmutableMap.copyOf(words);
  }
}
