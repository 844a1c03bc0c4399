package org.crosscheck.ingest.page;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.io.ByteSource;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Extraction;
import org.crosscheck.model.Extraction.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is known of an article by its page, and what is said of how it was found. */
final class HtmlPageTest {

  private static final String BODY =
      "<p>The ferry burned for three hours on Monday night, the coast guard said.</p>"
          + "<p>Twelve people were injured, two of them badly. Nobody was killed.</p>";

  private static Item read(byte[] bytes, Optional<String> charset) throws Unreadable {
    return HtmlPage.read(
        Input.page(
            Optional.empty(), "page.html", "page", ByteSource.wrap(bytes), Limits.USUAL, charset));
  }

  private static Item read(String html) throws Unreadable {
    return read(html.getBytes(UTF_8), Optional.empty());
  }

  private static Extraction extraction(String html) throws Unreadable {
    return read(html).extraction().orElseThrow();
  }

  private static String page(String head, String body) {
    return "<html><head>" + head + "</head><body><h1>Ferry burns off the coast</h1>" + body;
  }

  private static String ld(String fields) {
    return "<script type=\"application/ld+json\">{\"@type\":\"NewsArticle\","
        + fields
        + "}</script>";
  }

  private static String meta(String date) {
    return "<meta property=\"article:published_time\" content=\"" + date + "\">";
  }

  @Test
  void a_date_keeps_its_zone_and_says_where_it_was_found() throws Unreadable {
    Item item = read(page(ld("\"datePublished\":\"2031-03-04T06:20:00+01:00\""), BODY));

    assertThat(item.source().published())
        .isEqualTo(OffsetDateTime.parse("2031-03-04T06:20:00+01:00"));
    assertThat(item.extraction().orElseThrow().dated()).isEqualTo("JSON-LD");
  }

  @Test
  void dates_that_part_are_remarked_on() throws Unreadable {
    Extraction part =
        extraction(
            page(
                ld("\"datePublished\":\"2031-03-04T06:20:00+01:00\"")
                    + meta("2031-03-04T06:20:00Z"),
                BODY));
    Extraction same =
        extraction(
            page(
                ld("\"datePublished\":\"2031-03-04T06:20:00+01:00\"")
                    + meta("2031-03-04T05:20:00Z"),
                BODY));

    assertThat(part.remarks())
        .containsExactly(
            "published: JSON-LD has 2031-03-04T06:20:00+01:00, OpenGraph 2031-03-04T06:20:00Z");
    assertThat(same.remarks()).isEmpty();
  }

  @Test
  void a_time_without_a_zone_is_a_day() throws Unreadable {
    Item item = read(page(meta("2031-03-04T06:20:00"), BODY));

    assertThat(item.source().date()).isEqualTo(LocalDate.of(2031, 3, 4));
    assertThat(item.source().published()).isNull();
    assertThat(item.extraction().orElseThrow().remarks())
        .containsExactly("published: 2031-03-04T06:20:00 has no time zone; only its day is used");
  }

  @Test
  void where_nothing_else_says_it_the_address_has_the_day() throws Unreadable {
    Item item =
        read(
            page(
                "<link rel=\"canonical\" href=\"https://example.org/news/2031/3/4/ferry\">", BODY));

    assertThat(item.source().date()).isEqualTo(LocalDate.of(2031, 3, 4));
    assertThat(item.source().outlet()).isEqualTo("example.org");
    assertThat(item.extraction().orElseThrow().dated()).isEqualTo("the address");
  }

  @Test
  void headlines_that_part_are_remarked_on() throws Unreadable {
    Extraction extraction =
        extraction(page(ld("\"headline\":\"Twenty die in ferry inferno\""), BODY));

    assertThat(extraction.remarks())
        .containsExactly(
            "headline: the page shows 'Ferry burns off the coast', JSON-LD has 'Twenty die in ferry"
                + " inferno'");
  }

  @Test
  void a_text_that_is_not_that_of_the_linked_data_is_remarked_on() throws Unreadable {
    Extraction extraction =
        extraction(
            page(
                ld(
                    "\"articleBody\":\"A wholly other text stands here, of a council and its town"
                        + " hall, which was sold for one pound to those who live around it.\""),
                BODY));

    assertThat(extraction.remarks()).hasSize(1);
    assertThat(extraction.remarks().get(0))
        .startsWith("the text shown and that of its JSON-LD part");
  }

  @Test
  void a_rule_that_misses_most_of_the_text_is_remarked_on() throws Unreadable {
    Extraction extraction =
        extraction(page("", "<div class=\"entry-content\">" + BODY + "</div>" + BODY));

    assertThat(extraction.remarks()).hasSize(1);
    assertThat(extraction.remarks().get(0)).contains("and the place of most prose part");
  }

