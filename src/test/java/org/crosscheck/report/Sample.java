package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Reading;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Hearing;
import org.crosscheck.model.finding.House;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.finding.Weighing;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.model.standing.Standings;
import org.crosscheck.model.word.Word;

/** A story that was checked by hand, so that pages can be tested without the stages before them. */
public final class Sample {

  private static final Pattern LINE = Pattern.compile("[^\\n]*\\S[^\\n]*");
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[’'-][\\p{L}\\p{N}]+)*");

  private static final RuleCard QUOTE =
      new RuleCard(
          "quote-altered",
          Family.QUOTE,
          Severity.MAJOR,
          "Sources print other words inside the marks for the same utterance");
  private static final RuleCard EVENT =
      new RuleCard(
          "event-polarity",
          Family.EVENT,
          Severity.MAJOR,
          "One source says that it happened, another that it did not");
  private static final RuleCard COUNT =
      new RuleCard(
          "count", Family.NUMBER, Severity.MAJOR, "Sources give other numbers of the same thing");
  private static final RuleCard TIME =
      new RuleCard(
          "time", Family.TIME, Severity.MINOR, "Sources put the same event at other times");
  private static final RuleCard REWORDS =
      new RuleCard(
          "source-rewords",
          Family.SOURCE,
          Severity.MINOR,
          "A source prints the quotations of others in other words");

  private final Story story;
  private final List<Claim> claims = new ArrayList<>();
  private final List<Judged> judged = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final List<Collation> collations = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  private Sample(Story story) {
    this.story = story;
  }

  /**
   * The bundled story against an earlier run: its first finding in this state and held for a false
   * alarm, its second reopened, and one that is found no more.
   */
  public static Checked standing(Standing.State state, String reason) {
    Checked checked = bundled();
    String first = checked.findings().get(0).key();
    String second = checked.findings().get(1).key();
    Remembered gone =
        new Remembered(
            "cressida-dick-resignation",
            "0123456789abcdef",
            "question",
            "count",
            Finding.Kind.CONFLICT,
            Severity.MAJOR,
            "A finding of the night before",
            ImmutableList.of(new Remembered.Said("000", "12", "twelve of them")));
    return checked.with(
        new Standings(
            ImmutableMap.of(
                first,
                new Standing(state, decision(first, reason), false),
                second,
                new Standing(Standing.State.UPDATED, decision(second, reason), true)),
            ImmutableList.of(gone)));
  }

  private static Decision decision(String key, String reason) {
    return new Decision(
        "cressida-dick-resignation",
        key,
        ImmutableSortedSet.of(),
        Decision.State.FALSE_ALARM,
        "Ada Moss",
        Instant.parse("2022-02-12T08:00:00Z"),
        reason);
  }

  /** The bundled story. */
  public static Checked bundled() {
    Map<String, String> texts = new TreeMap<>();
    try (var files = Files.list(Path.of("fixtures/cressida-dick-resignation"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        texts.put(
            file.getFileName().toString().replace(".txt", ""),
            Files.readString(file, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Sample sample = new Sample(story("cressida-dick-resignation", texts));
    sample.bundledFindings();
    return sample.checked(
        ImmutableMap.of("000", 1, "001", 1, "002", 2, "003", 3, "004", 4),
        ImmutableList.of(
            new Origins.Link(
                Origins.Relation.COPY,
                "001",
                "000",
                0.71,
                ImmutableList.of(
                    sample.at("001", "just hours after saying she had"),
                    sample.at("000", "just hours after saying she had"))),
            new Origins.Link(
                Origins.Relation.REWORDING,
                "003",
                "000",
                0.3,
                ImmutableList.of(
                    sample.at("003", "There is much to be done"),
                    sample.at("000", "There is much to do")))));
  }

  /** A story whose articles say nothing that was compared. */
  public static Checked of(String id, Map<String, String> texts) {
    ImmutableMap.Builder<String, Integer> origins = ImmutableMap.builder();
    int next = 1;
    for (String source : new TreeMap<>(texts).keySet()) {
      origins.put(source, next++);
    }
    return new Sample(story(id, texts)).checked(origins.buildOrThrow(), ImmutableList.of());
  }

  /** Two sources that count differently, in words that try to break the page. */
  public static Checked hostile(String one, String other) {
    Sample sample =
        new Sample(
            story(
                "hostile",
                new TreeMap<>(Map.of("a", "It said " + one + " today.", "b", "But " + other))));
    sample.conflict(
        COUNT,
        Slot.COUNT,
        one,
        new Judgement(
            Severity.MAJOR, 0.9, "Says " + one, ImmutableList.of(one), "Ask " + one, other + "?"),
        new Side(one, ImmutableList.of(sample.count("a", one, 12))),
        new Side(other, ImmutableList.of(sample.count("b", other, 14))));
    sample.problems.add(new Problem(one, other, Problem.Kind.INPUT));
    return sample.checked(
        ImmutableMap.of("a", 1, "b", 2),
        ImmutableList.of(
            new Origins.Link(Origins.Relation.COPY, "a", "b", 0.5, ImmutableList.of())));
  }

  private void bundledFindings() {
    Claim not000 = event("000", "she resigned instead of attending a showdown meeting", false);
    Claim not002 = event("002", "she declined to show up for a meeting", false);
    Claim did003 = event("003", "following today’s meeting with the Mayor of London", true);
    conflict(
        EVENT,
        Slot.OCCURRENCE,
        "Cressida Dick meets Sadiq Khan",
        new Judgement(
            Severity.MAJOR,
            0.9,
            "Whether Cressida Dick met Sadiq Khan that day: 000 and 002 say she did not, 003 says she did.",
            ImmutableList.of(
                "000 and 002 speak of the same meeting: the mayor called it, that day.",
                "‘instead of attending’ and ‘declined to’ deny it; ‘following’ takes it as held.",
                "No report is later than the others, so this is no update."),
            "The mayor’s diary for the day, or his office.",
            "Did she meet the mayor, or did they only speak?"),
        new Side("did not happen", ImmutableList.of(not000, not002)),
        new Side("happened", ImmutableList.of(did003)));

    collation(
        "utterance-contact",
        "Cressida Dick",
        Map.of(
            "000",
            "It is with huge sadness that following contact with the Mayor of London today, it is clear that the Mayor no longer has sufficient confidence in my leadership to continue",
            "003",
            "It is with great sadness that, following today’s meeting with the Mayor of London, it is clear that the Mayor no longer has sufficient confidence in my leadership to allow me to continue",
            "004",
            "It is with huge sadness that following contact with the Mayor of London it is clear that he no longer has sufficient confidence in my leadership of the Met to continue"));
    conflict(
        QUOTE,
        Slot.WORDING,
        "It is with … sadness that following …",
        new Judgement(
            Severity.MAJOR,
            0.93,
            "Inside the quotation marks 000 and 004 have “contact”, 003 has “today’s meeting”.",
            ImmutableList.of("Same speaker, 22 words in common.", "A change of a noun."),
            "The statement itself.",
            "Which words does the statement have?"),
        new Side(
            "contact",
            ImmutableList.of(
                reading("000", "following contact with the Mayor", "contact"),
                reading("004", "following contact with the Mayor", "contact"))),
        new Side(
            "today's meeting",
            ImmutableList.of(reading("003", "following today’s meeting with", "today’s meeting"))));
    conflict(
        QUOTE,
        Slot.WORDING,
        "It is with … sadness",
        new Judgement(
            Severity.MINOR,
            0.6,
            "Inside the quotation marks 000 and 004 have “huge”, 002 and 003 have “great”.",
            ImmutableList.of("An adjective for another of the same sense."),
            "The statement itself.",
            "Which words does the statement have?"),
        new Side(
            "huge",
            ImmutableList.of(
                reading("000", "with huge sadness", "huge"),
                reading("004", "with huge sadness", "huge"))),
        new Side(
            "great",
            ImmutableList.of(
                reading("002", "with great sadness", "great"),
                reading("003", "with great sadness", "great"))));
    agree(
        TIME,
        Slot.TIME,
        "demand for change",
        new Outcome.Agrees(),
        timing("000", "Last week, I made clear", LocalDate.of(2022, 1, 31), 7),
        timing("001", "Last week, I made clear", LocalDate.of(2022, 1, 31), 7),
        timing("004", "Last week, I made clear", LocalDate.of(2022, 1, 31), 7));
    agree(
        TIME,
        Slot.TIME,
        "on notice",
        new Outcome.CannotTell("one is relative to a day that is not known"),
        timing(
            "001", "Earlier today, the Police Commissioner was put", LocalDate.of(2022, 2, 10), 1),
        timing("002", "last week after the police watchdog", LocalDate.of(2022, 1, 31), 7));
    agree(
        COUNT,
        Slot.DURATION,
        "years as Commissioner",
        new Outcome.Compatible("‘nearly five’ rounds to ‘five’"),
        count("000", "for nearly five years", 5),
        count("001", "for the last five years", 5));
    agree(
        COUNT,
        Slot.COUNT,
        "officers who joked",
        new Outcome.Agrees(),
        count("000", "14 cops who joked", 14));
    notice();
    problems.add(new Problem("005.txt", "is not UTF-8 (byte 0xE9 at 17)", Problem.Kind.INPUT));
  }

  private void notice() {
    Claim claim = quotation("003", "There is much to be done");
    claims.add(claim);
    Judgement judgement =
        new Judgement(
            Severity.MINOR,
            0.8,
            "003 rewords quotations: 3 of its 5 have other words than every other source.",
            ImmutableList.of("Compared with 000, 001, 002 and 004."),
            "A recording or the statement.",
            "Were these words taken from the statement?");
    Side side = new Side("rewords", ImmutableList.of(claim));
    add(
        REWORDS,
        Slot.FIDELITY,
        "003",
        new Outcome.Notice(ImmutableList.of(side), judgement),
        judgement,
        Finding.Kind.NOTICE,
        side);
  }

  private void conflict(
      RuleCard rule, Slot slot, String subject, Judgement judgement, Side... sides) {
    add(
        rule,
        slot,
        subject,
        new Outcome.Conflict(ImmutableList.copyOf(sides), judgement),
        judgement,
        Finding.Kind.CONFLICT,
        sides);
  }

  private void add(
      RuleCard rule,
      Slot slot,
      String subject,
      Outcome outcome,
      Judgement judgement,
      Finding.Kind kind,
      Side... sides) {
    List<Claim> all = new ArrayList<>();
    List<Evidence> evidence = new ArrayList<>();
    for (Side side : sides) {
      for (Claim claim : side.claims()) {
        all.add(claim);
        evidence.add(evidence(claim, side.value()));
      }
    }
    evidence.sort(java.util.Comparator.comparing(Evidence::passage));
    Row row = new Row(slot, subject, ImmutableList.copyOf(all));
    judged.add(new Judged(row, rule, outcome));
    String key =
        Hashing.sha256()
            .hashString(rule.id() + subject + evidence, StandardCharsets.UTF_8)
            .toString()
            .substring(0, 12);
    findings.add(new Finding(key, rule, kind, judgement, ImmutableList.copyOf(evidence), row));
  }

  private void agree(RuleCard rule, Slot slot, String subject, Outcome outcome, Claim... all) {
    judged.add(new Judged(new Row(slot, subject, ImmutableList.copyOf(all)), rule, outcome));
  }

  private Evidence evidence(Claim claim, String value) {
    Text text = story.article(claim.source()).text();
    Span span = claim.passage().span();
    return new Evidence(
        claim.passage(),
        text.slice(span),
        text.slice(Math.max(0, span.start() - 32), span.start()),
        text.slice(span.end(), Math.min(text.length(), span.end() + 32)),
        value,
        claim.asserter().name());
  }

  private Event event(String source, String words, boolean affirmed) {
    return keep(
        new Event(
            grounds(source, words, Asserter.OUTLET),
            "meet",
            ImmutableList.of(
                new Participant(Participant.ACTOR, "e1", "dick", "Cressida Dick"),
                new Participant("with", "e2", "khan", "Sadiq Khan")),
            affirmed));
  }

  private Quantity count(String source, String words, int number) {
    return keep(
        new Quantity(
            grounds(source, words, Asserter.OUTLET),
            Quantity.Measure.COUNT,
            null,
            "people",
            "person",
            ImmutableSet.of("person"),
            BigDecimal.valueOf(number),
            BigDecimal.valueOf(number),
            "",
            Hedge.EXACT));
  }

  private Timing timing(String source, String words, LocalDate day, int days) {
    return keep(
        new Timing(
            grounds(source, words, Asserter.OUTLET),
            "demand for change",
            "demand",
            ImmutableSet.of("change"),
            new Moment(
                day.atStartOfDay(),
                day.plusDays(days).atStartOfDay(),
                days == 1 ? ChronoUnit.DAYS : ChronoUnit.WEEKS,
                false)));
  }

  private Reading reading(String source, String around, String words) {
    Grounds grounds = grounds(source, around, new Asserter(Asserter.Kind.NAMED, "Cressida Dick"));
    Span place = find(source, around, words);
    return new Reading(grounds, "q-" + source, "Cressida Dick", words(source, place));
  }

  private Quotation quotation(String source, String words) {
    Passage whole = at(source, words);
    Span shown =
        new Span(
            whole.span().start(),
            Math.min(whole.span().end(), whole.span().start() + Grounds.LONGEST));
    return new Quotation(
        new Grounds(
            source + ":" + shown.start() + ":q",
            new Passage(source, shown),
            new Asserter(Asserter.Kind.NAMED, "Cressida Dick"),
            Certainty.REPORTED),
        "e1",
        "Cressida Dick",
        "say",
        Quotation.Form.DIRECT,
        ImmutableList.of(whole.span()),
        words(source, whole.span()));
  }

  /** Aligns by hand as far as a page needs: a column for each run of words all have, or not. */
  private void collation(String id, String speaker, Map<String, String> texts) {
    List<Quotation> witnesses =
        new TreeMap<>(texts)
            .entrySet().stream().map(each -> quotation(each.getKey(), each.getValue())).toList();
    witnesses.forEach(claims::add);
    int longest = witnesses.stream().mapToInt(each -> each.words().size()).max().orElse(0);
    List<Collation.Column> columns = new ArrayList<>();
    for (int i = 0; i < longest; i++) {
      List<Collation.Cell> cells = new ArrayList<>();
      for (Quotation witness : witnesses) {
        boolean reached = i < witness.words().size();
        cells.add(
            new Collation.Cell(
                reached ? ImmutableList.of(witness.words().get(i)) : ImmutableList.of(), reached));
      }
      boolean variant =
          cells.stream()
                  .filter(Collation.Cell::reached)
                  .map(cell -> cell.words().get(0).form())
                  .distinct()
                  .count()
              > 1;
      columns.add(new Collation.Column(ImmutableList.copyOf(cells), variant));
    }
    collations.add(
        new Collation(id, speaker, ImmutableList.copyOf(witnesses), ImmutableList.copyOf(columns)));
  }

  private ImmutableList<Word> words(String source, Span span) {
    Text text = story.article(source).text();
    String slice = text.slice(span);
    ImmutableList.Builder<Word> words = ImmutableList.builder();
    Matcher word = WORD.matcher(slice);
    while (word.find()) {
      int start = span.start() + slice.codePointCount(0, word.start());
      words.add(
          new Word(
              word.group().replace('’', '\'').toLowerCase(Locale.ROOT),
              new Span(start, start + word.group().codePointCount(0, word.group().length()))));
    }
    return words.build();
  }

  private Grounds grounds(String source, String words, Asserter asserter) {
    Passage passage = at(source, words);
    return new Grounds(
        source + ":" + passage.span().start() + ":" + words.length(),
        passage,
        asserter,
        Certainty.HAPPENED);
  }

  private Passage at(String source, String words) {
    return new Passage(source, find(source, words, words));
  }

  private Span find(String source, String around, String words) {
    Text text = story.article(source).text();
    String spaced = text.string().replace('\u00A0', ' ');
    int from = spaced.indexOf(around);
    int start = from < 0 ? -1 : spaced.indexOf(words, from);
    if (start < 0) {
      throw new IllegalArgumentException(source + " has no “" + words + "”");
    }
    return text.spanOfUnits(start, start + words.length());
  }

  private <T extends Claim> T keep(T claim) {
    claims.add(claim);
    return claim;
  }

  private static Story story(String id, Map<String, String> texts) {
    List<Article> articles = new ArrayList<>();
    texts.forEach(
        (source, string) -> {
          Text text = new Text(string);
          ImmutableList.Builder<Block> blocks = ImmutableList.builder();
          Matcher line = LINE.matcher(string);
          while (line.find()) {
            Block.Kind kind =
                line.group().startsWith("By ") && line.group().length() < 30
                    ? Block.Kind.BYLINE
                    : line.group().startsWith("The National:")
                        ? Block.Kind.CAPTION
                        : line.group().equals("Read more:") ? Block.Kind.TEASER : Block.Kind.BODY;
            blocks.add(new Block(kind, text.spanOfUnits(line.start(), line.end())));
          }
          articles.add(
              new Article(
                  new Source(
                      source,
                      source.equals("004") ? "The National" : null,
                      null,
                      null,
                      null,
                      null,
                      Hashing.sha256().hashString(string, StandardCharsets.UTF_8).toString()),
                  text,
                  blocks.build()));
        });
    return new Story(
        id,
        id.equals("hostile") ? null : "Cressida Dick’s resignation",
        LocalDate.of(2022, 2, 10),
        ImmutableList.copyOf(articles),
        ImmutableList.of());
  }

  private Checked checked(
      ImmutableMap<String, Integer> origins, ImmutableList<Origins.Link> links) {
    ImmutableList<AnnotatedArticle> annotated =
        story.articles().stream()
            .map(each -> new AnnotatedArticle(each, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());
    Entity dick =
        new Entity(
            "e1", Entity.Kind.PERSON, "Cressida Dick", Entity.Gender.FEMALE, ImmutableList.of());
    claims.sort(java.util.Comparator.comparing(Claim::passage));
    return new Checked(
            new AnnotatedStory(story, annotated, ImmutableList.of()),
            ImmutableList.of(dick),
            ImmutableList.copyOf(claims),
            ImmutableList.copyOf(collations),
            new Origins(origins, links),
            ImmutableList.copyOf(judged),
            ImmutableList.copyOf(findings),
            ImmutableList.of(COUNT, EVENT, QUOTE, REWORDS, TIME),
            House.STRICT,
            ImmutableList.copyOf(problems))
        .with(hearing(), Weighing.NONE);
  }

  /** As if the sentences of a row stood side by side, and those who do not speak were silent. */
  private Hearing hearing() {
    ImmutableMap.Builder<Row, ImmutableSet<String>> silent = ImmutableMap.builder();
    ImmutableMap.Builder<Row, ImmutableSet<String>> together = ImmutableMap.builder();
    judged.stream()
        .map(Judged::row)
        .distinct()
        .forEach(
            row -> {
              together.put(row, ImmutableSet.copyOf(row.sources()));
              silent.put(
                  row,
                  story.articles().stream()
                      .map(Article::id)
                      .filter(id -> !row.sources().contains(id))
                      .collect(ImmutableSet.toImmutableSet()));
            });
    return new Hearing(
        silent.buildOrThrow(),
        together.buildOrThrow(),
        claims.stream().map(Claim::id).collect(ImmutableSet.toImmutableSet()));
  }
}
