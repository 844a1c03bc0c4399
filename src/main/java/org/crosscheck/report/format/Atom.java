package org.crosscheck.report.format;

import com.google.common.collect.ImmutableMap;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Stream;
import org.crosscheck.model.Source;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.Format;
import org.crosscheck.report.Names;
import org.crosscheck.report.json.Words;

/** Writes an Atom feed (RFC 4287), an entry for each finding. */
public final class Atom implements Format {

  @Override
  public String file() {
    return "findings.atom";
  }

  @Override
  public String render(Checked checked) {
    Story story = checked.annotated().story();
    String updated = updated(story);
    Xml xml =
        new Xml()
            .open("feed", ImmutableMap.of("xmlns", "http://www.w3.org/2005/Atom"))
            .element("id", ImmutableMap.of(), urn(story.id()))
            .element("title", ImmutableMap.of(), Names.story(story))
            .element("updated", ImmutableMap.of(), updated)
            .open("author", ImmutableMap.of())
            .element("name", ImmutableMap.of(), "Crosscheck")
            .close();
    for (Finding finding : checked.findings()) {
      xml.open("entry", ImmutableMap.of())
          .element("id", ImmutableMap.of(), urn(story.id() + ":" + finding.key()))
          .element("title", ImmutableMap.of(), finding.judgement().summary())
          .element("updated", ImmutableMap.of(), updated)
          .open("category", ImmutableMap.of("term", finding.rule().id()))
          .close()
          .open("category", ImmutableMap.of("term", Words.of(finding.judgement().severity())))
          .close()
          .element("content", ImmutableMap.of("type", "text"), content(finding))
          .close();
    }
    return xml.close().document();
  }

  /**
   * The latest time the story itself tells, as the report knows no clock: the feed of an unchanged
   * story stays the same.
   */
  private static String updated(Story story) {
    LocalDate date = story.date();
    OffsetDateTime latest =
        Stream.concat(
                story.articles().stream().map(article -> published(article.source())),
                Stream.of(date == null ? null : date.atStartOfDay().atOffset(ZoneOffset.UTC)))
            .filter(Objects::nonNull)
            .max(OffsetDateTime::compareTo)
            .orElse(LocalDate.EPOCH.atStartOfDay().atOffset(ZoneOffset.UTC));
    return DateTimeFormatter.ISO_INSTANT.format(latest);
  }

  private static @org.jspecify.annotations.Nullable OffsetDateTime published(Source source) {
    OffsetDateTime published = source.published();
    LocalDate date = source.date();
    if (published != null) {
      return published;
    }
    return date == null ? null : date.atStartOfDay().atOffset(ZoneOffset.UTC);
  }

  private static String urn(String id) {
    return "urn:crosscheck:" + URLEncoder.encode(id, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static String content(Finding finding) {
    StringBuilder content = new StringBuilder();
    for (Evidence each : finding.evidence()) {
      content
          .append(each.passage().source())
          .append(" (")
          .append(each.value())
          .append("): ")
          .append(each.exact())
          .append('\n');
    }
    return content.append(finding.judgement().question()).toString();
  }
}
