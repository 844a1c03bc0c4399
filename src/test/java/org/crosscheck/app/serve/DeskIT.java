package org.crosscheck.app.serve;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.io.Resources;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.app.command.Home;
import org.crosscheck.app.decide.Minutes;
import org.crosscheck.app.night.Stage;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.store.Store;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The desk's server, over HTTP and in a real browser. */
final class DeskIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String CARD = "f-ferry-12-14";

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  Path folder;

  @SuppressWarnings("NullAway.Init") // before each test
  private Home home;

  @SuppressWarnings("NullAway.Init") // before each test
  private DeskServer server;

  private final List<AutoCloseable> open = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  @BeforeEach
  void start() throws IOException {
    Path story = Files.createDirectories(folder.resolve("inbox/ferry"));
    Files.writeString(story.resolve("s0.txt"), "dead 12");
    Files.writeString(story.resolve("s1.txt"), "dead 14");
    Files.writeString(
        story.resolve("story.json"),
        "{\"id\": \"ferry\", \"sources\": [{\"id\": \"s0\", \"file\": \"s0.txt\"},"
            + " {\"id\": \"s1\", \"file\": \"s1.txt\"}]}");
    night();
    home = new Home();
    new CommandLine(CommandSpec.create().addMixin("home", CommandSpec.forAnnotatedObject(home)))
        .parseArgs("--home", folder.resolve("home").toString());
    server = serve("");
  }

  private void night() {
    new Stage(Clock.systemUTC())
        .run(
            "--home",
            folder.resolve("home").toString(),
            "--fail-on",
            "never",
            folder.resolve("inbox").toString());
  }

  private DeskServer serve(String token) throws IOException {
    DeskServer started =
        DeskServer.start(
            home,
            folder.resolve("home/reports"),
            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
            new Guard(List.of(), token),
            Clock.systemUTC());
    open.add(started);
    return started;
  }

  @AfterEach
  void close() throws Exception {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).close();
    }
    assertThat(complaints).isEmpty();
  }

  /** A browser that complains of what a page complains of. */
  private Browser browser() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "no " + CHROMIUM + ": the desk was not seen in a browser");
    Playwright playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    open.add(playwright);
    return playwright
        .chromium()
        .launch(
            new BrowserType.LaunchOptions()
                .setExecutablePath(CHROMIUM)
                .setArgs(List.of("--no-sandbox")));
  }

  private Page page(Browser browser, Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options);
    Page page = context.newPage();
    page.onConsoleMessage(
        message -> {
          if (!message.text().contains("status of 4")) {
            complaints.add("console: " + message.text());
          }
        });
    page.onPageError(error -> complaints.add("error: " + error));
    return page;
  }

  private Page page(Browser browser) {
    return page(browser, new Browser.NewContextOptions());
  }

  private List<Decision> decisions() {
    try (Store store = home.open()) {
      return List.copyOf(store.decisions().all());
    }
  }

  private static void decide(Page page, String state, String person, String reason) {
    page.check("input[value=" + state + "]");
    page.fill("#person", person);
    page.fill("#reason", reason);
    page.click("button[type=submit]");
  }

  /** One click from the card to the form, one for the state, one to record it. */
  @ParameterizedTest
  @CsvSource({"true", "false"})
  void a_decision_is_three_clicks_from_the_card_also_with_scripts_off(boolean scripts) {
    Page page = page(browser(), new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    page.navigate(server.address() + "ferry/index.html");
    page.click("#" + CARD + " p.decision a");
    decide(page, "asked", "Ada Moss", "rang the <b>harbour</b>");

    assertThat(page.url()).endsWith("/ferry/index.html#" + CARD);
    assertThat(page.textContent("#" + CARD + " p.decision")).contains("Ada Moss decided “asked”");
    assertThat(page.textContent("#" + CARD + " p.decision")).contains("<b>harbour</b>");
    assertThat(decisions()).hasSize(1);
    page.navigate(server.address() + "desk");
    assertThat(page.textContent("tbody")).contains("Ada Moss decided");
  }

  @Test
  void who_comes_second_sees_that_somebody_was_first_and_nothing_is_lost() {
    Browser browser = browser();
    Page one = page(browser);
    Page two = page(browser);
    one.navigate(server.address() + "decide/ferry-12-14");
    two.navigate(server.address() + "decide/ferry-12-14");
    decide(one, "false-alarm", "Ada Moss", "two boats");
    decide(two, "corrected", "Ben Wray", "the desk rang");

    assertThat(two.textContent("[role=alert]")).contains("Somebody was first: Ada Moss decided");
    assertThat(two.inputValue("#reason")).isEqualTo("the desk rang");
    assertThat(two.isChecked("input[value=corrected]")).isTrue();
    assertThat(decisions()).hasSize(1);
    two.click("button[type=submit]");
    assertThat(two.textContent("#" + CARD + " p.decision")).contains("Ben Wray");
    assertThat(decisions().stream().map(Decision::person))
        .containsExactly("Ada Moss", "Ben Wray")
        .inOrder();
  }

  @Test
  void a_page_that_is_older_than_the_last_night_is_told_so() throws IOException {
    Page page = page(browser());
    page.navigate(server.address() + "decide/ferry-12-14");
    Files.writeString(folder.resolve("inbox/ferry/s1.txt"), "dead 15");
    night();
    decide(page, "asked", "Ada Moss", "why");
    assertThat(page.textContent("h1")).isEqualTo("No such finding");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void a_decision_without_a_name_is_refused_and_kept_in_the_form() {
    Page page = page(browser());
    page.navigate(server.address() + "decide/ferry-12-14");
    decide(page, "asked", "", "why");
    assertThat(page.textContent("[role=alert]")).contains("a person and a reason");
    assertThat(page.inputValue("#reason")).isEqualTo("why");
    assertThat(decisions()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "desk, LIGHT, 1280",
    "desk, DARK, 390",
    "decide/ferry-12-14, LIGHT, 390",
    "decide/ferry-12-14, DARK, 1280",
    "ferry/index.html, LIGHT, 390"
  })
  void axe_finds_nothing(String path, ColorScheme scheme, int width) throws IOException {
    Page page =
        page(
            browser(),
            new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 900)
                .setBypassCSP(true));
    page.navigate(server.address() + path);
    page.evaluate(
        Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8)
            + "; undefined");
    assertThat(
            (List<?>)
                page.evaluate(
                    "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a',"
                        + " 'wcag21aa', 'wcag22aa', 'best-practice']}).then(r =>"
                        + " r.violations.map(v => v.id + ': ' + v.nodes.map(n =>"
                        + " n.html.slice(0, 160)).join(' | ')))"))
        .isEmpty();
    assertThat((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isAtMost(width);
  }

  /** What a browser would never send, or not let us set. */
  private String raw(DeskServer to, String request) throws IOException {
    URI address = URI.create(to.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      OutputStream out = socket.getOutputStream();
      out.write(
          request
              .replace("HOST", address.getAuthority())
              .replace("\n", "\r\n")
              .getBytes(StandardCharsets.UTF_8));
      out.flush();
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private String get(DeskServer to, String path, String host) throws IOException {
    return raw(to, "GET " + path + " HTTP/1.1\nHost: " + host + "\nConnection: close\n\n");
  }

  private String post(String headers, String body) throws IOException {
    return raw(
        server,
        "POST /decide/ferry-12-14 HTTP/1.1\nHost: HOST\nConnection: close\n"
            + headers
            + "Content-Type: application/x-www-form-urlencoded\nContent-Length: "
            + body.length()
            + "\n\n"
            + body);
  }

  @Test
  void a_name_that_is_led_to_this_machine_is_none_of_ours() throws IOException {
    assertThat(get(server, "/", "HOST")).startsWith("HTTP/1.1 200");
    assertThat(get(server, "/", "evil.example")).startsWith("HTTP/1.1 421");
    assertThat(get(server, "/", "127.0.0.1:1")).startsWith("HTTP/1.1 421");
  }

  @ParameterizedTest
  @CsvSource({
    "/../crosscheck.db",
    "/%2e%2e/crosscheck.db",
    "/..%2fcrosscheck.db",
    "//etc/passwd",
    "/ferry/",
    "/nothing.html",
    "/%00"
  })
  void nothing_but_the_reports_is_shown(String path) throws IOException {
    assertThat(get(server, path, "HOST")).containsMatch("^HTTP/1.1 40[04]");
  }

  @Test
  void a_form_of_another_page_decides_nothing() throws IOException {
    try (Store store = home.open()) {
      String seen =
          new Minutes(store, Clock.systemUTC().instant()).sight("ferry-12-14").orElseThrow().mark();
      String body = "state=asked&person=Eve&reason=x&seen=" + seen;
      String form = get(server, "/decide/ferry-12-14", "HOST");
      String mark = form.replaceFirst("(?s).*name=\"form\" value=\"([^\"]+)\".*", "$1");

      assertThat(post("", body)).startsWith("HTTP/1.1 403");
      assertThat(post("", body + "&form=guessed")).startsWith("HTTP/1.1 403");
      assertThat(post("Origin: http://evil.example\n", body + "&form=" + mark))
          .startsWith("HTTP/1.1 403");
      assertThat(post("Sec-Fetch-Site: cross-site\n", body + "&form=" + mark))
          .startsWith("HTTP/1.1 403");
      assertThat(decisions()).isEmpty();
      assertThat(post("Sec-Fetch-Site: same-origin\n", body + "&form=" + mark))
          .startsWith("HTTP/1.1 303");
      assertThat(decisions()).hasSize(1);
    }
  }

  @Test
  void where_a_token_is_asked_for_nothing_is_shown_without_it() throws IOException {
    DeskServer guarded = serve("a-token-of-the-desk");
    assertThat(get(guarded, "/ferry/index.html", "HOST")).startsWith("HTTP/1.1 401");
    assertThat(get(guarded, "/?token=wrong", "HOST")).startsWith("HTTP/1.1 401");
    String entry = get(guarded, "/?token=a-token-of-the-desk", "HOST");
    assertThat(entry).startsWith("HTTP/1.1 303");
    assertThat(entry).contains("HttpOnly; SameSite=Strict");
    Page page = page(browser());
    page.navigate(guarded.address());
    assertThat(page.url()).doesNotContain("token");
    assertThat(page.textContent("main")).contains("Ferry");
  }
}
