package org.crosscheck.ingest.page;

import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Charsets;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A saved web page. */
public final class HtmlPage implements Format {

  private static final Pattern BEGINS =
      Pattern.compile(
          "\\s*+(?:(?:(?><\\?[^>]*>)|(?><!--[\\s\\S]*?-->))\\s*+){0,20}+"
              + "<(?:!doctype\\s+html|html|head|body|title|meta|article|div|h1)\\b",
          Pattern.CASE_INSENSITIVE);

  @Override
  public String name() {
    return "web page";
  }

  @Override
  public boolean takes(Input input) {
    return BEGINS.matcher(input.beginning()).lookingAt()
        || (input.isNamed(".html", ".htm", ".xhtml") && input.beginning().contains("<"));
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    found.article(read(input));
  }

  /** A page. */
  public static Item read(Input input) throws Unreadable {
    byte[] bytes = input.bytes(Limit.FILE);
    Charsets.Decoded decoded = Charsets.decode(bytes, input.charset());
    Draft draft = new Draft("web page", input.limits());
    draft.remark(decoded.remark());
    new PageArticle(parse(decoded.text(), input.limits()), input.address()).put(draft);
    return draft.done(input.id(), Input.sha256(bytes));
  }

  /** Parses a page, however broken, as browsers do. */
  static Document parse(String html, Limits limits) {
    Parser parser = Parser.htmlParser().setMaxDepth(limits.of(Limit.DEPTH));
    return Jsoup.parse(html, "", parser);
  }

  /**
   * The paragraphs of a piece of a page that is the report and nothing else, as feeds and wires
   * carry it.
   */
  public static void putBody(String html, Draft draft, Limits limits) {
    putBody(parse(html, limits).body(), draft);
  }

  /** The same of one that has been parsed. */
  public static void putBody(Element piece, Draft draft) {
    PageArticle.putAll(piece, draft);
  }

  /** Whether words are markup rather than text. */
  public static boolean isMarkup(String words) {
    String lower = words.toLowerCase(Locale.ROOT);
    return lower.contains("<p")
        || lower.contains("<br")
        || lower.contains("<div")
        || lower.contains("</");
  }
}
