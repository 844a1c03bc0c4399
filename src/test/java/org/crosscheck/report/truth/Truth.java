package org.crosscheck.report.truth;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.crosscheck.align.sentence.Counterpart;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.mention.MentionReader;
import org.crosscheck.model.BySource;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.mention.Mention;
import org.crosscheck.report.ReportRow;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads a story's report as its readers do, from its files, and holds each line against the
 * articles. It knows the sentences and the recognisers, and nothing of how a report is made.
 */
public final class Truth {

  private static final String CLAIMS = "claims.json";
  private static final String FINDINGS = "findings.json";
  private static final String INDEX = "index.html";

  private static final Pattern PLACE = Pattern.compile("(.*):(\\d+)-(\\d+)");

  private final Checked checked;
  private final JsonNode claims;
  private final JsonNode findings;
  private final Document index;
  private final SentenceAlignment alignment;
  private final Map<String, Claim> byId = new HashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private int lines;

  private Truth(Checked checked, Map<String, String> files) {
    this.checked = checked;
    claims = JsonMapper.shared().readTree(files.getOrDefault(CLAIMS, ""));
    findings = JsonMapper.shared().readTree(files.getOrDefault(FINDINGS, ""));
    index = Jsoup.parse(files.getOrDefault(INDEX, ""));
    alignment = new SentenceAligner().align(checked.annotated());
    ReportRow.claims(checked).forEach(claim -> byId.put(claim.id(), claim));
  }

  /**
   * What was found.
   *
   * @param lines how many were looked at
   */
  public record Verdict(int lines, List<Fault> faults) {}

  /**
   * Holds a report against its story.
   *
   * @param files by name
   */
  public static Verdict of(Checked checked, Map<String, String> files) {
    Truth truth = new Truth(checked, files);
    truth.claims();
    truth.rows();
    truth.evidence();
    truth.page();
    return new Verdict(truth.lines, List.copyOf(truth.faults));
  }

  private void claims() {
    Set<String> inRows = new HashSet<>();
    for (JsonNode row : claims.path("rows")) {
      row.path("claims").forEach(id -> inRows.add(id.asString()));
    }
    for (JsonNode claim : claims.path("claims")) {
      lines++;
      String id = claim.path("id").asString();
      Passage shown = shown(claim);
      placed(CLAIMS, id, claim);
      if (inRows.contains(id)) {
        uncut(CLAIMS, id, shown);
        read(CLAIMS, id, claim(id), shown);
      }
    }
  }

  private Claim claim(String id) {
    Claim claim = byId.get(id);
    if (claim == null) {
      throw new IllegalStateException("no claim " + id);
    }
    return claim;
  }

  /** The words that a reader is to see: what is named so, else the passage itself. */
  private static Passage shown(JsonNode node) {
    JsonNode place = node.has("shown") ? node.path("shown") : node;
    return new Passage(
        node.path("source").asString(),
        new Span(place.path("start").asInt(), place.path("end").asInt()));
  }

  private void placed(String file, String where, JsonNode node) {
    String source = node.path("source").asString();
    for (JsonNode place : node.has("shown") ? List.of(node, node.path("shown")) : List.of(node)) {
      Span span = new Span(place.path("start").asInt(), place.path("end").asInt());
      String stands = checked.annotated().story().slice(new Passage(source, span));
      if (!stands.equals(place.path("exact").asString())) {
        faults.add(new Fault(Fault.Kind.MISPLACED, file, where, place.path("exact").asString()));
      }
    }
  }

  private void uncut(String file, String where, Passage shown) {
    List<String> lost = Clause.lost(article(shown.source()), shown.span());
    if (!lost.isEmpty()) {
      faults.add(
          new Fault(
              Fault.Kind.CUT,
              file,
              where,
              lost + " off: " + checked.annotated().story().slice(shown)));
    }
  }

  private void read(String file, String where, Claim claim, Passage shown) {
    AnnotatedArticle article = article(shown.source());
    boolean sound =
        !(claim instanceof Quantity || claim instanceof Timing)
            || article.sentences(shown.span()).stream()
                .flatMap(sentence -> mentions(article, sentence, shown.span()))
                .anyMatch(mention -> same(mention, claim));
    if (!sound) {
      faults.add(
          new Fault(
              Fault.Kind.NOT_READ,
              file,
              where,
              claim.value() + " of: " + checked.annotated().story().slice(shown)));
    }
  }

  private static Stream<Mention> mentions(
      AnnotatedArticle article, Sentence sentence, Span within) {
    return MentionReader.read(article, sentence).stream()
        .filter(
            each ->
                within.contains(
                    sentence.token(each.first()).span().hull(sentence.token(each.last()).span())));
  }

  private static boolean same(Mention mention, Claim claim) {
    if (claim instanceof Quantity one && mention.fact() instanceof Quantity other) {
      return one.low().compareTo(other.low()) == 0 && one.high().compareTo(other.high()) == 0;
    }
    return claim instanceof Timing one
        && mention.fact() instanceof Timing other
        && one.when().from().compareTo(other.when().to()) <= 0
        && other.when().from().compareTo(one.when().to()) <= 0;
  }

  private void rows() {
    for (JsonNode row : claims.path("rows")) {
      lines++;
      String subject = row.path("subject").asString();
      List<Claim> all = new ArrayList<>();
      row.path("claims").forEach(id -> all.add(claim(id.asString())));
      for (JsonNode silent : row.path("silent")) {
        String told = told(silent.asString(), subject, all);
        if (!told.isEmpty()) {
          faults.add(
              new Fault(
                  Fault.Kind.NOT_SILENT,
                  CLAIMS,
                  row.path("slot").asString() + " of " + subject,
                  silent.asString() + ": " + told));
        }
      }
      if (row.path("outcome").asString().equals("agrees") && !agree(all)) {
        faults.add(
            new Fault(
                Fault.Kind.NOT_COMPARED,
                CLAIMS,
                row.path("slot").asString() + " of " + subject,
                all.stream().map(each -> each.source() + ": " + each.value()).toList().toString()));
      }
    }
  }

