package org.crosscheck.ingest.wire;

import java.util.Optional;
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
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An item in the News Industry Text Format of the IPTC. */
public final class Nitf implements Format {

  @Override
  public String name() {
    return "NITF";
  }

  @Override
  public boolean takes(Input input) {
    return Roots.of(input).equals("nitf");
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    byte[] bytes = input.bytes(Limit.FILE);
    Element nitf = Xml.parse(bytes, input.limits()).child(0);
    Draft draft = new Draft(name(), input.limits());
    Element id = nitf.selectFirst("docdata > doc-id[id-string]");
    draft.id(id == null ? null : id.attr("id-string"));
    Element publication = nitf.selectFirst("head > pubdata");
    if (publication != null) {
      draft.outlet(publication.attr("name"));
      draft.url(publication.attr("ex-ref"));
    }
    Element outlet = nitf.selectFirst("docdata doc-copyright[holder]");
    if (outlet != null && (publication == null || publication.attr("name").isEmpty())) {
      draft.outlet(outlet.attr("holder"));
    }
    date(nitf, publication, draft);
    put(nitf, draft);
    found.article(draft.done(input.id(), Input.sha256(bytes)));
  }

  private static void date(Element nitf, @Nullable Element publication, Draft draft) {
    Element issued = nitf.selectFirst("docdata > date-issue[norm]");
    Element released = nitf.selectFirst("docdata > date-release[norm]");
    String norm =
        issued != null
            ? issued.attr("norm")
            : released != null
                ? released.attr("norm")
                : publication == null ? "" : publication.attr("date.publication");
    draft.published(
        WrittenDates.parse(norm),
        issued != null ? "date.issue" : released != null ? "date.release" : "pubdata");
  }

  /** The headline, byline and content of an item, also of one that stands in another format. */
  static void put(Element nitf, Draft draft) {
    Element head = nitf.selectFirst("body > body-head");
    String title = head == null ? "" : words(head, "hedline > hl1");
    draft.title(title.isEmpty() ? words(nitf, "head > title") : title);
    draft.add(Block.Kind.HEADLINE, title);
    if (head != null) {
      for (Element second : head.select("hedline > hl2")) {
        draft.add(Role.STANDFIRST, second.wholeText());
      }
      draft.add(Role.STANDFIRST, words(head, "abstract"));
      draft.add(Block.Kind.BYLINE, words(head, "byline"));
      draft.add(Block.Kind.DATELINE, words(head, "dateline"));
    }
    for (Element content : nitf.select("body > body-content")) {
      content.select("media-caption").tagName("figcaption");
      content.select("media-metadata, media-reference, media-producer").remove();
      content.select("hl2").tagName("h2");
      content.select("bq").tagName("blockquote");
      HtmlPage.putBody(content, draft);
    }
    draft.add(Block.Kind.BODY, words(nitf, "body > body-end > tagline"));
  }

  private static String words(Element element, String selector) {
    return Optional.ofNullable(element.selectFirst(selector))
        .map(found -> Words.line(found.wholeText()))
        .orElse("");
  }
}
