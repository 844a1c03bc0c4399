package org.crosscheck.report.json;

import static org.crosscheck.report.json.Json.list;
import static org.crosscheck.report.json.Json.object;

import com.google.common.collect.ImmutableMultiset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.BySource;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Extraction;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Alteration;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.House;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.model.finding.Reason;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.Format;
import org.crosscheck.report.Snippets;
import org.crosscheck.report.json.Json.Fields;

/** Writes findings.json: the disagreements and what they rest on. */
public final class FindingsJson implements Format {

  /** Names the format and its version in the file. */
  public static final String SCHEMA = "crosscheck/findings/1";

  /** What gives less, in log odds, moves no probability by more than a hundredth. */
  private static final double SLIGHT = 0.04;

  @Override
  public String file() {
    return "findings.json";
  }

  @Override
  public String render(Checked checked) {
    Snippets snippets = new Snippets(checked.annotated());
    return Json.file(
        object()
            .with("schema", SCHEMA)
            .with("story", checked.annotated().story().id())
            .with(
                "sources",
                list(
                    checked.annotated().story().articles(),
                    article -> source(article, checked.origins())))
            .withAny("earlier", list(checked.annotated().story().earlier(), FindingsJson::earlier))
            .with(
                "findings",
                list(
                    checked.findings(),
                    finding ->
                        finding(finding, checked.standings().of(finding), checked, snippets)))
            .withAny(
                "doubtful",
                list(
                    checked.weighing().doubtful(),
                    finding -> finding(finding, Standing.UNKNOWN, checked, snippets)))
            .withAny("model", checked.weighing().model())
            .withAny("absent", list(checked.standings().absent(), StandingJson::absent))
            .with("origins", list(checked.origins().links(), FindingsJson::link))
            .with("house", house(checked.house()))
            .with("rules", list(checked.rules(), FindingsJson::rule))
            .with("coverage", coverage(checked)));
  }

  private static Fields source(Article article, Origins origins) {
    Source source = article.source();
    return object()
        .with("id", source.id())
        .with("outlet", source.outlet())
        .with("title", source.title())
        .withAny("url", source.url())
        .with("published", source.publishedText())
        .with("sha256", source.sha256())
        .with("characters", article.text().length())
        .with("origin", origins.group().get(source.id()))
        .withAny("base", source.isOwn() ? true : null);
  }

  private static Fields earlier(Earlier earlier) {
    Source source = earlier.article().source();
    return object()
        .with("id", source.id())
        .with("of", earlier.of())
        .with("version", earlier.version())
        .with("published", source.publishedText())
        .with("sha256", source.sha256())
        .with("characters", earlier.article().text().length());
  }

  private static Fields finding(
      Finding finding, Standing standing, Checked checked, Snippets snippets) {
    Judgement judgement = finding.judgement();
    Fields fields = object().with("key", finding.key());
    StandingJson.put(standing, fields);
    return fields
        .with("rule", finding.rule().id())
        .with("type", finding.rule().id())
        .with("family", finding.rule().family().word())
        .with("outcome", finding.outcome().name().toLowerCase(Locale.ROOT))
        .with("severity", judgement.severity().name().toLowerCase(Locale.ROOT))
        .with("confidence", Json.round(judgement.confidence()))
        .with("subject", finding.row().subject())
        .with("summary", judgement.summary())
        .with("steps", judgement.steps())
        .with("settles", judgement.settles())
        .with("question", judgement.question())
        .withAny("verdict", judgement.verdict())
        .with(
            "evidence",
            list(finding.evidence(), each -> evidence(each, checked.annotated().story(), snippets)))
        .withAny(
            "reasons",
            list(
                judgement.reasons().stream()
                    .filter(each -> Math.abs(each.weight()) >= SLIGHT)
                    .toList(),
                FindingsJson::reason));
  }

  private static Fields reason(Reason reason) {
    return object()
        .with("feature", reason.feature())
        .with("value", Double.isNaN(reason.value()) ? null : Json.round(reason.value()))
        .with("weight", Json.round(reason.weight()));
  }

