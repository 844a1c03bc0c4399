package org.crosscheck.report.night;

import static org.crosscheck.report.format.CommonMark.text;

import java.util.List;
import org.crosscheck.model.Problem;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.json.Words;

/** Writes the digest of what is new, to be pasted into a message (CommonMark). */
public final class NightMarkdown implements NightFormat {

  @Override
  public String file() {
    return "digest.md";
  }

  @Override
  public String render(NightReport night) {
    StringBuilder out = new StringBuilder();
    out.append("# Night of ").append(night.night()).append("\n\n");
    out.append(text(night.sentence())).append(".\n");
    if (night.left() > 0) {
      out.append("\nThere was no time for ")
          .append(night.left())
          .append("; the next run goes on.\n");
    }
    List<NightReport.Item> fresh = night.fresh();
    if (fresh.isEmpty()) {
      out.append("\nNothing new to look at.\n");
    }
    for (NightReport.Item item : fresh) {
      out.append('\n').append(entry(item, night));
    }
    section("Not found any more", absent(night), out);
    section("Not read or judged", night.problems().stream().map(Problem::toString).toList(), out);
    return out.toString();
  }

  private static String entry(NightReport.Item item, NightReport night) {
    Remembered finding = item.finding();
    StringBuilder out = new StringBuilder();
    out.append("## ").append(text(finding.summary())).append("\n\n");
    out.append(
            Words.of(
                item.standing().state() == Standing.State.NEW
                    ? Standing.State.NEW
                    : Standing.State.UPDATED))
        .append(", ")
        .append(
            finding.outcome() == Finding.Kind.CONFLICT
                ? Words.of(finding.severity()) + " disagreement"
                : Words.of(finding.outcome()))
        .append(" in ")
        .append(text(night.title(finding.story())))
        .append(", key `")
        .append(finding.key())
        .append("`\n\n");
    for (Remembered.Said said : finding.said()) {
      out.append("- **")
          .append(said.value().isBlank() ? "nothing there" : text(said.value()))
          .append("** ")
          .append(text(said.source()))
          .append(": “")
          .append(text(said.exact()))
          .append("”\n");
    }
    return out.toString();
  }

  private static List<String> absent(NightReport night) {
    return night.items().stream()
        .filter(item -> item.standing().state() == Standing.State.ABSENT)
        .map(item -> night.title(item.finding().story()) + ": " + item.finding().summary())
        .toList();
  }

  private static void section(String title, List<String> lines, StringBuilder out) {
    if (!lines.isEmpty()) {
      out.append("\n## ").append(title).append("\n\n");
      lines.forEach(line -> out.append("- ").append(text(line)).append('\n'));
    }
  }
}
