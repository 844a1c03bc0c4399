package org.crosscheck.ingest.page;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingest.port.Words;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the line of a page that is its article's headline. */
final class Headlines {

  private Headlines() {}

  /**
   * The headline as it is shown: what the page itself names so, or else its first heading of the
   * highest order.
   */
  static Optional<Paragraph> of(Document page, List<Paragraph> lines, PageFields fields) {
    Optional<String> named = fields.first("headline");
    List<Paragraph> highest = lines.stream().filter(each -> order(each) == 1).toList();
    return named
        .flatMap(words -> alike(words, highest))
        .or(() -> highest.stream().max(Comparator.comparingInt(each -> each.words().length())))
        .or(() -> named.flatMap(words -> alike(words, lines)))
        .or(() -> alike(page.title(), lines.stream().filter(Paragraph::isHeading).toList()))
        .or(() -> alike(page.title(), lines));
  }

  private static int order(Paragraph line) {
    for (Element e = line.block(); e != null; e = e.parent()) {
      if (e.attr("itemprop").equals("headline") || e.normalName().equals("h1")) {
        return 1;
      }
    }
    return 2;
  }

  /** The first line that says what a title says, which may name the site as well. */
  private static Optional<Paragraph> alike(String title, List<Paragraph> lines) {
    String all = Words.letters(title);
    return lines.stream()
        .filter(
            each -> {
              String line = Words.letters(each.words());
              return line.indexOf(' ') > 0
                  && (all.equals(line) || (2 * line.length() > all.length() && all.contains(line)));
            })
        .findFirst();
  }
}
