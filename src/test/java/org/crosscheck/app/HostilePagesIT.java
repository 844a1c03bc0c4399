package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.google.common.collect.ImmutableList;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.app.HostileSamples.Sample;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages of hostile stories in a real browser: nothing of theirs is run or fetched. Needs no
 * models, as what a page escapes does not depend on what the words mean.
 */
final class HostilePagesIT {

  private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
  private static final PrintStream QUIET =
      new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);

  /** What ends an element, an attribute, a style or a comment, and then acts. */
  private static final ImmutableList<String> PAYLOADS =
      ImmutableList.of(
          "<script>document.documentElement.dataset.run = 1</script>",
          "</script><script>document.documentElement.dataset.run = 1</script>",
          "</style></title></textarea><svg onload='document.documentElement.dataset.run = 1'>",
          "'\"><img src=http://127.0.0.1:1/x onerror='document.documentElement.dataset.run = 1'>",
          "\" onmouseover=\"document.documentElement.dataset.run = 1\" autofocus onfocus=\"x",
          "<link rel=stylesheet href=http://127.0.0.1:1/x><base href=http://127.0.0.1:1/>",
          "<meta http-equiv=refresh content='0;url=http://127.0.0.1:1/x'>",
          "}*{background:url(http://127.0.0.1:1/x)}</style>",
          "--><iframe srcdoc='<script>parent.document.documentElement.dataset.run = 1</script>'>",
          "javascript:document.documentElement.dataset.run=1",
          "data:text/html,<script>document.documentElement.dataset.run = 1</script>",
          "<form action=http://127.0.0.1:1/x id=filters><input name=severity>",
          "&lt;script&gt; &#x3c;b&#x3e; ${7*7} {{7*7}} __proto__");

  private final List<String> complaints = new ArrayList<>();

  @Test
  void pages_of_hostile_stories_run_and_fetch_nothing(@TempDir Path folder) throws IOException {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM), "no " + CHROMIUM + ": the pages were not seen in a browser");
    for (int i = 0; i < PAYLOADS.size(); i++) {
      story(folder.resolve("stories/payload-" + i), PAYLOADS.get(i));
    }
    for (Sample sample : HostileSamples.all()) {
      if (!sample.name().startsWith("large")) {
        sample.write(folder.resolve("stories").resolve(sample.name()));
      }
    }
    Main.run(
        new Crosscheck(LightAnnotator::annotate),
        QUIET,
        QUIET,
        "check",
        "--out",
        folder.resolve("out").toString(),
        folder.resolve("stories").toString());
    try (Playwright playwright =
            Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        Browser browser =
            playwright
                .chromium()
                .launch(
                    new BrowserType.LaunchOptions()
                        .setExecutablePath(CHROMIUM)
                        .setArgs(List.of("--no-sandbox")))) {
      Page page = watched(browser);
      for (Path each : pages(folder.resolve("out"))) {
        page.navigate(each.toUri().toString());
        page.mouse().move(200, 200);
        page.keyboard().press("Tab");
        assertWithMessage(each.toString())
            .that(page.evaluate("document.documentElement.hasAttribute('data-run')"))
            .isEqualTo(false);
        assertWithMessage(each.toString()).that(page.url()).isEqualTo(each.toUri().toString());
        assertWithMessage(each.toString()).that(complaints).isEmpty();
      }
    }
  }

  private static void story(Path folder, String payload) throws IOException {
    Files.createDirectories(folder);
    String json =
        tools.jackson.databind.json.JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "title",
                    payload,
                    "sources",
                    List.of(
                        Map.of("id", payload, "file", "a.txt", "outlet", payload),
                        Map.of("file", "b.txt", "title", payload, "url", payload, "outlet", "B"))));
    Files.writeString(folder.resolve("story.json"), json);
    for (String number : List.of("Nine", "Eleven")) {
      Files.writeString(
          folder.resolve(number.equals("Nine") ? "a.txt" : "b.txt"),
          number
              + " people were hurt on Monday at "
              + payload
              + " pier, police said.\n\n“We "
              + payload
              + (number.equals("Nine") ? " will never" : " will surely")
              + " close the old pier,” said Mayor Ana Cruz.\n\nBy "
              + payload
              + "\n\n(Photo: "
              + payload
              + ")\n");
    }
  }

  private Page watched(Browser browser) {
    Page page = browser.newPage();
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

  private static List<Path> pages(Path out) throws IOException {
    try (Stream<Path> files = Files.walk(out)) {
      List<Path> pages = files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
      assertThat(pages.size()).isGreaterThan(2 * PAYLOADS.size());
      return pages;
    }
  }
}
