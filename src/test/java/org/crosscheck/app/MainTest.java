package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.finding.Alignment;
import org.crosscheck.model.finding.House;
import org.crosscheck.model.finding.Origins;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line with stages that find nothing. */
final class MainTest {

  private final Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  MainTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static AnnotatedStory withoutWords(Story story) {
    return new AnnotatedStory(
        story,
        story.articles().stream()
            .map(each -> new AnnotatedArticle(each, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  private static Claims noClaims(AnnotatedStory story) {
    return new Claims(ImmutableList.of(), ImmutableList.of());
  }

  private static Alignment noRows(AnnotatedStory story, Claims claims) {
    Origins origins =
        new Origins(
            story.story().articles().stream()
                .collect(
                    com.google.common.collect.ImmutableMap.toImmutableMap(
                        article -> article.id(), article -> 1)),
            ImmutableList.of());
    return new Alignment(ImmutableList.of(), ImmutableList.of(), origins);
  }

  private int run(String... args) {
    return run(
        new Crosscheck(MainTest::withoutWords, MainTest::noClaims, MainTest::noRows, House.STRICT),
        args);
  }

  private int run(Crosscheck crosscheck, String... args) {
    out.reset();
    err.reset();
    return Main.run(
        crosscheck,
        new PrintStream(out, true, StandardCharsets.UTF_8),
        new PrintStream(err, true, StandardCharsets.UTF_8),
        args);
  }

  private int check(Object... paths) {
    return check(
        new Crosscheck(MainTest::withoutWords, MainTest::noClaims, MainTest::noRows, House.STRICT),
        paths);
  }

  private int check(Crosscheck crosscheck, Object... paths) {
    ImmutableList.Builder<String> args = ImmutableList.builder();
    args.add("check", "--out", reports().toString());
    for (Object path : paths) {
      args.add(path.toString());
    }
    return run(crosscheck, args.build().toArray(new String[0]));
  }

  private Path reports() {
    return folder.resolve("out");
  }

  private String findings(String story) throws IOException {
    return Files.readString(reports().resolve(story).resolve("findings.json"));
  }

  private Path article(String name, String text) throws IOException {
    return article(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path article(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.resolveSibling(""));
    return Files.write(file, bytes);
  }

  private String stdout() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String stderr() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void help_and_version_are_everywhere() {
    assertThat(run("--help")).isEqualTo(0);
    assertThat(stdout()).contains("check");
    assertThat(run("check", "--help")).isEqualTo(0);
    assertThat(stdout()).contains("--fail-on");
    assertThat(run("--version")).isEqualTo(0);
    assertThat(stdout()).matches("crosscheck \\d+\\.\\d+\\.\\d+\\R");
    assertThat(run("check", "--version")).isEqualTo(0);
    assertThat(stdout()).startsWith("crosscheck ");
  }

  @Test
  void wrong_usage_is_2() throws IOException {
    Path file = article("ferry/a.txt", "The ferry burned.");

    assertThat(run()).isEqualTo(2);
    assertThat(run("chekc")).isEqualTo(2);
    assertThat(run("check")).isEqualTo(2);
    assertThat(run("check", "--fail-on", "sometimes", file.toString())).isEqualTo(2);
    assertThat(run("check", "--out", file.toString(), file.toString())).isEqualTo(2);
    assertThat(stderr()).contains("--out is not a folder that can be written to");
    assertThat(stdout()).isEmpty();
    assertThat(run("check", "--out", file.resolve("below").toString(), file.toString()))
        .isEqualTo(2);
    assertThat(stderr()).contains("--out is not a folder that can be written to");
    assertThat(stdout()).isEmpty();
  }

  @Test
  void a_rule_is_explained_by_its_examples() {
    assertThat(run("explain")).isEqualTo(0);
    assertThat(stdout()).contains("count-differs");
    assertThat(run("explain", "count-differs")).isEqualTo(0);
    assertThat(stdout()).contains("Because ");
    assertThat(run("explain", "nothing-differs")).isEqualTo(2);
    assertThat(stderr()).contains("no rule nothing-differs");
  }

  @Test
  void a_story_without_a_disagreement_is_0_and_has_its_report() throws IOException {
    article("ferry/a.txt", "The ferry burned.");
    article("ferry/b.txt", "The ferry burned.");

    assertThat(check(folder.resolve("ferry"))).isEqualTo(0);

    assertThat(findings("ferry")).contains("crosscheck/findings/1");
    assertThat(stdout()).contains("index.html");
    assertThat(stderr()).isEmpty();
  }

  @Test
  void a_missing_path_is_3_and_one_line() {
    assertThat(check(folder.resolve("nowhere"))).isEqualTo(3);
    assertThat(stderr())
        .isEqualTo("crosscheck: " + folder.resolve("nowhere") + ": no such file or folder\n");
  }

  @Test
  void an_empty_folder_is_3_and_one_line() throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    assertThat(check(folder.resolve("empty"))).isEqualTo(3);
    assertThat(stderr()).contains("empty: the folder holds no article");
    assertThat(stderr().lines().toList()).hasSize(1);
  }

  @Test
  void one_unreadable_article_is_3_and_the_others_are_checked() throws IOException {
    for (String name : List.of("a", "b", "c", "d")) {
      article("ferry/" + name + ".txt", "The ferry burned.");
    }
    article("ferry/e.txt", "caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(check(folder.resolve("ferry"))).isEqualTo(3);
    assertThat(stdout() + stderr()).contains("e.txt: not UTF-8 at byte 3");
    assertThat(findings("ferry")).contains("not UTF-8 at byte 3");
    assertThat(findings("ferry")).contains("\"d\"");
  }

  @Test
  void a_story_of_which_nothing_can_be_read_still_has_a_report() throws IOException {
    article("ferry/a.txt", "");

    assertThat(check(folder.resolve("ferry"))).isEqualTo(3);
    assertThat(findings("ferry")).contains("the file is empty");
  }

  @Test
  void each_of_several_stories_has_its_report_and_a_problem_elsewhere_stops_none()
      throws IOException {
    article("one/a.txt", "The ferry burned.");
    article("two/a.txt", "The ferry burned.");

    assertThat(check(folder.resolve("two"), folder.resolve("one"), folder.resolve("none")))
        .isEqualTo(3);
    assertThat(findings("one")).contains("\"one\"");
    assertThat(findings("two")).contains("\"two\"");
  }

  @Test
  void a_stage_that_breaks_is_4_and_named_in_the_report() throws IOException {
    article("ferry/a.txt", "The ferry burned.");
    Crosscheck broken =
        new Crosscheck(
            MainTest::withoutWords,
            MainTest::noClaims,
            (story, claims) -> {
              throw new IllegalStateException("out of order");
            },
            House.STRICT);

    assertThat(check(broken, folder.resolve("ferry"))).isEqualTo(4);
    assertThat(findings("ferry")).contains("out of order");
  }

  @Test
  void an_article_that_breaks_a_stage_is_left_out_and_the_others_go_on() throws IOException {
    article("ferry/a.txt", "The ferry burned.");
    article("ferry/b.txt", "BREAK");
    List<Integer> read = new java.util.ArrayList<>();
    Crosscheck fragile =
        new Crosscheck(
            MainTest::withoutWords,
            story -> {
              for (AnnotatedArticle article : story.articles()) {
                if (article.article().text().string().equals("BREAK")) {
                  throw new IllegalStateException("broken by " + article.id());
                }
              }
              read.add(story.articles().size());
              return noClaims(story);
            },
            MainTest::noRows,
            House.STRICT);

    assertThat(check(fragile, folder.resolve("ferry"))).isEqualTo(4);
    assertThat(read).containsExactly(1, 1);
    assertThat(findings("ferry")).contains("broken by b");
  }

  @Test
  void the_gravest_of_several_exit_codes_counts() {
    Problem input = new Problem("a.txt", "empty", Problem.Kind.INPUT);
    Problem internal = new Problem("rule x", "broke", Problem.Kind.INTERNAL);

    assertThat(ExitCode.of(List.of())).isEqualTo(0);
    assertThat(ExitCode.of(List.of(input))).isEqualTo(3);
    assertThat(ExitCode.of(List.of(input, internal))).isEqualTo(4);
  }

  @Test
  void text_of_articles_cannot_move_the_cursor() throws IOException {
    article("ferry/a\u001b[31m.txt", "");

    assertThat(check(folder.resolve("ferry"))).isEqualTo(3);
    assertThat(stdout() + stderr()).doesNotContain("\u001b");
  }

  @Test
  void a_text_of_ones_own_is_the_base_of_the_diff() throws IOException {
    Path draft = article("draft.txt", "The ferry burned on Friday, a draft says.\n");
    article("ferry/a.txt", "The ferry burned on Friday.\n");
    article("ferry/b.txt", "The ferry burned at night.\n");

    assertThat(check("--base", draft, folder.resolve("ferry"))).isEqualTo(0);

    assertThat(Files.readString(reports().resolve("ferry").resolve("diff.html")))
        .contains("a draft says");
  }

  @Test
  void a_base_that_cannot_be_read_is_a_mistake_of_the_command() throws IOException {
    article("ferry/a.txt", "The ferry burned on Friday.\n");

    assertThat(check("--base", folder.resolve("none.txt"), folder.resolve("ferry"))).isEqualTo(2);

    assertThat(new String(err.toByteArray(), StandardCharsets.UTF_8)).contains("none.txt");
  }

  @Test
  void a_limit_can_be_given_and_is_named_where_it_is_no_limit() throws IOException {
    Path article = folder.resolve("long.txt");
    Files.writeString(article, "The ferry burned.\n");

    assertThat(run("check", "--limit", "article=10", article.toString(), "--out", out("r")))
        .isEqualTo(ExitCode.INPUT);
    assertThat(stdout().replaceAll("\\s+", " "))
        .contains("long.txt: too long for an article: more than 10 bytes (the limit 'article')");
    assertThat(run("check", "--limit", "width=10", article.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("check", "--limit", "file=much", article.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("check", "--limit", "file=0", article.toString())).isEqualTo(ExitCode.USAGE);
    assertThat(run("check", "--limit", "article=1k", article.toString(), "--out", out("r")))
        .isEqualTo(ExitCode.CLEAN);
  }

  private String out(String name) {
    return folder.resolve(name).toString();
  }
}
