package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.WordUtils;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;

/** What was found, in a few lines for somebody at a terminal. */
public final class Summary {

  private static final int WIDTH = 96;

  private final int shown;

  /**
   * @param shown how many findings of a story at most
   */
  public Summary(int shown) {
    this.shown = shown;
  }

  /** The lines, without line ends, no control characters in them. */
  public ImmutableList<String> lines(Checked checked) {
    Story story = checked.annotated().story();
    List<String> lines = new ArrayList<>();
    lines.add(Names.story(story));
    lines.add(
        Counts.number(story.articles().size(), "source")
            + ": "
            + Counts.of(checked).sentence()
            + ".");
    if (checked.annotated().articles().size() == 1) {
      lines.add("There is nothing to compare a single article with.");
    }
    int number = 0;
    for (Finding finding :
        checked.findings().subList(0, Math.min(shown, checked.findings().size()))) {
      lines.add("");
      wrap(++number + ". ", label(finding) + finding.judgement().summary(), lines);
      sides(finding)
          .forEach(
              (value, sources) ->
                  wrap(
                      "   ",
                      String.join(", ", sources) + ": " + (value.isEmpty() ? "(nothing)" : value),
                      lines));
    }
    if (checked.findings().size() > shown) {
      lines.add("");
      lines.add("… and " + (checked.findings().size() - shown) + " more in the report.");
    }
    for (Problem problem : checked.problems()) {
      wrap("! ", problem.toString(), lines);
    }
    return lines.stream().map(Summary::plain).collect(ImmutableList.toImmutableList());
  }

  private static String label(Finding finding) {
    return switch (finding.outcome()) {
      case CONFLICT -> finding.judgement().severity() == Severity.MAJOR ? "MAJOR " : "minor ";
      case UPDATE -> "update ";
      case NOTICE -> "note ";
    };
  }

  private static Map<String, Set<String>> sides(Finding finding) {
    Map<String, Set<String>> sides = new LinkedHashMap<>();
    for (Evidence evidence : finding.evidence()) {
      sides
          .computeIfAbsent(evidence.value(), value -> new TreeSet<>())
          .add(evidence.passage().source());
    }
    return sides;
  }

  private static void wrap(String indent, String text, List<String> lines) {
    String margin = " ".repeat(indent.length());
    String wrapped =
        WordUtils.wrap(text.replaceAll("\\s+", " "), WIDTH - indent.length(), "\n" + margin, false);
    lines.addAll(List.of((indent + wrapped).split("\n")));
  }

  /** Text of articles must not move the cursor or turn the line round. */
  private static String plain(String line) {
    return Names.visible(line);
  }
}
