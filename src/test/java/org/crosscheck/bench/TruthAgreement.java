package org.crosscheck.bench;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Multisets;
import com.google.common.collect.TreeMultiset;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.claim.Timing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lays what is read of real articles beside a record that others keep of the same incidents: how
 * many were killed and hurt, who, how old, where, on which day. An article that says nothing of a
 * kind is left out; the record errs too, and an article may be right where it departs.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx3g -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *   org.crosscheck.bench.TruthAgreement ../shared/data/incidents INCIDENTS [--list]
 * </pre>
 */
final class TruthAgreement {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);

  /** Names and ages are asked of so many persons of an incident. */
  private static final int PERSONS = 12;

  private final Checker checker = new Checker(Path.of("target", "bench-annotations"));
  private final Map<String, int[]> figures = new TreeMap<>();
  private final boolean list;

  private TruthAgreement(boolean list) {
    this.list = list;
  }

  /** Prints, for each kind, how often an article tells it and how often as the record does. */
  public static void main(String[] args) throws IOException {
    TruthAgreement bench = new TruthAgreement(List.of(args).contains("--list"));
    Map<String, List<JsonNode>> articles = new TreeMap<>();
    for (JsonNode article : lines(Path.of(args[0], "articles.jsonl.gz"))) {
      articles
          .computeIfAbsent(article.path("incident").asString(), incident -> new ArrayList<>())
          .add(article);
    }
    List<JsonNode> truths = lines(Path.of(args[0], "truth.jsonl.gz"));
    for (JsonNode truth : Iterables.limit(truths, Integer.parseInt(args[1]))) {
      bench.incident(
          truth, articles.getOrDefault(truth.path("incident_uri").asString(), List.of()));
    }
    System.out.printf(Locale.ROOT, "%-10s %7s %7s%n", "kind", "told", "agree");
    bench.figures.forEach(
        (kind, counts) ->
            System.out.printf(
                Locale.ROOT,
                "%-10s %7d %7d   %.2f%n",
                kind,
                counts[0],
                counts[1],
                (double) counts[1] / counts[0]));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    List<JsonNode> read = new ArrayList<>();
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        read.add(JSON.readTree(line));
      }
    }
    return read;
  }

  private void incident(JsonNode truth, List<JsonNode> articles) {
    ImmutableList.Builder<Article> read = ImmutableList.builder();
    int number = 0;
    for (JsonNode article : articles) {
      if (!article.path("text").asString().isBlank()) {
        read.add(article(article, String.valueOf((char) ('a' + number++))));
      }
    }
    String id = truth.path("incident_uri").asString();
    Story story = new Story("incident-" + id, null, null, read.build(), ImmutableList.of());
    ImmutableList<Claim> claims = checker.claims(story).claims();
    for (Article article : story.articles()) {
      List<Claim> own =
          claims.stream().filter(claim -> claim.source().equals(article.id())).toList();
      String where = id + "/" + article.id();
      toll(where, "killed", truth.path("num_killed").asInt(), own);
      toll(where, "hurt", truth.path("num_injured").asInt(), own);
      day(where, LocalDate.parse(truth.path("date").asString(), DAY), own);
      place(where, truth.path("address").asString(""), article, own);
      for (JsonNode person : Iterables.limit(truth.path("participants"), PERSONS)) {
        person(where, person, article, own);
      }
    }
  }

  private static Article article(JsonNode json, String id) {
    Text text = new Text(json.path("text").asString());
    String title = json.path("title").asString();
    String published = json.path("published").asString("");
    LocalDate date = published.length() < 10 ? null : LocalDate.parse(published.substring(0, 10));
    Source source = new Source(id, null, title, null, date, null, json.path("id").asString());
    return new Article(source, text, Layout.blocks(text, title, null));
  }

  /** The number that the article gives most often. */
  private void toll(String where, String action, int truth, List<Claim> claims) {
    TreeMultiset<Integer> values = TreeMultiset.create();
    for (Claim claim : claims) {
      if (claim instanceof Quantity count
          && count.measure() == Quantity.Measure.COUNT
          && count.subject().equals("person " + action)) {
        values.add(count.low().intValue());
      }
    }
    if (!values.isEmpty()) {
      int most = Multisets.copyHighestCountFirst(values).iterator().next();
      count(action, where, truth, most, most == truth);
    }
  }

  private void day(String where, LocalDate truth, List<Claim> claims) {
    Optional<Timing> told =
        claims.stream()
            .filter(Timing.class::isInstance)
            .map(Timing.class::cast)
            .filter(timing -> timing.predicate().equals("incident"))
            .filter(
                timing ->
                    !timing.when().from().toLocalDate().isAfter(Moment.UNDATED_WEEK.plusDays(7))
                        || timing.when().from().getYear() >= Moment.UNDATED_YEAR)
            .findFirst();
    told.ifPresent(
        timing -> {
          LocalDate day = timing.when().from().toLocalDate();
          boolean dated = day.getYear() > Moment.UNDATED_YEAR;
          DayOfWeek weekday = truth.getDayOfWeek();
          // The night of a day and the small hours of the next are one in the record.
          boolean same =
              dated
                  ? !day.isBefore(truth.minusDays(1)) && !day.isAfter(truth.plusDays(1))
                  : day.getDayOfWeek() == weekday
                      || day.getDayOfWeek() == weekday.plus(1)
                      || day.getDayOfWeek() == weekday.minus(1);
          count("day", where, truth, timing.when(), same);
        });
  }

  private void place(String where, String address, Article article, List<Claim> claims) {
    Optional<String> street =
        Splitter.onPattern("[\\s,]+")
            .splitToStream(address)
            .filter(word -> word.matches("[A-Z][a-z]{3,}"))
            .filter(word -> !word.matches("North|South|East|West|Street|Avenue|Road|Drive|Lane"))
            .findFirst();
    if (street.isPresent()
        && article
            .text()
            .string()
            .matches("(?s).*\\b" + street.get() + " (?:St|Av|R|Dr|Ln|La).*")) {
      List<String> told =
          claims.stream()
              .filter(Attribute.class::isInstance)
              .filter(claim -> claim.subject().equals("the address"))
              .map(Claim::value)
              .toList();
      String name = street.get().toLowerCase(Locale.ROOT);
      count("place", where, address, told, told.stream().anyMatch(each -> each.contains(name)));
    }
  }

  private void person(String where, JsonNode person, Article article, List<Claim> claims) {
    List<String> parts =
        Splitter.on(' ').omitEmptyStrings().splitToList(person.path("Name").asString("").strip());
    List<String> bare = parts.stream().filter(part -> !part.matches("(?i)[js]r\\.?|I+")).toList();
    if (bare.size() < 2) {
      return;
    }
    String given = Spelling.fold(bare.get(0));
    String surname = Spelling.fold(bare.get(bare.size() - 1));
    if (!Spelling.fold(article.text().string()).contains(given + " " + surname)) {
      return;
    }
    List<Claim> named =
        claims.stream()
            .filter(claim -> claim.predicate().equals("name"))
            .filter(claim -> Spelling.fold(claim.value()).contains(surname))
            .toList();
    boolean known = named.stream().anyMatch(each -> Spelling.fold(each.value()).contains(given));
    count("name", where, String.join(" ", bare), "", known);
    String age = person.path("Age").asString("").strip();
    List<Quantity> ages =
        claims.stream()
            .filter(Quantity.class::isInstance)
            .map(Quantity.class::cast)
            .filter(each -> each.measure() == Quantity.Measure.AGE && each.entity() != null)
            .filter(each -> named.stream().anyMatch(name -> entity(name).equals(each.entity())))
            .filter(each -> Spelling.fold(each.subject()).contains(given))
            .toList();
    if (age.matches("\\d+") && !ages.isEmpty()) {
      boolean same = ages.stream().anyMatch(each -> each.low().toPlainString().equals(age));
      count("age", where, age, ages.stream().map(Quantity::value).toList(), same);
    }
  }

  private static String entity(Claim name) {
    return name instanceof Attribute attribute ? String.valueOf(attribute.entity()) : "";
  }

  private void count(String kind, String where, Object truth, Object told, boolean agree) {
    int[] counts = figures.computeIfAbsent(kind, each -> new int[2]);
    counts[0]++;
    counts[1] += agree ? 1 : 0;
    if (list && !agree) {
      System.out.println("  " + kind + " " + where + ": record " + truth + ", article " + told);
    }
  }
}
