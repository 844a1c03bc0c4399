package org.crosscheck.claims.quote;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.claims.entity.Entities;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Quotation;

/**
 * Measures quotations and speakers against PolNeAR's annotators (Newell, Margolin and Ruths, 2018):
 * its contents that hold quotation marks are the direct and mixed quotations. A speaker is right
 * where the head of the words found stands in the annotated source.
 */
final class PolnearBench {

  private static final Pattern MARKED =
      Pattern.compile("[“”\"]|''|(?<!\\p{L})[‘']\\p{L}", Pattern.DOTALL);

  private record Gold(List<Span> content, List<Span> source) {}

  private int gold;
  private int found;
  private int exact;
  private int predicted;
  private int right;
  private int speakers;
  private int speakersRight;

  private PolnearBench() {}

  /**
   * Prints the figures.
   *
   * @param args the archive and the part, such as {@code ../shared/data/attribution.zip dev}
   */
  public static void main(String[] args) throws IOException {
    PolnearBench bench = new PolnearBench();
    Annotator annotator = new Annotator();
    try (ZipFile zip = new ZipFile(Path.of(args[0]).toFile())) {
      Map<String, ZipEntry> entries = new TreeMap<>();
      zip.stream().forEach(entry -> entries.put(entry.getName(), entry));
      for (String name : entries.keySet()) {
        if (name.startsWith(args[1] + "/attributions/") && name.endsWith(".ann")) {
          String text =
              name.replace("/attributions/", "/text/").replaceFirst("_[0-9a-f]{4}\\.ann$", ".txt");
          if (entries.containsKey(text)) {
            bench.measure(annotator, read(zip, entries.get(text)), read(zip, entries.get(name)));
          }
        }
      }
    }
    bench.print();
  }

  private static String read(ZipFile zip, ZipEntry entry) throws IOException {
    return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
  }

  private void measure(Annotator annotator, String text, String annotations) {
    List<Gold> golds = golds(text, annotations);
    Article article = MarksTest.article(text);
    AnnotatedStory story =
        annotator.annotate(
            new Story("polnear", null, null, ImmutableList.of(article), ImmutableList.of()));
    AnnotatedArticle annotated = story.articles().get(0);
    List<Quoted> marks = Marks.of(article);
    List<Frame> frames = Frame.of(annotated, marks);
    SpeakerFinder finder = new SpeakerFinder(article);
    List<Quotation> quotations = new Quotations().extract(annotated, new Entities().find(story));
    Set<Gold> hit = new HashSet<>();
    Set<Gold> rightSpeaker = new HashSet<>();
    for (Quoted quoted : marks) {
      Optional<Quotation> quotation =
          quotations.stream()
              .filter(each -> each.form() != Quotation.Form.SCARE)
              .filter(each -> overlaps(each.parts(), quoted.outer()))
              .findFirst();
      if (quotation.isEmpty()) {
        continue;
      }
      predicted++;
      Optional<Gold> match =
          golds.stream().filter(each -> overlaps(each.content(), quoted.outer())).findFirst();
      if (match.isEmpty()) {
        continue;
      }
      right++;
      hit.add(match.get());
      if (!match.get().source().isEmpty()) {
        speakers++;
        Optional<Speaker> speaker =
            frames.stream()
                .filter(frame -> frame.span().overlaps(quoted.first()))
                .findFirst()
                .flatMap(frame -> finder.find(frame, quoted));
        boolean carried =
            speaker.isEmpty()
                && (rightSpeaker.contains(match.get())
                    || names(text, match.get(), quotation.get().speakerName()));
        if (carried
            || speaker.filter(each -> overlaps(match.get().source(), each.head())).isPresent()) {
          speakersRight++;
          rightSpeaker.add(match.get());
        }
      }
    }
    gold += golds.size();
    found += hit.size();
    for (Gold each : golds) {
      Span first = each.content().get(0);
      boolean same =
          marks.stream()
              .anyMatch(
                  quoted ->
                      Math.abs(first.start() - quoted.outer().start()) <= 1
                          && Math.abs(first.end() - quoted.outer().end()) <= 1);
      exact += same ? 1 : 0;
    }
  }

  private static boolean names(String text, Gold gold, String speaker) {
    String last = speaker.substring(speaker.lastIndexOf(' ') + 1);
    return gold.source().stream()
        .anyMatch(span -> text.substring(span.start(), span.end()).contains(last));
  }

  private static boolean overlaps(List<Span> spans, Span span) {
    return spans.stream().anyMatch(each -> each.overlaps(span));
  }

  private static List<Gold> golds(String text, String annotations) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<String> lines = annotations.lines().toList();
    for (String line : lines) {
      List<String> fields = List.of(line.split("\t", -1));
      if (line.startsWith("T")) {
        List<Span> places = new ArrayList<>();
        for (String place :
            fields.get(1).substring(fields.get(1).indexOf(' ') + 1).split(";", -1)) {
          List<String> ends = List.of(place.split(" ", -1));
          places.add(new Span(Integer.parseInt(ends.get(0)), Integer.parseInt(ends.get(1))));
        }
        spans.put(fields.get(0), places);
      }
    }
    List<Gold> golds = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("E")) {
        List<Span> content = new ArrayList<>();
        List<Span> source = new ArrayList<>();
        for (String role : line.substring(line.indexOf('\t') + 1).split("\\s+", -1)) {
          String id = role.substring(role.indexOf(':') + 1);
          if (role.startsWith("Content")) {
            content.addAll(spans.getOrDefault(id, List.of()));
          } else if (role.startsWith("Source")) {
            source.addAll(spans.getOrDefault(id, List.of()));
          }
        }
        if (content.stream().anyMatch(span -> MARKED.matcher(around(text, span)).find())) {
          golds.add(new Gold(content, source));
        }
      }
    }
    return golds;
  }

  private static String around(String text, Span span) {
    return text.substring(Math.max(0, span.start() - 1), Math.min(text.length(), span.end() + 1));
  }

  private void print() {
    double recall = (double) found / gold;
    double precision = (double) right / predicted;
    System.out.printf(
        Locale.ROOT,
        "spans, overlapping: precision %.3f recall %.3f F1 %.3f; %d of %d exact%n"
            + "speaker's head: %d of %d = %.3f%n",
        precision,
        recall,
        2 * precision * recall / (precision + recall),
        exact,
        gold,
        speakersRight,
        speakers,
        (double) speakersRight / speakers);
  }
}
