package org.crosscheck.app;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.io.CharSource;
import com.google.common.io.MoreFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Stories of two honest articles and something hostile. What is small stands in {@code
 * fixtures/hostile}; what is large is made here.
 */
final class HostileSamples {

  private static final Path FOLDER = Path.of("fixtures", "hostile");

  private static final String WORDS = "a sentence of more than 1,000 words";
  private static final String WORD = "with a word of more than 500 characters";

  private HostileSamples() {}

  /**
   * A story.
   *
   * @param name of its folder
   * @param code with which checking it ends
   * @param named what the report says of it, or nothing
   * @param file of its folder beside the honest articles
   * @param content of that file
   */
  record Sample(String name, int code, String named, String file, ByteSource content) {

    /** Writes the story's folder. */
    void write(Path folder) throws IOException {
      Files.createDirectories(folder);
      for (String honest : List.of("a.txt", "b.txt")) {
        Files.copy(FOLDER.resolve("beside").resolve(honest), folder.resolve(honest));
      }
      Files.write(folder.resolve(file), content.read());
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static ImmutableList<Sample> all() throws IOException {
    return ImmutableList.<Sample>builder()
        .addAll(listed("articles", ".txt", "evil.txt"))
        .addAll(listed("descriptions", ".json", "story.json"))
        .addAll(large())
        .build();
  }

  private static List<Sample> listed(String folder, String ending, String file) throws IOException {
    List<Sample> samples = new ArrayList<>();
    for (String line : Files.readAllLines(FOLDER.resolve(folder + ".tsv"))) {
      if (!line.startsWith("#")) {
        String[] cells = line.split("\t", -1);
        samples.add(
            new Sample(
                folder + "-" + cells[0],
                Integer.parseInt(cells[1]),
                cells[2],
                file,
                MoreFiles.asByteSource(FOLDER.resolve(folder).resolve(cells[0] + ending))));
      }
    }
    return samples;
  }

  private static List<Sample> large() {
    return List.of(
        article("letters", WORD, times("a", 1_000_000)),
        article("hyphens", WORD, times("a-", 500_000)),
        article("apostrophes", WORD, times("x'", 500_000)),
        article("opening-marks", WORD, times("“", 1_000_000)),
        article("nested-marks", WORD, times("“‘", 20_000) + "x" + times("’”", 20_000)),
        article("brackets", WORD, times("(", 100_000) + times(")", 100_000)),
        article("digits", WORD, times("1", 3_000_000)),
        article("grouped-digits", WORD, times("1,", 500_000)),
        article("accents", WORD, "e" + times("\u0301", 500_000)),
        article("turned-round", WORD, times("\u202e", 1_000_000) + "x"),
        article("families", WORD, times("\ud83d\udc68\u200d\ud83d\udc69", 50_000)),
        article("address", WORD, "https://example.org/" + times("a/", 100_000)),
        article("opening-marks-apart", WORDS, times("“a ", 20_000)),
        article("brackets-apart", WORDS, times("(a ", 100_000)),
        article("numbers", WORDS, counted(20_000, "%d ") + "people died."),
        article("days", WORDS, times("2031-03-01 ", 50_000)),
        article("sums", WORDS, times("$1 million ", 30_000)),
        article("one-sentence", WORDS, times("police ", 40_000) + "."),
        article("and", WORDS, times("Ana Cruz and ", 10_000) + "died."),
        article("tabs", WORDS, times("a\t", 200_000)),
        article("times", "longer than 10,000 words", times("3:15 p.m. ", 50_000)),
        article("closed-marks", "longer than 10,000 words", times("“Yes. No.” ", 20_000)),
        article(
            "names",
            "longer than 10,000 words",
            IntStream.range(0, 5_000)
                .mapToObj(i -> "Ana Cru" + letters(i) + "z, 40, was hurt on Monday, police said.")
                .collect(Collectors.joining("\n\n"))),
        article("lines", "longer than 2,000 lines", times("word\n", 50_000)),
        article("capital-lines", "longer than 2,000 lines", counted(50_000, "Word%d.\n")),
        article("bylines", "longer than 2,000 lines", times("By Ana Cruz and \n", 20_000)),
        article("megabytes", "too long for an article: more than 4 MB", times("word ", 1_300_000)),
        article("empty-lines", "", times("\n", 1_000_000) + "x"),
        new Sample(
            "large-deep-description",
            3,
            "not sound JSON",
            "story.json",
            content(times("[", 1_000_000))),
        new Sample(
            "large-many-sources",
            3,
            "names more than 200 sources",
            "story.json",
            content(
                "{\"sources\": [{\"file\": \"a.txt\"}, {\"file\": \"b.txt\"}"
                    + counted(50_000, ", {\"id\": \"%d\", \"file\": \"none.txt\"}")
                    + "]}")));
  }

  private static Sample article(String name, String named, String text) {
    return new Sample("large-" + name, named.isEmpty() ? 0 : 3, named, "evil.txt", content(text));
  }

  private static ByteSource content(String text) {
    return CharSource.wrap(text).asByteSource(StandardCharsets.UTF_8);
  }

  private static String times(String piece, int count) {
    return Strings.repeat(piece, count);
  }

  private static String counted(int count, String piece) {
    return IntStream.range(0, count)
        .mapToObj(i -> String.format(java.util.Locale.ROOT, piece, i))
        .collect(Collectors.joining());
  }

  private static String letters(int number) {
    return ""
        + (char) ('a' + number % 26)
        + (char) ('a' + number / 26 % 26)
        + (char) ('a' + number / 676);
  }
}
