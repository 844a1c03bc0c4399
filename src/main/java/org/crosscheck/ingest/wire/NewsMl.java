package org.crosscheck.ingest.wire;

import java.util.List;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.page.HtmlPage;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.ingest.port.Words;
import org.crosscheck.ingest.port.WrittenDates;
import org.crosscheck.ingest.port.Xml;
import org.crosscheck.model.Block;
import org.crosscheck.model.Extraction.Role;
import org.crosscheck.model.Publication;
import org.jsoup.nodes.Element;

/** Items of NewsML-G2, alone or in a message, whose text is NITF, XHTML or plain. */
public final class NewsMl implements Format {

  @Override
  public String name() {
    return "NewsML-G2";
  }

  @Override
  public boolean takes(Input input) {
    return Roots.of(input).matches("newsItem|newsMessage");
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    byte[] bytes = input.bytes(Limit.FILE);
    List<Element> items = Xml.parse(bytes, input.limits()).select("newsItem");
    if (items.isEmpty()) {
      throw new Unreadable("a message without a news item");
    }
    for (Element item : items) {
      String part = items.size() == 1 ? "" : "#" + item.attr("guid");
      try {
        found.article(draft(item, input).done(input.id() + part, Input.sha256(bytes)));
      } catch (Unreadable e) {
        found.problem(part, e.reason());
      } catch (RuntimeException | StackOverflowError e) {
        found.broke(part, e);
      }
    }
  }

  private Draft draft(Element item, Input input) throws Unreadable {
    String status = attribute(item, "itemMeta > pubStatus", "qcode");
    if (status.endsWith(":canceled") || status.endsWith(":withheld")) {
      throw new Unreadable(
          "not read: its publication status is " + status.substring(status.indexOf(':') + 1));
    }
    Draft draft = new Draft(name(), input.limits());
    draft.id(item.attr("guid")).version(item.attr("version"));
    String outlet = words(item, "itemMeta > provider > name");
    draft.outlet(outlet.isEmpty() ? attribute(item, "itemMeta > provider", "literal") : outlet);
    String headline = words(item, "contentMeta > headline");
    String title = headline.isEmpty() ? words(item, "itemMeta > title") : headline;
    date(item, draft);
    draft.url(attribute(item, "itemMeta > link[rel*=permalink]", "href"));
    Element nitf = item.selectFirst("contentSet nitf");
    Element html = item.selectFirst("contentSet html > body");
    Element plain = item.selectFirst("contentSet > inlineData");
    if (nitf != null) {
      Nitf.put(nitf, draft);
      if (nitf.selectFirst("body > body-head > hedline > hl1") == null) {
        draft.title(title);
      }
      return draft;
    }
    if (html == null && (plain == null || !plain.children().isEmpty())) {
      throw new Unreadable("an item without text");
    }
    draft.title(title);
    draft.add(Block.Kind.HEADLINE, title);
    draft.add(Role.STANDFIRST, words(item, "contentMeta > description[role*=summary]"));
    draft.add(Block.Kind.BYLINE, words(item, "contentMeta > by"));
    if (html != null) {
      html.select("h1").stream()
          .filter(each -> Words.letters(each.wholeText()).equals(Words.letters(title)))
          .forEach(Element::remove);
      HtmlPage.putBody(html, draft);
    } else if (plain != null) {
      draft.add(Block.Kind.BODY, plain.wholeText());
    }
    return draft;
  }

  /** When these words came out: the version's own date before that of the item. */
  private static void date(Element item, Draft draft) {
    for (String place : List.of("versionCreated", "firstCreated")) {
      Publication published = WrittenDates.parse(words(item, "itemMeta > " + place));
      if (published != null) {
        draft.published(published, place);
        return;
      }
    }
  }

  private static String words(Element element, String selector) {
    Element found = element.selectFirst(selector);
    return found == null ? "" : Words.line(found.wholeText());
  }

  private static String attribute(Element element, String selector, String name) {
    Element found = element.selectFirst(selector);
    return found == null ? "" : found.attr(name);
  }
}
