package org.crosscheck.report.format;

import java.util.LinkedHashMap;
import java.util.Map;
import org.crosscheck.model.Problem;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Format;
import org.crosscheck.report.Names;
import org.crosscheck.report.json.Words;

/** Writes a digest to be pasted into a message (CommonMark). */
public final class Markdown implements Format {

  @Override
  public String file() {
    return "digest.md";
  }

  @Override
  public String render(Checked checked) {
    StringBuilder out = new StringBuilder();
    out.append("# ")
        .append(CommonMark.text(Names.story(checked.annotated().story())))
        .append("\n\n");
    out.append(Counts.of(checked).sentence()).append(".\n");
    int number = 0;
    for (Finding finding : checked.findings()) {
      out.append("\n## ")
          .append(++number)
          .append(". ")
          .append(CommonMark.text(finding.judgement().summary()))
          .append("\n\n");
      out.append(
              finding.outcome() == Finding.Kind.CONFLICT
                  ? Words.of(finding.judgement().severity()) + " disagreement"
                  : Words.of(finding.outcome()))
          .append(", `")
          .append(finding.rule().id())
          .append("`\n\n");
      sides(finding)
          .forEach(
              (value, lines) ->
                  out.append("- **")
                      .append(value.isBlank() ? "nothing there" : CommonMark.text(value))
                      .append("**\n")
                      .append(lines));
      out.append("\nAsk: ").append(CommonMark.text(finding.judgement().question())).append('\n');
    }
    if (!checked.problems().isEmpty()) {
      out.append("\n## Not read or judged\n\n");
      for (Problem problem : checked.problems()) {
        out.append("- ").append(CommonMark.text(problem.toString())).append('\n');
      }
    }
    return out.toString();
  }

  private static Map<String, StringBuilder> sides(Finding finding) {
    Map<String, StringBuilder> sides = new LinkedHashMap<>();
    for (Evidence each : finding.evidence()) {
      sides
          .computeIfAbsent(each.value(), value -> new StringBuilder())
          .append("  - ")
          .append(CommonMark.text(each.passage().source()))
          .append(" (")
          .append(CommonMark.text(each.asserter()))
          .append("): “")
          .append(CommonMark.text(each.exact()))
          .append("”\n");
    }
    return sides;
  }
}
