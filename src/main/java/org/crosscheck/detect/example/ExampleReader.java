package org.crosscheck.detect.example;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;
import org.jspecify.annotations.Nullable;

/**
 * Reads an {@code .event} file.
 *
 * <pre>
 * event: Ferry fire, Manila Bay
 * --- Harbour Times
 * published: 2024-05-03
 * At least [12 people] died on Friday.          =&gt; count dead 12 at-least
 * --- Wire Daily
 * [Fourteen people] were killed on Friday.      =&gt; count dead 14
 * --- The Post
 * [12 people] died, the coast guard said.       =&gt; count dead 12 by="the coast guard"
 * expect: conflict "Fourteen people" &lt;&gt; "12 people" (The Post)
 * because: 'at least 12' is compatible with 14; two exact counts are not
 * </pre>
 *
 * Above the first outlet may stand {@code subject:} (of the row; else the first claim's), {@code
 * slot:} (else the claims' own), {@code trap:} (why a careless reader would see a disagreement) and
 * {@code known-false-alarm:} (why the rule errs here still). {@code published:} takes a day or a
 * moment with its zone. Brackets mark a claim's passage and are no part of the text; a line without
 * them is one passage. Several claims of a line stand behind one another, each behind an arrow,
 * also on lines of their own; the first belongs to the first brackets, and so on, and where there
 * is one pair, all to it. The claims themselves are {@link ClaimNotation}'s. After {@code expect:}
 * stands the kind of outcome, for one that is shown possibly its severity and always the passages,
 * those of one side joined by commas, the sides by {@code <>}; the outlet may be left out where the
 * words stand in one outlet only.
 */
public final class ExampleReader {

  private static final Pattern HEADER =
      Pattern.compile("(event|subject|slot|trap|known-false-alarm|published|expect|because):(.*)");
  private static final Pattern MARKED = Pattern.compile("\"([^\"]*)\"(?:\\s*\\(([^)]*)\\))?");
  private static final String ARROW = "=>";

  private final String rule;
  private final String name;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private final List<Outlet> outlets = new ArrayList<>();

  /** A line of prose and the claims that follow it. */
  private record Line(int number, String prose, List<String> claims) {}

  private static final class Outlet {
    private final String name;
    private @Nullable Publication published;
    private final List<Line> lines = new ArrayList<>();

    Outlet(String name) {
      this.name = name;
    }
  }

  private ExampleReader(String rule, String name) {
    this.rule = rule;
    this.name = name;
  }

  /**
   * Reads an example.
   *
   * @param rule the folder's name
   * @param name the file's, without its ending
   * @param content the file's text
   * @throws IllegalArgumentException that names the file, the line and what cannot be read
   */
  public static Example read(String rule, String name, String content) {
    ExampleReader reader = new ExampleReader(rule, name);
    int number = 0;
    for (String line : Splitter.on('\n').split(content)) {
      number++;
      try {
        reader.line(number, line.strip());
      } catch (IllegalArgumentException e) {
        throw reader.complaint(number, e);
      }
    }
    return reader.example();
  }

  private void line(int number, String line) {
    Matcher header = HEADER.matcher(line);
    if (line.isEmpty() || line.startsWith("#")) {
      return;
    } else if (line.startsWith("---")) {
      outlets.add(new Outlet(line.substring(3).strip()));
    } else if (header.matches()) {
      header(header.group(1), header.group(2).strip());
    } else if (outlets.isEmpty()) {
      throw new IllegalArgumentException("prose before the first '--- Outlet': " + line);
    } else {
      prose(number, line, outlets.get(outlets.size() - 1).lines);
    }
  }

  private void header(String key, String value) {
    if (key.equals("published")) {
      if (outlets.isEmpty()) {
        throw new IllegalArgumentException("published: stands below its outlet");
      }
      outlets.get(outlets.size() - 1).published = publication(value);
    } else if (headers.put(key, value) != null) {
      throw new IllegalArgumentException(key + ": is given twice");
    }
  }

  private static Publication publication(String value) {
    if (value.length() == 10) {
      return new Publication(LocalDate.parse(value), null);
    }
    OffsetDateTime moment = OffsetDateTime.parse(value);
    return new Publication(moment.toLocalDate(), moment);
  }

  private static void prose(int number, String line, List<Line> lines) {
    List<String> parts = Splitter.on(ARROW).trimResults().splitToList(line);
    Line target;
    if (parts.get(0).isEmpty()) {
      if (lines.isEmpty()) {
        throw new IllegalArgumentException("a claim without a line");
      }
      target = lines.get(lines.size() - 1);
    } else {
      target = new Line(number, parts.get(0), new ArrayList<>());
      lines.add(target);
    }
    target.claims.addAll(parts.subList(1, parts.size()));
  }

  private Example example() {
    ImmutableList.Builder<Example.Told> told = ImmutableList.builder();
    ImmutableMap.Builder<String, Publication> publications = ImmutableMap.builder();
    List<ClaimNotation.Slotted> claims = new ArrayList<>();
    for (Outlet outlet : outlets) {
      Text text = read(outlet, claims);
      told.add(new Example.Told(outlet.name, outlet.published, text));
      if (outlet.published != null) {
        publications.put(outlet.name, outlet.published);
      }
    }
    try {
      Row row = row(claims, publications.buildOrThrow());
      ImmutableList<Example.Told> texts = told.build();
      return new Example(
          rule,
          name,
          required("event"),
          texts,
          row,
          expectation(required("expect"), row, texts),
          required("because"),
          headers.get("trap"),
          headers.get("known-false-alarm"));
    } catch (IllegalArgumentException e) {
      throw complaint(0, e);
    }
  }

