package org.crosscheck.report.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.Format;
import org.crosscheck.report.Names;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.json.Words;

/** Writes a table (RFC 4180, with LF), a line for each piece of evidence. */
public final class Csv implements Format {

  /** Signs that begin a formula, wide ones too, after what a spreadsheet may skip or part at. */
  private static final Pattern FORMULA =
      Pattern.compile("(^[\\s\\u00A0\\p{Cf}]*+|(?<=[;\\t\\n,]))([=+\\-@＝＋－＠])");

  @Override
  public String file() {
    return "findings.csv";
  }

  @Override
  public String render(Checked checked) {
    StringBuilder out =
        new StringBuilder(
            "story,number,key,rule,family,outcome,severity,confidence,source,start,end,value,"
                + "asserter,exact,summary,question\n");
    String story = checked.annotated().story().id();
    for (int i = 0; i < checked.findings().size(); i++) {
      Finding finding = checked.findings().get(i);
      for (Evidence evidence : finding.evidence()) {
        out.append(
                List.of(
                        story,
                        Integer.toString(i + 1),
                        finding.key(),
                        finding.rule().id(),
                        finding.rule().family().word(),
                        Words.of(finding.outcome()),
                        Words.of(finding.judgement().severity()),
                        Json.round(finding.judgement().confidence()).toString(),
                        evidence.passage().source(),
                        Integer.toString(evidence.passage().span().start()),
                        Integer.toString(evidence.passage().span().end()),
                        evidence.value(),
                        evidence.asserter(),
                        evidence.exact(),
                        finding.judgement().summary(),
                        finding.judgement().question())
                    .stream()
                    .map(Csv::cell)
                    .collect(Collectors.joining(",")))
            .append('\n');
      }
    }
    return out.toString();
  }

  /**
   * Quoted where needed; a spreadsheet must not take an article's words for a formula, also one
   * that parts cells at semicolons or tabs.
   */
  private static String cell(String text) {
    String safe = FORMULA.matcher(Names.visible(text).replace("\r", "")).replaceAll("$1'$2");
    return safe.matches("(?s).*[\",\\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
  }
}