  @Test
  void what_is_more_than_body_is_kept_as_what_it_is() throws Unreadable {
    Item item =
        read(
            page(
                "",
                "<p class=\"standfirst\">Boats took all of the passengers off</p>"
                    + BODY
                    + "<blockquote>We heard a bang, and then the lights went"
                    + " out.</blockquote><blockquote class=\"twitter-tweet\">All our people are on"
                    + " their way.</blockquote><figure><figcaption>The ship in"
                    + " May</figcaption></figure><p>She is expected back in the harbour on"
                    + " Friday.</p><p>Correction: An earlier version said that fourteen were"
                    + " injured.</p>"));
    Article article = item.article();

    assertThat(
            article.extraction().orElseThrow().parts().stream().map(each -> each.role()).toList())
        .containsExactly(Role.STANDFIRST, Role.BLOCK_QUOTATION, Role.EMBEDDED_POST)
        .inOrder();
    assertThat(
            article.blocks(Block.Kind.CORRECTION).stream()
                .map(each -> article.slice(each.span()))
                .toList())
        .containsExactly("Correction: An earlier version said that fourteen were injured.");
    assertThat(article.blocks(Block.Kind.CAPTION)).hasSize(1);
    assertThat(article.slice(article.extraction().orElseThrow().parts().get(1).span()))
        .isEqualTo("We heard a bang, and then the lights went out.");
  }

  @Test
  void what_was_left_out_is_named_with_the_reason() throws Unreadable {
    Extraction extraction =
        extraction(page("", BODY + "<aside><p>In other news, the mill was sold.</p></aside>"));

    assertThat(extraction.dropped())
        .containsExactly(
            new Extraction.Dropped("beside the article", 33, "In other news, the mill was sold."));
    assertThat(extraction.taken()).isEqualTo(extraction.seen() - 33);
    assertThat(extraction.share()).isWithin(0.001).of(1 - 33.0 / extraction.seen());
  }

  @ParameterizedTest
  @CsvSource({"windows-1252", "ISO-8859-2", "Shift_JIS", "UTF-16LE", "UTF-8"})
  void a_character_set_is_read_as_declared(String name) throws Unreadable {
    String words = name.equals("Shift_JIS") ? "東京" : "Müller";
    String html =
        "<meta charset=\""
            + name
            + "\"><h1>Ferry burns off the coast</h1><p>"
            + words
            + "</p>"
            + BODY;
    byte[] bytes =
        name.equals("UTF-16LE")
            ? ("\uFEFF" + html).getBytes(StandardCharsets.UTF_16LE)
            : html.getBytes(Charset.forName(name));

    assertThat(
            read(bytes, Optional.empty()).text().string().contains(words)
                || read(bytes, Optional.empty())
                    .extraction()
                    .orElseThrow()
                    .dropped()
                    .toString()
                    .contains(words))
        .isTrue();
    assertThat(read(bytes, Optional.empty()).extraction().orElseThrow().remarks()).isEmpty();
  }

  @Test
  void the_header_counts_for_more_than_the_page_and_detection_for_less() throws Unreadable {
    String words =
        "<h1>Ferry burns off the coast</h1><p>Café fire: “Müller” said so today.</p>" + BODY;
    byte[] latin = words.getBytes(Charset.forName("windows-1252"));

    assertThat(read(latin, Optional.of("iso-8859-1")).text().string()).contains("“Müller”");
    Item guessed = read(latin, Optional.empty());
    assertThat(guessed.text().string()).contains("“Müller”");
    assertThat(guessed.extraction().orElseThrow().remarks().get(0))
        .startsWith("it does not say what its character set is");
    Item lied = read(latin, Optional.of("utf-8"));
    assertThat(lied.text().string()).contains("“Müller”");
    assertThat(lied.extraction().orElseThrow().remarks().get(0)).contains("utf-8, which it is not");
    Item modest = read(words.getBytes(UTF_8), Optional.of("iso-8859-1"));
    assertThat(modest.text().string()).contains("“Müller”");
    assertThat(modest.extraction().orElseThrow().remarks().get(0)).contains("and is in UTF-8");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html><frameset><frame src=\"a.html\"></frameset></html>|frames",
        "<html><body><div id=root></div><script src=a.js></script></body></html>|a script makes",
        "<html><title>404 Not Found</title><h1>Not found</h1></html>|not there",
        "<html><h1>The Gazette</h1><p>Please log in to read on.</p></html>|asks the reader"
      })
  void a_page_without_an_article_says_so(String pageAndReason) {
    int bar = pageAndReason.lastIndexOf('|');
    Unreadable e = assertThrows(Unreadable.class, () -> read(pageAndReason.substring(0, bar)));

    assertThat(e.reason()).startsWith("a web page without an article's text");
    assertThat(e.reason()).contains(pageAndReason.substring(bar + 1));
  }

  @Test
  void a_front_page_is_a_list_of_links() {
    StringBuilder cards = new StringBuilder("<html><h1>The Gazette</h1>");
    for (String words : List.of("one", "two", "three", "four", "five", "six")) {
      cards.append(
          "<div><h3><a href=/"
              + words
              + ">Story "
              + words
              + " of the day</a></h3><p>The council said on Monday that story "
              + words
              + " would be looked into without delay.</p><a href=/m>More</a></div>");
    }
    Unreadable e = assertThrows(Unreadable.class, () -> read(cards.toString()));

    assertThat(e.reason()).isEqualTo("a web page without an article's text: it is a list of links");
  }
}