  private Text read(Outlet outlet, List<ClaimNotation.Slotted> claims) {
    StringBuilder prose = new StringBuilder();
    Map<Line, List<Span>> marks = new LinkedHashMap<>();
    for (Line line : outlet.lines) {
      prose.append(prose.isEmpty() ? "" : "\n");
      marks.put(line, append(line.prose, prose));
    }
    Text text = new Text(prose.toString());
    int number = 0;
    for (Line line : outlet.lines) {
      List<Span> spans = marks.getOrDefault(line, List.of());
      for (int i = 0; i < line.claims.size(); i++) {
        try {
          Span span = spans.size() == 1 ? spans.get(0) : spans.get(i);
          claims.add(
              ClaimNotation.read(
                  line.claims.get(i), new Passage(outlet.name, span), text, number++));
        } catch (RuntimeException e) {
          throw complaint(line.number, e);
        }
      }
      if (spans.size() > 1 && spans.size() != line.claims.size()) {
        throw complaint(
            line.number, new IllegalArgumentException("brackets and claims do not pair"));
      }
    }
    return text;
  }

  /** Appends prose without its brackets; gives the spans of what stood in them, else of it all. */
  private static List<Span> append(String marked, StringBuilder prose) {
    List<Span> spans = new ArrayList<>();
    int line = length(prose);
    int open = -1;
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == '[') {
        open = length(prose);
      } else if (c == ']' && open >= 0) {
        spans.add(new Span(open, length(prose)));
        open = -1;
      } else {
        prose.append(c);
      }
    }
    return spans.isEmpty() ? List.of(new Span(line, length(prose))) : spans;
  }

  private static int length(StringBuilder text) {
    return text.codePointCount(0, text.length());
  }

  private Row row(
      List<ClaimNotation.Slotted> claims, ImmutableMap<String, Publication> publications) {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("no claim");
    }
    String given = headers.get("slot");
    Slot slot =
        given == null
            ? claims.get(0).slot()
            : Slot.valueOf(given.toUpperCase(Locale.ROOT).replace('-', '_'));
    if (given == null && claims.stream().anyMatch(each -> each.slot() != slot)) {
      throw new IllegalArgumentException("claims of several slots; one example is one row");
    }
    String subject = headers.getOrDefault("subject", claims.get(0).claim().subject());
    return new Row(
        slot,
        subject,
        claims.stream().map(ClaimNotation.Slotted::claim).collect(ImmutableList.toImmutableList()),
        publications);
  }

  private static Expectation expectation(
      String expected, Row row, ImmutableList<Example.Told> told) {
    List<String> words = Splitter.on(' ').omitEmptyStrings().limit(3).splitToList(expected);
    Expectation.Kind kind =
        Expectation.Kind.valueOf(words.get(0).toUpperCase(Locale.ROOT).replace('-', '_'));
    Severity severity = null;
    if (words.size() > 1 && (words.get(1).equals("major") || words.get(1).equals("minor"))) {
      severity = Severity.valueOf(words.get(1).toUpperCase(Locale.ROOT));
    }
    ImmutableList.Builder<ImmutableSortedSet<Passage>> sides = ImmutableList.builder();
    int count = 0;
    int quote = expected.indexOf('"');
    if (quote >= 0) {
      for (String side : Splitter.on("<>").split(expected.substring(quote))) {
        sides.add(side(side, row, told));
        count++;
      }
    }
    int least = kind == Expectation.Kind.NOTICE ? 1 : kind.shown() ? 2 : 0;
    if (count < least || (!kind.shown() && count > 0)) {
      throw new IllegalArgumentException(kind.word() + " with " + count + " sides");
    }
    return new Expectation(kind, severity, sides.build());
  }

  private static ImmutableSortedSet<Passage> side(
      String side, Row row, ImmutableList<Example.Told> told) {
    ImmutableSortedSet.Builder<Passage> passages = ImmutableSortedSet.naturalOrder();
    Matcher marked = MARKED.matcher(side);
    int count = 0;
    while (marked.find()) {
      String outlet = marked.group(2);
      String words = marked.group(1);
      List<Passage> fitting =
          row.claims().stream()
              .map(Claim::passage)
              .distinct()
              .filter(passage -> outlet == null || outlet.equals(passage.source()))
              .filter(passage -> words.equals(words(passage, told)))
              .toList();
      if (fitting.size() != 1) {
        throw new IllegalArgumentException(
            marked.group() + " fits " + fitting.size() + " passages");
      }
      passages.addAll(fitting);
      count++;
    }
    if (count == 0) {
      throw new IllegalArgumentException("a side without words: " + side);
    }
    return passages.build();
  }

  private static String words(Passage passage, ImmutableList<Example.Told> told) {
    return told.stream()
        .filter(each -> each.outlet().equals(passage.source()))
        .map(each -> each.text().slice(passage.span()))
        .findFirst()
        .orElse("");
  }

  private String required(String key) {
    String value = headers.get(key);
    if (value == null || value.isEmpty()) {
      throw new IllegalArgumentException("no " + key + ":");
    }
    return value;
  }

  private IllegalArgumentException complaint(int line, RuntimeException cause) {
    String where = rule + "/" + name + ".event" + (line == 0 ? "" : ":" + line);
    return new IllegalArgumentException(where + ": " + cause.getMessage(), cause);
  }
}
