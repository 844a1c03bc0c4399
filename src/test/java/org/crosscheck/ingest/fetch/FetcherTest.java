package org.crosscheck.ingest.fetch;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.base.Stopwatch;
import com.google.common.collect.ImmutableMap;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is fetched, and what is not, from a site on this machine. */
@Timeout(60)
final class FetcherTest {

  private static final String WORDS = "The ferry burned for three hours, the coast guard said.";

  private final Site site = new Site();
  private final List<String> resolved = new ArrayList<>();

  @AfterEach
  void close() {
    site.close();
  }

  /** Every name but one of those that do not exist is this machine. */
  private InetAddress[] resolve(String host) throws UnknownHostException {
    resolved.add(host);
    if (host.equals("nowhere.example")) {
      throw new UnknownHostException(host);
    }
    return new InetAddress[] {InetAddress.getLoopbackAddress()};
  }

  private Fetched fetch(boolean everywhere, Limits limits, String... addresses) throws Unreadable {
    List<Address> all = new ArrayList<>();
    for (String each : addresses) {
      all.add(Address.parse(each));
    }
    Manners manners = new Manners("Crosscheck/test", everywhere, 1, 20);
    try (Fetcher fetcher = new Fetcher(limits, manners, this::resolve)) {
      return fetcher.fetch(all);
    }
  }

  private String problem(Limits limits, String address) throws Unreadable {
    Fetched fetched = fetch(true, limits, address);
    assertThat(fetched.pages()).isEmpty();
    assertThat(fetched.problems()).hasSize(1);
    assertThat(fetched.problems().get(0).where()).isEqualTo(address);
    return fetched.problems().get(0).reason();
  }

  private static String text(Page page) throws Unreadable {
    return new String(page.input().bytes(Limit.FILE), UTF_8);
  }

