package org.crosscheck.report.format;

import static org.crosscheck.report.json.Json.list;
import static org.crosscheck.report.json.Json.object;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.Format;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.json.Json.Fields;
import org.crosscheck.report.json.Words;

/** Writes SARIF 2.1.0, the exchange format of static analysis (OASIS Standard, 2020). */
public final class Sarif implements Format {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json";

  @Override
  public String file() {
    return "findings.sarif";
  }

  @Override
  public String render(Checked checked) {
    Fields driver =
        object().with("name", "Crosscheck").with("rules", list(checked.rules(), Sarif::rule));
    Fields run =
        object()
            .with("tool", object().with("driver", driver))
            .with(
                "automationDetails",
                object().with("id", "crosscheck/" + checked.annotated().story().id()))
            .with("invocations", List.of(invocation(checked)))
            .with("artifacts", list(articles(checked), Sarif::artifact))
            .with("columnKind", "unicodeCodePoints")
            .with("results", results(checked));
    return Json.file(
        object().with("$schema", SCHEMA).with("version", "2.1.0").with("runs", List.of(run)));
  }

  private static Fields rule(RuleCard rule) {
    return object()
        .with("id", rule.id())
        .with("shortDescription", object().with("text", rule.summary() + "."))
        .with("defaultConfiguration", object().with("level", level(rule.severity())))
        .with("properties", object().with("family", rule.family().word()));
  }

  private static String level(Severity severity) {
    return severity == Severity.MAJOR ? "error" : "warning";
  }

  private static Fields invocation(Checked checked) {
    return object()
        .with("executionSuccessful", checked.problems().isEmpty())
        .with(
            "toolExecutionNotifications",
            list(
                checked.problems(),
                problem ->
                    object()
                        .with("level", problem.kind() == Problem.Kind.INPUT ? "warning" : "error")
                        .with("message", object().with("text", problem.toString()))));
  }

  /** Those that results may point to. */
  private static List<Article> articles(Checked checked) {
    Story story = checked.annotated().story();
    return Stream.concat(story.articles().stream(), story.earlier().stream().map(Earlier::article))
        .toList();
  }

  private static Fields artifact(Article article) {
    return object()
        .with("location", object().with("uri", uri(article.id())))
        .with("hashes", object().with("sha-256", article.source().sha256()));
  }

  private static String uri(String source) {
    return URLEncoder.encode(source, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static List<Fields> results(Checked checked) {
    return Stream.concat(
            checked.findings().stream().map(finding -> result(finding, checked)),
            checked.standings().absent().stream().map(Sarif::absent))
        .toList();
  }

  /** Section 3.27.24: what an earlier run had and this one has not is a result as well. */
  private static Fields absent(Remembered finding) {
    return object()
        .with("ruleId", finding.rule())
        .with("kind", "pass")
        .with("level", "none")
        .with("message", object().with("text", finding.summary()))
        .with("partialFingerprints", object().with("crosscheck/1", finding.key()))
        .with("baselineState", Words.of(Standing.State.ABSENT));
  }

  private static Fields result(Finding finding, Checked checked) {
    Fields result =
        object()
            .with("ruleId", finding.rule().id())
            .with("ruleIndex", checked.rules().indexOf(finding.rule()))
            .with("kind", "fail")
            .with(
                "level",
                finding.outcome() == Finding.Kind.CONFLICT
                    ? level(finding.judgement().severity())
                    : "note")
            .with("message", object().with("text", finding.judgement().summary()))
            .with("locations", List.of(location(finding.evidence().get(0), checked)))
            .with(
                "relatedLocations",
                list(
                    finding.evidence().subList(1, finding.evidence().size()),
                    evidence -> location(evidence, checked)))
            .with("partialFingerprints", object().with("crosscheck/1", finding.key()))
            .with("rank", Json.round(finding.judgement().confidence() * 100));
    Standing standing = checked.standings().of(finding);
    if (standing.state() != null) {
      result.with("baselineState", Words.of(standing.state()));
    }
    if (standing.settled() && standing.decision() != null) {
      result.with("suppressions", List.of(suppression(standing.decision())));
    }
    return result.with(
        "properties",
        object()
            .with("outcome", Words.of(finding.outcome()))
            .with("family", finding.rule().family().word())
            .with("question", finding.judgement().question()));
  }

  private static Fields suppression(Decision decision) {
    return object()
        .with("kind", "external")
        .with("status", "accepted")
        .with(
            "justification",
            decision.state().word() + ", " + decision.person() + ": " + decision.reason());
  }

  private static Fields location(Evidence evidence, Checked checked) {
    int index =
        articles(checked).stream().map(Article::id).toList().indexOf(evidence.passage().source());
    return object()
        .with(
            "physicalLocation",
            object()
                .with(
                    "artifactLocation",
                    object().with("uri", uri(evidence.passage().source())).with("index", index))
                .with(
                    "region",
                    object()
                        .with("charOffset", evidence.passage().span().start())
                        .with("charLength", evidence.passage().span().length())
                        .with("snippet", object().with("text", evidence.exact()))))
        .with("message", object().with("text", evidence.asserter() + ": " + evidence.value()));
  }
}
