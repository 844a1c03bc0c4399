package org.crosscheck.ingest.page;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;

/** Says why a page has no article to read, as far as it can be told. */
final class NoArticle {

  private static final Pattern CLOSED =
      Pattern.compile(
          "(?i).*\\b(?:subscribe|subscribers?|log ?in|sign in|register|already have an account"
              + "|verify you are (?:a )?human|access denied|captcha)\\b.*");

  private static final Pattern GONE =
      Pattern.compile("(?i).*\\b(?:404|not found|no longer available|page (?:is )?missing)\\b.*");

  /** As many links with as little between them are a list. */
  private static final int LIST = 10;

  private NoArticle() {}

  static String reason(Document page, List<Paragraph> lines) {
    String none = "a web page without an article's text";
    if (page.selectFirst("frameset") != null) {
      return none + ": it only holds frames";
    }
    if (lines.isEmpty()) {
      return none
          + (page.selectFirst("script") == null
              ? ": it shows nothing"
              : ": a script makes what it shows; save it from a browser that has opened it");
    }
    String all =
        page.title() + " " + String.join(" ", lines.stream().map(Paragraph::words).toList());
    if (GONE.matcher(page.title()).matches()) {
      return none + ": it says that the page is not there";
    }
    if (lines.stream().filter(Paragraph::isLink).count() >= LIST) {
      return none + ": it is a list of links";
    }
    return CLOSED.matcher(all).matches()
        ? none + ": it asks the reader to sign in, to subscribe, or to be no machine"
        : none;
  }
}
