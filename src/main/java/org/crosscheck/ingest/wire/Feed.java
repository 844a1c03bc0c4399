package org.crosscheck.ingest.wire;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.page.HtmlPage;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Hashes;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.ingest.port.Words;
import org.crosscheck.ingest.port.WrittenDates;
import org.crosscheck.ingest.port.Xml;
import org.crosscheck.model.Block;
import org.jsoup.nodes.Element;

/**
 * A feed in RSS (2.0, 1.0 or older) or Atom, an article an entry. An entry that only has a summary
 * is no article, and is named.
 */
public final class Feed implements Format {

  /** A feed with more entries without text than this is one of headlines. */
  private static final int MOST_BAD = 20;

  @Override
  public String name() {
    return "feed";
  }

  @Override
  public boolean takes(Input input) {
    return Roots.of(input).matches("rss|feed|RDF");
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    Element root = Xml.parse(input.bytes(Limit.FILE), input.limits()).child(0);
    List<Element> entries = new ArrayList<>(root.select("item, atom|entry"));
    if (entries.isEmpty()) {
      throw new Unreadable("a feed without entries");
    }
    String outlet = first(root, "channel > title", "> atom|title");
    int bad = 0;
    for (int i = 0; i < entries.size(); i++) {
      String part = "#" + (i + 1);
      try {
        put(entries.get(i), outlet, part, input, found);
      } catch (Unreadable e) {
        bad++;
        if (bad <= MOST_BAD) {
          found.problem(part, e.reason());
        }
      } catch (RuntimeException | StackOverflowError e) {
        found.broke(part, e);
      }
    }
    if (bad > MOST_BAD) {
      found.problem("", (bad - MOST_BAD) + " more entries could not be read");
    }
  }

  private void put(Element entry, String outlet, String part, Input input, Found found)
      throws Unreadable {
    Draft draft = new Draft(name(), input.limits());
    String title =
        Words.line(
            org.jsoup.parser.Parser.unescapeEntities(
                first(entry, "> title", "> atom|title"), false));
    String url = url(entry);
    String id = first(entry, "> guid", "> atom|id");
    String own = first(entry, "> source", "> atom|source > atom|title");
    draft.id(id.isEmpty() ? url : id).url(url).title(title).outlet(own.isEmpty() ? outlet : own);
    date(entry, draft);
    draft.add(Block.Kind.HEADLINE, title);
    String by = first(entry, "> dc|creator", "> atom|author > atom|name", "> author");
    draft.add(Block.Kind.BYLINE, by.contains("@") ? "" : by);
    body(entry, draft, input);
    String text = entry.wholeText();
    found.article(draft.done(input.id() + part, Hashes.of(text)));
  }

  private static String url(Element entry) {
    Element atom = entry.selectFirst("> atom|link[rel=alternate], > atom|link:not([rel])");
    return atom == null ? first(entry, "> link") : atom.attr("href");
  }

  private static void date(Element entry, Draft draft) {
    for (String place :
        List.of("pubDate", "atom|published", "dc|date", "atom|updated", "dcterms|issued")) {
      String written = first(entry, "> " + place);
      if (WrittenDates.parse(written) != null) {
        draft.published(WrittenDates.parse(written), place.replace('|', ':'));
        return;
      }
    }
  }

  private static void body(Element entry, Draft draft, Input input) throws Unreadable {
    Element whole = entry.selectFirst("> content|encoded, > atom|content");
    Element summary = entry.selectFirst("> description, > atom|summary");
    if (whole == null && summary == null) {
      throw new Unreadable("an entry without text");
    }
    Element content = whole == null ? summary : whole;
    if (content == null) {
      throw new Unreadable("an entry without text");
    }
    if (whole == null) {
      draft.remark("the feed gives no whole text; its summary was read");
    }
    if (content.childrenSize() > 0) {
      HtmlPage.putBody(content, draft);
    } else if (HtmlPage.isMarkup(content.wholeText())) {
      HtmlPage.putBody(content.wholeText(), draft, input.limits());
    } else {
      draft.add(Block.Kind.BODY, content.wholeText());
    }
  }

  private static String first(Element element, String... selectors) {
    for (String selector : selectors) {
      Element found = element.selectFirst(selector);
      if (found != null && !found.wholeText().isBlank()) {
        return Words.line(found.wholeText());
      }
    }
    return "";
  }
}