  @Test
  void a_page_is_fetched_once_with_our_name() throws Unreadable {
    site.on("/a/ferry.html?x=1", "text/html; charset=ISO-8859-1", WORDS);
    String address = site.at("news.example", "/a/ferry.html?x=1");

    Fetched fetched = fetch(true, Limits.USUAL, address, address + "#top");

    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.pages()).hasSize(1);
    Page page = fetched.pages().get(0);
    assertThat(text(page)).isEqualTo(WORDS);
    assertThat(page.address().id()).isEqualTo("news.example/a/ferry?x=1");
    assertThat(page.input().charset()).hasValue("ISO-8859-1");
    assertThat(page.input().address()).hasValue(address);
    assertThat(site.asked)
        .containsExactly("/robots.txt Crosscheck/test", "/a/ferry.html?x=1 Crosscheck/test")
        .inOrder();
  }

  @Test
  void what_is_packed_is_unpacked_within_the_limits() throws Unreadable, IOException {
    site.on("/a", "text/plain", packed(WORDS));
    site.on("/bomb", "text/plain", packed("x".repeat(40_000_000)));
    Fetched fetched =
        fetch(true, Limits.USUAL, site.at("news.example", "/a"), site.at("news.example", "/bomb"));

    assertThat(text(fetched.pages().get(0))).isEqualTo(WORDS);
    Unreadable e = assertThrows(Unreadable.class, () -> text(fetched.pages().get(1)));
    assertThat(e.reason()).contains("the limit '");
  }

  private static byte[] packed(String words) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
      zip.write(words.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "[::1]",
        "2130706433",
        "0x7f.1",
        "127.1",
        "localhost",
        "[::ffff:127.0.0.1]",
        "10.0.0.1",
        "192.168.1.1",
        "172.16.9.9",
        "169.254.169.254",
        "100.64.0.1",
        "0.0.0.0",
        "[fe80::1]",
        "[fd00::1]",
        "[64:ff9b::7f00:1]",
        "[2002:7f00:1::]",
        "[::127.0.0.1]",
        "224.0.0.1",
        "255.255.255.255"
      })
  void what_is_not_public_is_refused(String host) throws Unreadable {
    try (Fetcher fetcher =
        new Fetcher(Limits.USUAL, Manners.of("Crosscheck", false), InetAddress::getAllByName)) {
      Fetched fetched = fetcher.fetch(List.of(Address.parse(site.at(host, "/"))));

      assertThat(fetched.pages()).isEmpty();
      String reason = fetched.problems().get(0).reason();
      assertThat(reason).containsMatch("not a public address|no such host");
    }
    assertThat(site.asked).isEmpty();
  }

  @Test
  void a_name_that_means_a_private_address_is_refused() throws Unreadable {
    Fetched fetched = fetch(false, Limits.USUAL, site.at("evil.example", "/"));

    assertThat(fetched.problems().get(0).reason())
        .isEqualTo(
            "not fetched: evil.example is at 127.0.0.1, which is not a public address but this"
                + " machine's own (--allow-private allows it)");
    assertThat(site.asked).isEmpty();
  }

  /**
   * The name is known to the test's resolver alone: that the page is there shows that the
   * connections, one for the rules and one for the page, went to the address that was looked at,
   * and that nobody asked for it again.
   */
  @Test
  void the_address_that_was_looked_at_is_the_one_that_is_asked() throws Unreadable {
    site.on("/a", "text/plain", WORDS);

    assertThat(fetch(true, Limits.USUAL, site.at("rebound.example", "/a")).pages()).hasSize(1);
    assertThat(resolved).containsExactly("rebound.example", "rebound.example");
  }

  @Test
  void one_private_address_among_public_ones_is_enough() throws Unreadable {
    Resolver both =
        host ->
            new InetAddress[] {
              InetAddress.getByName("93.184.216.34"), InetAddress.getByName("10.1.2.3")
            };
    try (Fetcher fetcher = new Fetcher(Limits.USUAL, Manners.of("Crosscheck", false), both)) {
      assertThat(
              fetcher
                  .fetch(List.of(Address.parse("http://mixed.example/")))
                  .problems()
                  .get(0)
                  .reason())
          .contains("10.1.2.3");
    }
  }

  @Test
  void each_hop_is_looked_at() throws Unreadable {
    site.leading("/a", site.at("second.example", "/b"));
    site.on("/b", "text/plain", WORDS);

    Fetched fetched = fetch(true, Limits.USUAL, site.at("first.example", "/a"));

    assertThat(fetched.pages().get(0).address().id()).startsWith("first.example");
    assertThat(fetched.pages().get(0).input().address()).hasValue(site.at("second.example", "/b"));
    assertThat(site.paths()).containsExactly("/robots.txt", "/a", "/robots.txt", "/b").inOrder();
    assertThat(resolved).containsAtLeast("first.example", "second.example").inOrder();
  }

  @Test
  void a_hop_to_a_private_address_is_refused() throws Unreadable {
    site.leading("/a", site.at("internal.example", "/secret"));
    Guard guard = new Guard(this::resolve, false);
    DnsResolver firstAlone =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String host) throws UnknownHostException {
            return host.equals("public.example")
                ? FetcherTest.this.resolve(host)
                : guard.resolve(host);
          }

          @Override
          public String resolveCanonicalHostname(String host) {
            return host;
          }
        };
    Manners manners = new Manners("Crosscheck/test", false, 1, 20);
    try (Fetcher fetcher = new Fetcher(Limits.USUAL, manners, firstAlone)) {
      Fetched fetched = fetcher.fetch(List.of(Address.parse(site.at("public.example", "/a"))));

      assertThat(fetched.problems().get(0).reason())
          .startsWith("not fetched: internal.example is at 127.0.0.1");
    }
    assertThat(site.paths()).containsExactly("/robots.txt", "/a").inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://files.example/a",
        "gopher://a.example/",
        "jar:http://a!/"
      })
  void a_hop_to_another_scheme_is_refused(String location) throws Unreadable {
    site.leading("/a", location);

    assertThat(problem(Limits.USUAL, site.at("news.example", "/a")))
        .contains("only http and https are");
  }

  @Test
  void hops_are_counted() throws Unreadable {
    site.leading("/a", "/a");

    assertThat(problem(Limits.USUAL, site.at("news.example", "/a")))
        .isEqualTo("not fetched: leads on and on: more than 5 times (the limit 'redirects')");
    assertThat(site.paths().stream().filter(each -> each.equals("/a")).count()).isEqualTo(6);
  }

  @Test
  void the_size_is_limited_whatever_the_site_says_of_it() throws Unreadable {
    site.on(
        "/a",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(200, 0);
          byte[] much = new byte[1 << 16];
          for (int i = 0; i < 10_000; i++) {
            exchange.getResponseBody().write(much);
          }
        });
    Limits small = Limits.with(Map.of(Limit.FILE, 100_000L));

    assertThat(problem(small, site.at("news.example", "/a")))
        .isEqualTo(
            "not fetched: too long for an article: more than 100000 bytes (the limit 'file')");
  }

  @Test
  void a_site_that_drips_is_left() throws Unreadable {
    site.on(
        "/a",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          for (int i = 0; i < 200; i++) {
            exchange.getResponseBody().write('x');
            exchange.getResponseBody().flush();
            sleep();
          }
        });
    Stopwatch watch = Stopwatch.createStarted();

    assertThat(problem(Limits.with(Map.of(Limit.SECONDS, 1L)), site.at("news.example", "/a")))
        .isEqualTo(
            "not fetched: the site takes too long: more than 1 seconds (the limit 'seconds')");
    assertThat(watch.elapsed().toSeconds()).isLessThan(8);
  }

  private static void sleep() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void a_site_that_says_nothing_is_left() throws Unreadable {
    site.on(
        "/a",
        exchange -> {
          for (int i = 0; i < 50; i++) {
            sleep();
          }
        });

    assertThat(problem(Limits.with(Map.of(Limit.SECONDS, 1L)), site.at("news.example", "/a")))
        .contains("the limit 'seconds'");
  }

  @Test
  void robots_are_heeded() throws Unreadable {
    site.on(
        "/robots.txt",
        "text/plain",
        "User-agent: *\nDisallow: /\n\nUser-agent: crosscheck\nDisallow: /private/\n");
    site.on("/a", "text/plain", WORDS);
    site.on("/private/b", "text/plain", WORDS);

    Fetched fetched =
        fetch(
            true,
            Limits.USUAL,
            site.at("news.example", "/a"),
            site.at("news.example", "/private/b"));

    assertThat(fetched.pages()).hasSize(1);
    assertThat(fetched.problems().get(0).reason())
        .isEqualTo("not fetched: the site's robots.txt asks programs not to read it");
    assertThat(site.paths()).containsExactly("/robots.txt", "/a").inOrder();
  }

  @Test
  void robots_that_cannot_be_had_mean_no() throws Unreadable {
    site.on("/robots.txt", exchange -> exchange.sendResponseHeaders(503, -1));
    site.on("/a", "text/plain", WORDS);

    assertThat(problem(Limits.USUAL, site.at("news.example", "/a")))
        .isEqualTo("the site's robots.txt cannot be had (it answered 503)");
    assertThat(site.paths()).containsExactly("/robots.txt");
  }

  @Test
  void a_site_without_end_of_robots_is_read_to_a_limit() throws Unreadable {
    site.on("/robots.txt", "text/plain", "# x\n".repeat(1_000_000));
    site.on("/a", "text/plain", WORDS);

    Fetched fetched = fetch(true, Limits.USUAL, site.at("news.example", "/a"));

    assertThat(fetched.problems()).isEmpty();
    assertThat(fetched.pages()).hasSize(1);
  }

  @Test
  void between_two_pages_of_a_site_is_a_pause_as_long_as_it_asks_for() throws Unreadable {
    site.on("/robots.txt", "text/plain", "User-agent: *\nCrawl-delay: 1\n");
    site.on("/a", "text/plain", WORDS);
    site.on("/b", "text/plain", WORDS);
    Manners manners = new Manners("Crosscheck/test", true, 1, 700);
    Stopwatch watch = Stopwatch.createStarted();
    try (Fetcher fetcher = new Fetcher(Limits.USUAL, manners, this::resolve)) {
      fetcher.fetch(
          List.of(
              Address.parse(site.at("news.example", "/a")),
              Address.parse(site.at("news.example", "/b"))));
    }

    assertThat(watch.elapsed().toMillis()).isAtLeast(1_400);
  }

  @Test
  void what_a_site_answers_is_said() throws Unreadable {
    site.on("/gone", exchange -> exchange.sendResponseHeaders(410, -1));
    Fetched fetched =
        fetch(
            true,
            Limits.with(Map.of(Limit.ADDRESSES, 2L)),
            site.at("a.example", "/gone"),
            "http://nowhere.example/",
            "http://z.example/");

    ImmutableMap.Builder<String, String> reasons = ImmutableMap.builder();
    fetched.problems().forEach(each -> reasons.put(each.where(), each.reason()));
    assertThat(reasons.buildOrThrow())
        .containsExactly(
            site.at("a.example", "/gone"),
            "not read: the site answered 410",
            "http://nowhere.example/",
            "not fetched: no such host",
            "http://z.example/",
            "not fetched: more than 2 addresses (the limit 'addresses')");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "http://user:secret@news.example/",
        "http:///a",
        "https://",
        "http://a b/",
        "javascript:alert(1)"
      })
  void no_address(String text) {
    assertThrows(Unreadable.class, () -> Address.parse(text));
  }

  @Test
  void an_address_in_other_letters_is_one() throws Unreadable {
    assertThat(Address.parse("HTTPS://Zeitung.Bücher.example/Über?q=ä#x").toString())
        .isEqualTo("https://zeitung.xn--bcher-kva.example/%C3%9Cber?q=%C3%A4");
  }
}
