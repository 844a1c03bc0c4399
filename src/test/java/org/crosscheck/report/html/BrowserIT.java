package org.crosscheck.report.html;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableListMultimap;
import com.google.common.io.Resources;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.Reports;
import org.crosscheck.report.Sample;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The pages in a real browser, without a network. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class BrowserIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final String STORY = "cressida-dick-resignation";
  private static final String LONG_WORD = "Donaudampfschifffahrt".repeat(10);

  @SuppressWarnings("NullAway.Init") // before all tests
  private Path folder;

  @SuppressWarnings("NullAway.Init") // before all tests
  private Playwright playwright;

  @SuppressWarnings("NullAway.Init") // before all tests
  private Browser browser;

  private final List<BrowserContext> contexts = new ArrayList<>();

  /** Everything that a page complained of, and everything it wanted from elsewhere. */
  private final List<String> complaints = new ArrayList<>();

  @BeforeAll
  void open(@TempDir Path temporary) throws IOException {
    folder = temporary;
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "no " + CHROMIUM + ": the pages were not seen in a browser");
    write(Sample.bundled());
    write(Sample.hostile("<script>alert(1)</script> \u202Egnp " + LONG_WORD, "\uD83D\uDE92 x"));
    write(
        Sample.of(
            "knot",
            Map.of(
                "a", "The ferry had been inspected in the harbour this year.",
                "b", "The ferry had not been inspected in the harbour this year.")));
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(CHROMIUM)
                    .setArgs(List.of("--no-sandbox")));
  }

  private void write(Checked checked) throws IOException {
    new Reports(ImmutableListMultimap.of())
        .write(
            checked,
            List.of(),
            (name, bytes) -> {
              Path file = folder.resolve(name);
              Files.createDirectories(file.getParent());
              Files.write(file, bytes);
            });
  }

  @AfterEach
  void nothingWasComplainedOf() {
    contexts.forEach(BrowserContext::close);
    contexts.clear();
    assertThat(complaints).isEmpty();
    complaints.clear();
  }

  @AfterAll
  void close() {
    if (playwright != null) {
      playwright.close();
    }
  }

  private Page page(Browser.NewContextOptions options) {
    BrowserContext context = browser.newContext(options.setReducedMotion(ReducedMotion.REDUCE));
    contexts.add(context);
    Page page = context.newPage();
    page.onConsoleMessage(message -> complaints.add("console: " + message.text()));
    page.onPageError(error -> complaints.add("error: " + error));
    page.onDialog(
        dialog -> {
          complaints.add("dialog: " + dialog.message());
          dialog.dismiss();
        });
    page.onRequest(
        request -> {
          if (!request.url().startsWith("file:")) {
            complaints.add("request: " + request.url());
          }
        });
    return page;
  }

  private Page page() {
    return page(new Browser.NewContextOptions());
  }

  private String url(String name) {
    String[] parts = name.split("#", 2);
    return folder.resolve(parts[0]).toUri() + (parts.length == 1 ? "" : "#" + parts[1]);
  }

  private Page index() {
    Page page = page();
    page.navigate(url(STORY + "/index.html"));
    return page;
  }

  private Page diff(Page page, String hash) {
    page.navigate(url(STORY + "/diff.html") + hash);
    return page;
  }

  private static List<String> visible(Page page, String selector) {
    return page.locator(selector + " >> visible=true").all().stream()
        .map(each -> each.getAttribute("id"))
        .toList();
  }

  @Test
  void filters_choose_and_show_all_brings_back() {
    Page page = index();
    page.selectOption("select[name=family]", "quote");
    assertThat(visible(page, ".finding")).hasSize(2);
    assertThat(page.textContent("#shown")).isEqualTo("2 of 4 shown");
    page.selectOption("select[name=severity]", "minor");
    assertThat(visible(page, ".finding")).hasSize(1);
    page.click("button[type=reset]");
    page.waitForCondition(() -> visible(page, ".finding").size() == 4);
    page.selectOption("select[name=source]", "s2");
    assertThat(visible(page, ".finding")).hasSize(2);
  }

  @Test
  void the_numbers_of_the_head_choose_what_they_count() throws IOException {
    Page page = index();
    page.click(".counts .minor a");
    assertThat(page.textContent("#shown"))
        .isEqualTo(page.textContent(".counts .minor b") + " of 4 shown");
    assertThat(page.url()).endsWith("#findings");
    write(Sample.standing(Standing.State.NEW, "two boats"));
    page.reload();
    page.click(".progress a:has-text('dismissed')");
    assertThat(page.textContent("#shown")).isEqualTo("1 of 4 shown");
    page.click(".progress a:has-text('open')");
    assertThat(page.textContent("#shown")).isEqualTo("2 of 4 shown");
    write(Sample.bundled());
  }

  @Test
  void ticks_are_remembered_and_can_be_filtered_by() {
    Page page = index();
    page.check(".finding >> nth=1 >> input[data-tick=confirmed]");
    page.reload();
    assertThat(page.isChecked(".finding >> nth=1 >> input[data-tick=confirmed]")).isTrue();
    page.selectOption("select[name=ticks]", "none");
    assertThat(page.textContent("#shown")).isEqualTo("3 of 4 shown");
  }

  @Test
  void the_keys_n_and_p_go_through_the_findings() {
    Page page = index();
    List<String> all = visible(page, ".finding");
    page.keyboard().press("n");
    assertThat(focused(page)).isEqualTo(all.get(0));
    page.keyboard().press("n");
    page.keyboard().press("n");
    assertThat(focused(page)).isEqualTo(all.get(2));
    page.keyboard().press("p");
    assertThat(focused(page)).isEqualTo(all.get(1));
  }

  private static String focused(Page page) {
    return String.valueOf(page.evaluate("() => document.activeElement.id"));
  }

  @Test
  void a_deep_link_shows_a_finding_that_a_filter_hid() {
    Page page = index();
    String id = visible(page, ".finding").get(3);
    page.selectOption("select[name=severity]", "major");
    assertThat(page.isVisible("#" + id)).isFalse();
    page.evaluate("id => { location.hash = id; }", id);
    page.waitForCondition(() -> page.isVisible("#" + id));
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void the_base_can_be_chosen_also_with_scripts_off(boolean scripts) {
    Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    diff(page, "");
    assertThat(visible(page, ".base")).containsExactly("base-0");
    page.click(".bases a >> nth=3");
    assertThat(visible(page, ".base")).containsExactly("base-3");
    page.click(".bases a >> nth=0");
    assertThat(visible(page, ".base")).containsExactly("base-0");
  }

  @Test
  void the_base_is_remembered() {
    Page page = diff(page(), "");
    page.click(".bases a >> nth=2");
    page.waitForCondition(() -> page.url().endsWith("#base-2"));
    diff(page, "#main");
    page.navigate(url(STORY + "/index.html"));
    diff(page, "");
    page.waitForCondition(() -> visible(page, ".base").equals(List.of("base-2")));
    assertThat(page.locator(".bases a[aria-current]").count()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void two_whole_texts_stand_side_by_side_also_with_scripts_off(boolean scripts) {
    Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    diff(page, "");
    page.click(".base.default a.beside >> nth=0");
    assertThat(visible(page, ".base")).containsExactly("two-0-1");
    assertThat(page.locator("#two-0-1 .line >> visible=true").count()).isAtLeast(20);
    page.click(".bases a >> nth=0");
    assertThat(visible(page, ".base")).containsExactly("base-0");
  }

  @Test
  void a_missed_not_is_marked_as_such_without_a_finding() {
    Page page = page();
    page.navigate(url("knot/diff.html") + "#two-0-1");
    assertThat(page.textContent("#two-0-1 .line.grave .mid .what")).isEqualTo("negation");
    assertThat(page.locator("#two-0-1 ins.weighty").innerText()).contains("not");
    assertThat(page.textContent("#two-0-1 .lead")).contains("1 of them in a negation");
  }

  @Test
  void changes_are_stepped_through_by_key_and_by_button() {
    Page page = diff(page(), "#two-0-1");
    page.keyboard().press("n");
    String first = focused(page);
    assertThat(first).startsWith("two-0-1-");
    page.click("#two-0-1 button[data-step='1']");
    assertThat(page.evaluate("() => document.querySelectorAll('.line:focus').length")).isEqualTo(1);
    assertThat(focused(page)).isNotEqualTo(first);
    page.keyboard().press("p");
    assertThat(focused(page)).isEqualTo(first);
    page.check("#two-0-1 [data-grave]");
    page.keyboard().press("n");
    assertThat(page.getAttribute(":focus", "class")).contains("grave");
  }

  @Test
  void a_place_without_a_finding_is_flagged_by_hand_and_remembered() {
    Page page = diff(page(), "#two-0-1");
    page.click("#two-0-1 .line[data-flag] >> nth=1 >> button");
    page.reload();
    assertThat(page.locator("#two-0-1 button[aria-pressed=true]").count()).isEqualTo(1);
    assertThat(page.locator("#flags li").count()).isEqualTo(1);
    page.click("#flags li a");
    assertThat(visible(page, ".base")).containsExactly("two-0-1");
    page.click("#two-0-1 button[aria-pressed=true]");
    assertThat(page.isVisible("#flags")).isFalse();
  }

  @Test
  void a_source_can_be_hidden() {
    Page page = diff(page(), "");
    int before = page.locator("#base-0 .version >> visible=true").count();
    page.uncheck("#base-0 .hide input >> nth=0");
    assertThat(page.locator("#base-0 .version >> visible=true").count()).isLessThan(before);
    page.reload();
    assertThat(page.isChecked("#base-0 .hide input >> nth=0")).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"true", "false"})
  void a_finding_leads_to_its_place_and_the_place_back(boolean scripts) {
    Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(scripts));
    page.navigate(url(STORY + "/index.html"));
    page.click(".finding >> nth=0 >> figure:has-text('003') >> a.place");
    assertThat(page.url()).contains("diff.html#e-");
    page.waitForCondition(() -> visible(page, ".base").equals(List.of("base-3")));
    page.press(page.url().replaceFirst(".*#", "#"), "Enter");
    page.waitForURL(address -> address.contains("index.html#f-"));
    assertThat(page.url()).contains("index.html#f-");
  }

  @Test
  void everything_is_there_with_scripts_off() {
    Page page = page(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    page.navigate(url(STORY + "/index.html"));
    assertThat(visible(page, ".finding")).hasSize(4);
    assertThat(page.isVisible("#filters")).isFalse();
    page.click(".finding >> nth=0 >> summary");
    assertThat(page.isVisible(".finding >> nth=0 >> .steps li >> nth=0")).isTrue();
  }

  @Test
  void paper_shows_findings_and_no_controls() {
    Page page = index();
    page.selectOption("select[name=severity]", "minor");
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(visible(page, ".finding")).hasSize(4);
    assertThat(page.isVisible("#filters")).isFalse();
    assertThat(page.isVisible("nav")).isFalse();
    assertThat(page.isVisible(".ticks input >> nth=0")).isTrue();
  }

  /** Ten minutes: what a desk can read of five articles, on the screen and on paper. */
  @Test
  void the_report_of_five_articles_fits_eight_screens_and_ten_printed_pages() throws IOException {
    Path file = Path.of("reports", "cressida-dick-resignation", "index.html").toAbsolutePath();
    Page page = page(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page.navigate(file.toUri().toString());

    assertThat(Files.size(file)).isAtMost(250_000);
    assertThat((Integer) page.evaluate("document.documentElement.scrollHeight")).isAtMost(8 * 900);
    assertThat((Integer) page.evaluate("document.querySelector('.list').offsetTop")).isAtMost(450);
    page.querySelectorAll(".card")
        .forEach(
            card ->
                assertWithMessage(card.innerText())
                    .that(card.boundingBox().height)
                    .isAtMost(card.getAttribute("class").contains("utterance") ? 700 : 450));
    String pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
    assertThat(pdf.split("/Type /Page\\b", -1).length - 1).isAtMost(10);
  }

  /** One click from the line of a finding to its card, one more to the words in a source's text. */
  @Test
  void the_words_of_the_third_finding_are_two_clicks_away() {
    Page page = page(new Browser.NewContextOptions().setViewportSize(1280, 900));
    page.navigate(url("cressida-dick-resignation/index.html"));
    page.click("header .list li:nth-child(3) a");
    assertThat(page.locator(".finding:target mark").count()).isAtLeast(2);
    assertThat(page.locator(".finding:target .source").count()).isAtLeast(2);
    page.click(".finding:target a.place");
    assertThat(page.url()).contains("diff.html#e-");
  }

  @Test
  void dark_mode_is_dark() {
    Page page = page(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
    page.navigate(url(STORY + "/index.html"));
    assertThat(page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor"))
        .isEqualTo("rgb(23, 22, 20)");
  }

  @ParameterizedTest
  @CsvSource({
    STORY + "/index.html",
    STORY + "/diff.html",
    STORY + "/diff.html#two-0-1",
    "hostile/diff.html#two-0-1",
    "hostile/index.html",
    "hostile/diff.html"
  })
  void a_narrow_screen_needs_no_sideways_scrolling(String name) {
    Page page = page(new Browser.NewContextOptions().setViewportSize(320, 800));
    page.navigate(url(name));
    assertWithMessage(
            String.valueOf(
                page.evaluate(
                    "() => Array.from(document.querySelectorAll('*')).filter(e => e.getBoundingClientRect().right > 321"
                        + " && !e.closest('.scroll')).map(e => e.outerHTML.slice(0, 90)).slice(0, 5).join('\\n')")))
        .that((Integer) page.evaluate("() => document.documentElement.scrollWidth"))
        .isAtMost(320);
  }

  @ParameterizedTest
  @CsvSource({
    STORY + "/index.html, LIGHT, 1280",
    STORY + "/index.html, DARK, 1280",
    STORY + "/index.html, LIGHT, 320",
    STORY + "/diff.html, LIGHT, 1280",
    STORY + "/diff.html, DARK, 1280",
    STORY + "/diff.html, LIGHT, 320",
    STORY + "/diff.html#two-0-1, LIGHT, 1280",
    STORY + "/diff.html#two-0-1, DARK, 390",
    "hostile/index.html, LIGHT, 1280",
    "hostile/diff.html, DARK, 320"
  })
  void axe_finds_nothing(String name, ColorScheme scheme, int width) throws IOException {
    Page page =
        page(
            new Browser.NewContextOptions()
                .setColorScheme(scheme)
                .setViewportSize(width, 900)
                .setBypassCSP(true));
    page.navigate(url(name));
    page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    page.evaluate(
        Resources.toString(Resources.getResource("axe.min.js"), StandardCharsets.UTF_8)
            + "; undefined");
    Object violations =
        page.evaluate(
            "() => axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa',"
                + " 'wcag22aa', 'best-practice']}).then(r => r.violations.map(v => v.id + ': ' +"
                + " v.nodes.slice(0, 3).map(n => n.html.slice(0, 160) + ' ' + n.failureSummary)"
                + ".join(' | ')))");
    assertThat((List<?>) violations).isEmpty();
  }
}