  /** The sentence of a source that is aligned to one of the claims' and speaks of the matter. */
  private String told(String source, String subject, List<Claim> all) {
    for (Claim claim : all) {
      for (Line line : lines(claim.passage())) {
        for (Counterpart counterpart : alignment.counterparts().get(line.index())) {
          Line other = alignment.lines().get(counterpart.line());
          if (other.article().id().equals(source) && speaks(other, subject, claim)) {
            return checked.annotated().story().slice(new Passage(source, other.sentence().span()));
          }
        }
      }
    }
    return "";
  }

  private static boolean speaks(Line line, String subject, Claim claim) {
    Sentence sentence = line.sentence();
    if (claim instanceof Quantity || claim instanceof Timing) {
      return mentions(line.article(), sentence, sentence.span())
              .anyMatch(mention -> same(mention, claim))
          || holds(sentence, subject);
    }
    return holds(sentence, claim.value()) || holds(sentence, subject);
  }

  /** Whether a sentence has all words of a text that carry something. */
  private static boolean holds(Sentence sentence, String text) {
    Set<String> words = new HashSet<>();
    for (Token token : sentence.tokens()) {
      words.add(token.word().toLowerCase(Locale.ROOT));
      words.add(token.lemma().toLowerCase(Locale.ROOT));
    }
    List<String> wanted =
        Stream.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
            .filter(each -> each.length() > 3)
            .toList();
    return !wanted.isEmpty() && words.containsAll(wanted);
  }

  private List<Line> lines(Passage passage) {
    return alignment.lines().stream()
        .filter(line -> line.article().id().equals(passage.source()))
        .filter(line -> line.sentence().span().overlaps(passage.span()))
        .toList();
  }

  /** Whether there is a value that all sources give. */
  private static boolean agree(List<Claim> all) {
    Map<String, Set<String>> values = new HashMap<>();
    all.forEach(
        claim ->
            values
                .computeIfAbsent(
                    value(claim).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " "),
                    key -> new HashSet<>())
                .add(claim.source()));
    long sources = all.stream().map(Claim::source).distinct().count();
    return values.values().stream().anyMatch(each -> each.size() == sources);
  }

  /** Of a quotation the question of a row is who said it. */
  private static String value(Claim claim) {
    return claim instanceof Quotation quotation ? quotation.speakerName() : claim.value();
  }

  private void evidence() {
    for (JsonNode finding : findings.path("findings")) {
      for (JsonNode evidence : finding.path("evidence")) {
        lines++;
        String where = finding.path("key").asString();
        placed(FINDINGS, where, evidence);
        uncut(FINDINGS, where, shown(evidence));
      }
    }
  }

  /** Quotations of the page say where they stand: source and code points. */
  private void page() {
    for (Element quote : index.select("[data-at]")) {
      lines++;
      Matcher at = PLACE.matcher(quote.attr("data-at"));
      if (!at.matches()) {
        throw new IllegalStateException("no place: " + quote);
      }
      Passage shown =
          new Passage(
              at.group(1), new Span(Integer.parseInt(at.group(2)), Integer.parseInt(at.group(3))));
      String where = at.group(1) + " in " + within(quote, "section[id]").attr("id");
      String stands = plain(checked.annotated().story().slice(shown));
      if (!stands.equals(plain(quote.text()))) {
        faults.add(new Fault(Fault.Kind.MISPLACED, INDEX, where, quote.text() + " | " + stands));
      }
      uncut(INDEX, where, shown);
      Element said = within(quote, "*").selectFirst("b");
      if (said != null && quote.closest("table.facts") != null) {
        value(where, said.text(), shown);
      }
      if (quote.closest("table.alone") != null) {
        alone(where, shown);
      }
    }
  }

  private static Element within(Element quote, String selector) {
    Element parent = quote.parent();
    Element found = parent == null ? null : parent.closest(selector);
    return found == null ? quote : found;
  }

  private static String plain(String text) {
    return text.replaceAll("[\\s\u00A0]+", " ").strip();
  }

  private void value(String where, String value, Passage shown) {
    boolean read =
        byId.values().stream()
            .filter(claim -> claim.source().equals(shown.source()))
            .filter(claim -> claim.passage().span().overlaps(shown.span()))
            .anyMatch(claim -> value(claim).equals(value));
    if (!read) {
      faults.add(
          new Fault(
              Fault.Kind.NOT_READ,
              INDEX,
              where,
              value + " beside: " + checked.annotated().story().slice(shown)));
    }
  }

  private void alone(String where, Passage shown) {
    byId.values().stream()
        .filter(claim -> claim.passage().source().equals(shown.source()))
        .filter(claim -> shown.span().contains(claim.passage().span()))
        .filter(claim -> claim instanceof Quantity || claim instanceof Timing)
        .forEach(
            claim ->
                checked.annotated().story().articles().stream()
                    .map(each -> each.id())
                    .filter(each -> !each.equals(shown.source()))
                    .map(other -> told(other, "", List.of(claim)))
                    .filter(told -> !told.isEmpty())
                    .forEach(
                        told ->
                            faults.add(
                                new Fault(
                                    Fault.Kind.NOT_ALONE,
                                    INDEX,
                                    where,
                                    claim.value() + ": " + told))));
  }

  private AnnotatedArticle article(String source) {
    return BySource.find(checked.annotated().articles(), AnnotatedArticle::id, source)
        .orElseThrow();
  }
}