  /** What a reader has to see beside the exact words; nothing where they say all. */
  static Fields shown(Passage passage, Story story, Snippets snippets) {
    Span span = snippets.whole(passage);
    return span.equals(passage.span())
        ? object()
        : object()
            .with("start", span.start())
            .with("end", span.end())
            .with("exact", story.slice(new Passage(passage.source(), span)));
  }

  private static Fields evidence(Evidence evidence, Story story, Snippets snippets) {
    return place(evidence.passage())
        .with("exact", evidence.exact())
        .with("prefix", evidence.prefix())
        .with("suffix", evidence.suffix())
        .withAny("shown", shown(evidence.passage(), story, snippets))
        .with("value", evidence.value())
        .with("asserter", evidence.asserter())
        .withAny("base", evidence.passage().source().equals(Source.OWN) ? true : null);
  }

  private static Fields link(Origins.Link link) {
    return object()
        .with("relation", Words.of(link.relation()))
        .with("from", link.from())
        .with("to", link.to())
        .with("share", Json.round(link.share()))
        .with("passages", list(link.passages(), FindingsJson::place));
  }

  private static Fields house(House house) {
    return object()
        .with("id", house.id())
        .with("name", house.name())
        .with("rule", house.rule())
        .with("allows", house.allowed().stream().map(Alteration::word).sorted().toList());
  }

  private static Fields rule(RuleCard rule) {
    return object()
        .with("id", rule.id())
        .with("family", rule.family().word())
        .with("severity", rule.severity().name().toLowerCase(Locale.ROOT))
        .with("summary", rule.summary());
  }

  private static Fields coverage(Checked checked) {
    List<String> annotated =
        checked.annotated().articles().stream().map(AnnotatedArticle::id).toList();
    ImmutableMultiset<String> claims =
        checked.claims().stream()
            .map(Claim::source)
            .collect(ImmutableMultiset.toImmutableMultiset());
    return object()
        .with(
            "sources",
            list(
                checked.annotated().story().articles(),
                article -> read(article, checked, claims.count(article.id()))))
        .with(
            "unread",
            checked.annotated().story().articles().stream()
                .map(Article::id)
                .filter(id -> !annotated.contains(id))
                .toList())
        .with("problems", list(checked.problems(), FindingsJson::problem));
  }

  private static Fields read(Article article, Checked checked, int claims) {
    Map<Block.Kind, Integer> characters = new EnumMap<>(Block.Kind.class);
    for (Block block : article.blocks()) {
      characters.merge(block.kind(), block.span().length(), Integer::sum);
    }
    return object()
        .with("source", article.id())
        .with("body", characters.getOrDefault(Block.Kind.BODY, 0))
        .with(
            "sentences",
            BySource.find(checked.annotated().articles(), AnnotatedArticle::id, article.id())
                .map(annotated -> annotated.sentences().size())
                .orElse(0))
        .with("claims", claims)
        .with(
            "apart",
            article.blocks().stream()
                .filter(block -> block.kind() != Block.Kind.BODY)
                .map(
                    block ->
                        object()
                            .with("kind", Words.of(block.kind()))
                            .with("start", block.span().start())
                            .with("end", block.span().end()))
                .toList())
        .withAny("extraction", article.extraction().map(FindingsJson::extraction).orElse(null));
  }

  /** How the text was got out of a page, a wire or a message. */
  private static Fields extraction(Extraction extraction) {
    return object()
        .with("format", extraction.format())
        .with("share", Json.round(extraction.share()))
        .withAny("dated", extraction.dated())
        .with(
            "parts",
            list(
                extraction.parts(),
                part ->
                    object()
                        .with("role", Words.of(part.role()))
                        .with("start", part.span().start())
                        .with("end", part.span().end())))
        .with(
            "dropped",
            list(
                extraction.dropped(),
                dropped ->
                    object()
                        .with("reason", dropped.reason())
                        .with("characters", dropped.characters())
                        .with("beginning", dropped.beginning())))
        .with("remarks", extraction.remarks());
  }

  private static Fields problem(Problem problem) {
    return object()
        .with("where", problem.where())
        .with("reason", problem.reason())
        .with("kind", Words.of(problem.kind()));
  }

  /** Where something stands, in code points. */
  static Fields place(Passage passage) {
    return object()
        .with("source", passage.source())
        .with("start", passage.span().start())
        .with("end", passage.span().end());
  }
}
