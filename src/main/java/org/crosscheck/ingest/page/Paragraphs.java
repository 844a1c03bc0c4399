package org.crosscheck.ingest.page;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import org.crosscheck.ingest.port.Words;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** Cuts a page into the lines that a reader sees, whatever elements make them. */
final class Paragraphs implements NodeVisitor {

  /** All others begin a line of their own, also those that nobody has heard of. */
  private static final ImmutableSet<String> INLINE =
      ImmutableSet.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "dfn", "em",
          "font", "i", "img", "ins", "kbd", "mark", "nobr", "q", "rp", "rt", "ruby", "s", "samp",
          "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

  /** What shows no words of an article; struck words have been taken back. */
  private static final ImmutableSet<String> SILENT =
      ImmutableSet.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "canvas",
          "select",
          "datalist",
          "button",
          "input",
          "textarea",
          "head",
          "map",
          "del",
          "title");

  private static final ImmutableSet<String> HIDDEN =
      ImmutableSet.of("hidden", "sronly", "visuallyhidden", "screenreadertext", "assistivetext");

  private final ImmutableList.Builder<Paragraph> found = ImmutableList.builder();
  private final StringBuilder words = new StringBuilder();
  private int linked;
  private Element block;
  private @Nullable Element silent;
  private @Nullable Element link;
  private boolean broken;

  private Paragraphs(Element root) {
    block = root;
  }

  /** The lines below an element, in reading order, none of them empty. */
  static ImmutableList<Paragraph> of(Element root) {
    Paragraphs paragraphs = new Paragraphs(root);
    NodeTraversor.traverse(paragraphs, root);
    paragraphs.flush();
    return paragraphs.found.build();
  }

  /** The words of an element on one line. */
  static String words(Element element) {
    StringBuilder line = new StringBuilder();
    of(element).forEach(each -> line.append(line.length() == 0 ? "" : " ").append(each.words()));
    return line.toString();
  }

  @Override
  public void head(Node node, int depth) {
    if (silent != null) {
      return;
    }
    if (node instanceof TextNode text) {
      add(text.getWholeText());
    } else if (node instanceof Element element) {
      String tag = element.normalName();
      if (SILENT.contains(tag) || isHidden(element)) {
        silent = element;
      } else if (tag.equals("br")) {
        lineBreak();
      } else if (!INLINE.contains(tag)) {
        flush();
        block = element;
      } else if (tag.equals("a") && link == null) {
        link = element;
      } else if (tag.equals("q")) {
        add("“");
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    if (element.equals(silent)) {
      silent = null;
      return;
    }
    if (silent != null) {
      return;
    }
    if (element.equals(link)) {
      link = null;
    }
    if (element.normalName().equals("q")) {
      add("”");
    } else if (!INLINE.contains(element.normalName()) && !element.normalName().equals("br")) {
      flush();
      Element parent = element.parent();
      block = parent == null ? element : parent;
    }
  }

  /** One only ends a line of type, two end a paragraph. */
  private void lineBreak() {
    if (broken) {
      flush();
    } else {
      broken = true;
      words.append('\n');
    }
  }

  private void add(String text) {
    if (!text.isBlank()) {
      broken = false;
      linked += link == null ? 0 : Words.line(text).length();
    }
    words.append(text);
  }

  private void flush() {
    String line = Words.line(words.toString());
    if (!line.isEmpty()) {
      found.add(new Paragraph(line, Math.min(linked, line.length()), block, ""));
    }
    words.setLength(0);
    linked = 0;
    broken = false;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String style = element.attr("style").toLowerCase(Locale.ROOT).replace(" ", "");
    return element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || style.contains("display:none")
        || style.contains("visibility:hidden")
        || element.classNames().stream()
            .map(each -> each.replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT))
            .anyMatch(HIDDEN::contains);
  }

  /** The element that makes the line in which an element stands. */
  static Element line(Element element) {
    Element line = element;
    while (INLINE.contains(line.normalName()) && line.parent() != null) {
      line = line.parent();
    }
    return line;
  }
}
