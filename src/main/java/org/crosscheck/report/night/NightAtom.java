package org.crosscheck.report.night;

import com.google.common.collect.ImmutableMap;
import java.util.stream.Collectors;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.report.format.Xml;
import org.crosscheck.report.json.Words;

/** Writes what is new as an Atom feed (RFC 4287); it is dated by the night, not by the clock. */
public final class NightAtom implements NightFormat {

  @Override
  public String file() {
    return "digest.atom";
  }

  @Override
  public String render(NightReport night) {
    String updated = night.night() + "T00:00:00Z";
    Xml xml =
        new Xml()
            .open("feed", ImmutableMap.of("xmlns", "http://www.w3.org/2005/Atom"))
            .element("id", ImmutableMap.of(), "urn:crosscheck:nightly")
            .element("title", ImmutableMap.of(), "Crosscheck: what is new")
            .element("subtitle", ImmutableMap.of(), night.sentence())
            .element("updated", ImmutableMap.of(), updated)
            .open("author", ImmutableMap.of())
            .element("name", ImmutableMap.of(), "Crosscheck")
            .close();
    for (NightReport.Item item : night.fresh()) {
      Remembered finding = item.finding();
      xml.open("entry", ImmutableMap.of())
          .element(
              "id",
              ImmutableMap.of(),
              "urn:crosscheck:finding:" + finding.key() + ":" + night.night())
          .element("title", ImmutableMap.of(), finding.summary())
          .element("updated", ImmutableMap.of(), updated)
          .open("category", ImmutableMap.of("term", finding.rule()))
          .close()
          .open("category", ImmutableMap.of("term", Words.of(finding.severity())))
          .close()
          .element(
              "content",
              ImmutableMap.of("type", "text"),
              night.title(finding.story())
                  + "\n"
                  + finding.said().stream()
                      .map(said -> said.source() + " (" + said.value() + "): " + said.exact())
                      .collect(Collectors.joining("\n")))
          .close();
    }
    return xml.close().document();
  }
}
