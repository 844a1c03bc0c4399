package org.crosscheck.ingest.page;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Words;
import org.crosscheck.ingest.port.WrittenDates;
import org.crosscheck.model.Publication;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article in all the places where pages do, laid beside each other. */
final class PageFields {

  private static final ImmutableList<List<String>> PLACES = Tables.read("fields.tsv", 4);

  private static final Pattern DAY_IN_ADDRESS =
      Pattern.compile("/((?:19|20)\\d{2})[/-](\\d{1,2})[/-](\\d{1,2})(?:/|-|$)");

  /** A page is told by the minute when it came out; two sources of it may round. */
  private static final Duration ROUNDING = Duration.ofMinutes(1);

  private record Value(String words, String source) {}

  private final ImmutableListMultimap<String, Value> values;
  private final JsonLd linked;
  private final String host;

  /**
   * @param address where the page stood, where that is known
   */
  PageFields(Document page, Optional<String> address) {
    linked = JsonLd.of(page);
    ImmutableListMultimap.Builder<String, Value> all = ImmutableListMultimap.builder();
    address.ifPresent(each -> all.put("url", new Value(each, "the archive")));
    for (List<String> place : PLACES) {
      String source = place.get(1);
      List<String> found =
          source.equals("JSON-LD")
              ? linked.values(place.get(2))
              : inPage(page, place.get(2), Splitter.on('|').splitToList(place.get(3)));
      found.forEach(words -> all.put(place.get(0), new Value(words, source)));
    }
    values = all.build();
    host = host(first("url").orElse(""));
  }

  private static List<String> inPage(Document page, String selectors, List<String> attributes) {
    ImmutableList.Builder<String> found = ImmutableList.builder();
    for (String selector : Splitter.on(", ").split(selectors)) {
      for (Element element : page.select(selector)) {
        for (String attribute : attributes) {
          String words =
              attribute.isEmpty() ? Paragraphs.words(element) : Words.line(element.attr(attribute));
          if (!words.isEmpty()) {
            found.add(words);
            break;
          }
        }
      }
    }
    return found.build();
  }

  private static String host(String url) {
    try {
      String host = new URI(url).getHost();
      return host == null ? "" : host.replaceFirst("^www\\.", "");
    } catch (URISyntaxException e) {
      return "";
    }
  }

  JsonLd linked() {
    return linked;
  }

  /** The site; empty where the page does not say. */
  String host() {
    return host;
  }

  /** The first that is said of a field. */
  Optional<String> first(String field) {
    return values.get(field).stream().map(Value::words).findFirst();
  }

  /** All names that are given as the authors'. */
  ImmutableList<String> authors() {
    String source = values.get("byline").isEmpty() ? "" : values.get("byline").get(0).source();
    return values.get("byline").stream()
        .filter(each -> each.source().equals(source))
        .map(Value::words)
        .filter(words -> !words.contains("://"))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * Hands over the fields, and remarks on those that part.
   *
   * @param shown the headline as the page shows it
   */
  void put(Draft draft, @Nullable String shown) {
    draft.title(shown == null ? first("headline").orElse(null) : shown);
    draft.outlet(first("outlet").orElse(host.isEmpty() ? null : host));
    draft.url(first("url").filter(url -> !host(url).isEmpty()).orElse(null));
    if (linked.isBroken()) {
      draft.remark("some of its JSON-LD is not sound JSON, and was not read");
    }
    if (shown != null) {
      for (Value each : values.get("headline")) {
        if (!overlap(each.words(), shown)) {
          draft.remark(
              "headline: the page shows '"
                  + shown
                  + "', "
                  + each.source()
                  + " has '"
                  + each.words()
                  + "'");
        }
      }
    }
    date(draft);
  }

  private void date(Draft draft) {
    Dated published = null;
    for (String source : values.get("published").stream().map(Value::source).distinct().toList()) {
      List<Dated> read = dates(source);
      if (read.isEmpty()) {
        continue;
      }
      Dated first = read.get(0);
      if (published == null) {
        published = first;
      } else if (published.when.moment() == null
          && first.when.moment() != null
          && first.when.day().equals(published.when.day())) {
        published = first;
      } else if (read.stream().noneMatch(published::agrees)) {
        draft.remark(
            "published: "
                + published.value.source()
                + " has "
                + published.value.words()
                + ", "
                + source
                + " "
                + first.value.words());
      }
    }
    published = published == null ? inAddress() : published;
    if (published == null) {
      return;
    }
    if (published.when.moment() == null && published.value.words().matches(".*\\d:\\d\\d.*")) {
      draft.remark(
          "published: " + published.value.words() + " has no time zone; only its day is used");
    }
    draft.published(published.when, published.value.source());
  }

  private record Dated(Value value, Publication when) {

    boolean agrees(Dated other) {
      return (when.moment() != null && other.when.moment() != null)
          ? Duration.between(when.moment(), other.when.moment()).abs().compareTo(ROUNDING) <= 0
          : when.day().equals(other.when.day());
    }
  }

  private List<Dated> dates(String source) {
    ImmutableList.Builder<Dated> dates = ImmutableList.builder();
    for (Value each : values.get("published")) {
      Publication read = each.source().equals(source) ? WrittenDates.parse(each.words()) : null;
      if (read != null) {
        dates.add(new Dated(each, read));
      }
    }
    return dates.build();
  }

  private @Nullable Dated inAddress() {
    Matcher day = DAY_IN_ADDRESS.matcher(first("url").orElse(""));
    Publication read =
        day.find()
            ? WrittenDates.parse(
                day.group(1) + "-" + twoDigits(day.group(2)) + "-" + twoDigits(day.group(3)))
            : null;
    return read == null ? null : new Dated(new Value("", "the address"), read);
  }

  private static String twoDigits(String number) {
    return number.length() == 1 ? "0" + number : number;
  }

  /** Whether one headline says what the other does, but for the site's name or a shorter form. */
  private static boolean overlap(String one, String other) {
    String a = Words.letters(one);
    String b = Words.letters(other);
    return a.contains(b) || b.contains(a);
  }
}
