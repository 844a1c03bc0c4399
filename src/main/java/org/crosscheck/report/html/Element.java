package org.crosscheck.report.html;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosscheck.report.Names;

/**
 * An element of a page. Text and attributes are escaped when it is written, and there is no other
 * way in: names come from closed lists, scripts and styles only from {@link Asset}.
 */
public final class Element {

  private static final ImmutableSet<String> VOID =
      ImmutableSet.of("br", "hr", "input", "meta", "col", "wbr");

  /** What may follow on a new line without changing what is seen. */
  private static final ImmutableSet<String> BLOCKS =
      ImmutableSet.of(
          "html",
          "head",
          "body",
          "meta",
          "title",
          "style",
          "script",
          "header",
          "main",
          "footer",
          "nav",
          "section",
          "article",
          "aside",
          "div",
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "table",
          "caption",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "details",
          "summary",
          "blockquote",
          "figure",
          "figcaption",
          "form",
          "fieldset",
          "legend",
          "svg");

  private static final ImmutableSet<String> INLINE =
      ImmutableSet.of(
          "a",
          "abbr",
          "b",
          "bdi",
          "br",
          "hr",
          "button",
          "cite",
          "code",
          "del",
          "em",
          "i",
          "input",
          "ins",
          "kbd",
          "label",
          "mark",
          "option",
          "output",
          "q",
          "s",
          "select",
          "small",
          "span",
          "strong",
          "sub",
          "sup",
          "time",
          "u",
          "wbr",
          "col",
          "colgroup",
          "g",
          "path",
          "rect",
          "circle",
          "line",
          "text",
          "tspan",
          "desc",
          "defs",
          "marker");

  private static final ImmutableSet<String> ATTRIBUTES =
      ImmutableSet.of(
          "class",
          "id",
          "href",
          "lang",
          "dir",
          "title",
          "type",
          "name",
          "value",
          "for",
          "checked",
          "hidden",
          "open",
          "tabindex",
          "role",
          "scope",
          "colspan",
          "rowspan",
          "datetime",
          "charset",
          "content",
          "http-equiv",
          "rel",
          "headers",
          "viewBox",
          "width",
          "height",
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "d",
          "dx",
          "dy",
          "text-anchor",
          "marker-end",
          "markerWidth",
          "markerHeight",
          "refX",
          "refY",
          "orient",
          "accesskey",
          "method",
          "action",
          "autocomplete");

  private static final Pattern OWN = Pattern.compile("(?:data|aria)-[a-z]+(?:-[a-z]+)*");

  /** Within the page or its folder, or a web page; never a scheme that runs. */
  private static final Pattern HREF =
      Pattern.compile("#[^\\s]*|https?://[^\\s]+|[\\w.-]+(?:/[\\w.-]+)*(?:#[^\\s]*)?");

  private final String name;
  private final Map<String, String> attributes = new LinkedHashMap<>();

  /** Elements, strings and assets. */
  private final List<Object> children = new ArrayList<>();

  private Element(String name) {
    if (!BLOCKS.contains(name) && !INLINE.contains(name)) {
      throw new IllegalArgumentException("no element " + name);
    }
    this.name = name;
  }

  /** An empty element. */
  public static Element el(String name) {
    return new Element(name);
  }

  /** An empty element of some classes. */
  public static Element el(String name, String classes) {
    return new Element(name).attr("class", classes);
  }

  /** A link, or only its words where the address is none that a page may point to. */
  public static Element link(String href) {
    return HREF.matcher(href).matches() ? el("a").attr("href", href) : el("span");
  }

  /** Sets an attribute. */
  public Element attr(String attribute, String value) {
    if (!ATTRIBUTES.contains(attribute) && !OWN.matcher(attribute).matches()) {
      throw new IllegalArgumentException("no attribute " + attribute);
    }
    if ((attribute.equals("href") || attribute.equals("action"))
        && !HREF.matcher(value).matches()) {
      throw new IllegalArgumentException("no link " + value);
    }
    attributes.put(attribute, value);
    return this;
  }

  public Element attr(String attribute, int value) {
    return attr(attribute, Integer.toString(value));
  }

  public Element id(String id) {
    return attr("id", id);
  }

  /** Adds text. */
  public Element text(String text) {
    children.add(text);
    return this;
  }

  /** Adds elements. */
  public Element add(Element... elements) {
    children.addAll(List.of(elements));
    return this;
  }

  /** Adds elements. */
  public Element addAll(List<Element> elements) {
    children.addAll(elements);
    return this;
  }

  /** Adds the body of a style or script. */
  Element add(Asset asset) {
    if (!name.equals("style") && !name.equals("script")) {
      throw new IllegalArgumentException("an asset in " + name);
    }
    children.add(asset);
    return this;
  }

  /** Whether nothing is in it. */
  public boolean isEmpty() {
    return children.isEmpty();
  }

  void write(StringBuilder out) {
    out.append('<').append(name);
    attributes.forEach(
        (attribute, value) -> {
          out.append(' ').append(attribute);
          if (!value.isEmpty() || !attribute.matches("hidden|open|checked")) {
            out.append("=\"");
            escape(value, out);
            out.append('"');
          }
        });
    out.append('>');
    if (VOID.contains(name)) {
      return;
    }
    for (Object child : children) {
      if (child instanceof Element element) {
        element.write(out);
      } else if (child instanceof Asset asset) {
        out.append(asset.body());
      } else {
        escape((String) child, out);
      }
    }
    out.append("</").append(name).append('>');
    if (BLOCKS.contains(name)) {
      out.append('\n');
    }
  }

  private static void escape(String text, StringBuilder out) {
    String visible = Names.visible(text);
    for (int i = 0; i < visible.length(); i++) {
      char c = visible.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        case '\r' -> out.append("&#13;");
        default -> out.append(c);
      }
    }
  }

  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    write(out);
    return out.toString();
  }
}
