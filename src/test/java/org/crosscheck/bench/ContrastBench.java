package org.crosscheck.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.app.eval.Gold;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.contrast.Contrast;
import org.crosscheck.contrast.Feature;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedStory;

/**
 * How many of the disagreements that may be read are among the candidates at all, by kind, and how
 * many candidates a story has. Arguments: {@code shared}, a folder for annotations, and a file for
 * the candidates with their features.
 */
public final class ContrastBench {

  private ContrastBench() {}

  /** Prints the table. */
  public static void main(String[] args) throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Checker checker = new Checker(Path.of(args[1]));
    Map<String, int[]> kinds = new TreeMap<>();
    long candidates = 0;
    int stories = 0;
    try (PrintWriter table =
        new PrintWriter(
            Files.newBufferedWriter(Path.of(args.length > 2 ? args[2] : "/dev/null")))) {
      table.print("genre\tset\tstory\tkind\tkey\tlabel\tgold\tsources\ttext\tevidence");
      for (Feature feature : Feature.values()) {
        table.print("\t" + feature);
      }
      table.println();
      for (Halves.Annotated each : Halves.read(Path.of(args[0]))) {
        AnnotatedStory story = checker.annotate(each.story());
        SentenceAlignment alignment = new SentenceAligner().align(story);
        List<Candidate> found = new Contrast().find(story, alignment, List.of());
        candidates += found.size();
        stories++;
        Set<String> hit = new TreeSet<>();
        for (Candidate candidate : found) {
          List<Gold.Item> strict = new ArrayList<>();
          for (Gold.Item item : each.gold().disagreements()) {
            if (item.isHitBy(
                passages(candidate.ones(), true), passages(candidate.others(), true))) {
              strict.add(item);
            }
            if (item.isHitBy(
                passages(candidate.ones(), false), passages(candidate.others(), false))) {
              hit.add("loose " + item.id());
            }
          }
          strict.forEach(item -> hit.add("strict " + item.id()));
          write(table, each, candidate, strict);
        }
        for (Gold.Item item : each.gold().disagreements()) {
          boolean update = item.grade().equals("update");
          List<String> counted = update ? List.of("update") : List.of(item.kind(), "all");
          for (String kind : counted) {
            int[] counts = kinds.computeIfAbsent(kind, all -> new int[3]);
            counts[0]++;
            counts[1] += hit.contains("strict " + item.id()) ? 1 : 0;
            counts[2] += hit.contains("loose " + item.id()) ? 1 : 0;
          }
        }
      }
    }
    kinds.forEach(
        (kind, counts) ->
            out.printf(
                Locale.ROOT,
                "%-12s %4d   value in gold's words %.3f   clause %.3f%n",
                kind,
                counts[0],
                (double) counts[1] / counts[0],
                (double) counts[2] / counts[0]));
    out.printf(
        Locale.ROOT,
        "%d stories, %.0f candidates a story%n",
        stories,
        (double) candidates / stories);
  }

  private static void write(
      PrintWriter table, Halves.Annotated story, Candidate candidate, List<Gold.Item> items) {
    int label = items.isEmpty() ? 0 : 1;
    for (Gold.Item item : items) {
      label = Math.max(label, item.grade().equals("update") ? 1 : 2);
    }
    Located one = candidate.ones().get(0);
    Located other = candidate.others().get(0);
    String a = one.mention().key();
    String b = other.mention().key();
    table.print(
        String.join(
            "\t",
            story.genre(),
            story.set(),
            story.story().id(),
            candidate.type(),
            a.compareTo(b) < 0 ? a + " | " + b : b + " | " + a,
            String.valueOf(label),
            String.join(" ", items.stream().map(Gold.Item::id).toList()),
            one.line().article().id() + " " + other.line().article().id(),
            text(one) + " || " + text(other),
            places(candidate.ones(), a) + ";" + places(candidate.others(), b)));
    for (Feature feature : Feature.values()) {
      double value = candidate.feature(feature);
      table.print("\t" + (Double.isNaN(value) ? "" : String.format(Locale.ROOT, "%.4g", value)));
    }
    table.println();
  }

  private static String places(List<Located> places, String value) {
    return String.join(
        ";",
        places.stream()
            .map(
                each ->
                    each.line().article().id()
                        + ":"
                        + each.mention().fact().passage().span().start()
                        + ":"
                        + each.mention().fact().passage().span().end()
                        + ":"
                        + value.replaceAll("[:;]", "."))
            .toList());
  }

  private static String text(Located each) {
    return each.line()
        .article()
        .article()
        .slice(each.mention().fact().passage().span())
        .replaceAll("\\s+", " ");
  }

  /** The value itself, or the clause that carries it. */
  private static List<Passage> passages(List<Located> places, boolean strict) {
    return places.stream().map(each -> strict ? each.value() : clause(each)).toList();
  }

  private static Passage clause(Located each) {
    return each.mention().fact().passage();
  }
}
