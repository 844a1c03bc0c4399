package org.crosscheck.ingest.page;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * Finds the elements that hold a page's report, by where its prose stands: from the whole page it
 * goes down for as long as one element holds nearly all of what is left.
 */
final class Body {

  /** An element with as much of its parent's prose is the report, and the rest stands around it. */
  private static final double MOST = 0.8;

  /** So much is enough for one that says of itself that it is the article. */
  private static final double MARKED = 0.4;

  /** As many alike below each other are a list of things. */
  private static final int LIST = 3;

  private final Map<Element, Integer> prose = new HashMap<>();

  private Body(List<Paragraph> paragraphs) {
    for (Paragraph each : paragraphs) {
      if (each.isProse() && each.apart().isEmpty()) {
        for (Element e = each.block(); e != null; e = e.parent()) {
          prose.merge(e, each.words().length(), Integer::sum);
        }
      }
    }
  }

  /** The elements that hold it, in order; empty where there is no prose. */
  static ImmutableSet<Element> of(Element page, List<Paragraph> paragraphs) {
    Body body = new Body(paragraphs);
    Element top = page;
    List<Element> left = body.parts(top);
    while (left.size() == 1 && body.goesOn(top, left.get(0))) {
      top = left.get(0);
      left = body.parts(top);
    }
    return left.isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(left);
  }

  private boolean goesOn(Element top, Element only) {
    return !isLine(only) && !only.equals(top);
  }

  /** What of an element's children holds the report; the element itself where it is one line. */
  private List<Element> parts(Element top) {
    List<Element> children =
        top.children().stream().filter(each -> prose(each) > 0).collect(Collectors.toList());
    int below = children.stream().mapToInt(this::prose).sum();
    if (children.isEmpty() || below < MOST * prose(top)) {
      return prose(top) > 0 ? List.of(top) : List.of();
    }
    Optional<Element> largest = children.stream().max(Comparator.comparingInt(this::prose));
    Element most = largest.orElseThrow();
    if (isLine(most) && prose(most) < MOST * below) {
      return List.of(top);
    }
    if (prose(most) >= MOST * below || (isMarked(most) && prose(most) >= MARKED * below)) {
      return List.of(most);
    }
    List<Element> parts = new ArrayList<>(children);
    int end = children.indexOf(most) + 1;
    parts.subList(end, parts.size()).removeIf(this::isList);
    return parts.size() == children.size() ? List.of(top) : parts;
  }

  private int prose(Element element) {
    return prose.getOrDefault(element, 0);
  }

  private static boolean isMarked(Element element) {
    return element.normalName().equals("article")
        || element.normalName().equals("main")
        || element.attr("role").equals("main")
        || element.attr("role").equals("article");
  }

  private static boolean isLine(Element element) {
    return switch (element.normalName()) {
      case "p", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "pre", "dd" -> true;
      default -> false;
    };
  }

  /**
   * Comments and pointers to other stories are many alike, each with a link or a time of its own.
   */
  private boolean isList(Element element) {
    Element list = element;
    while (list.childrenSize() == 1) {
      list = list.child(0);
    }
    Map<String, List<Element>> alike =
        list.children().stream()
            .filter(each -> !isLine(each) || each.normalName().equals("li"))
            .collect(Collectors.groupingBy(each -> each.normalName() + "." + each.className()));
    return alike.values().stream()
        .anyMatch(
            items ->
                items.size() >= LIST
                    && items.stream().allMatch(each -> each.selectFirst("a[href], time") != null));
  }
}
