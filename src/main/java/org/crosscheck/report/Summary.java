package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.json.Words;

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
    compared(checked).ifPresent(lines::add);
    if (checked.annotated().articles().size() == 1) {
      lines.add("There is nothing to compare a single article with.");
    }
    int number = 0;
    for (Finding finding :
        checked.findings().subList(0, Math.min(shown, checked.findings().size()))) {
      lines.add("");
      wrap(
          ++number + ". ",
          label(finding, checked.standings().of(finding)) + finding.judgement().summary(),
          lines);
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

  /** Against an earlier run, if there is one. */
  private static Optional<String> compared(Checked checked) {
    Map<Standing.State, Integer> counts = new EnumMap<>(Standing.State.class);
    for (Finding finding : checked.findings()) {
      Standing.State state = checked.standings().of(finding).state();
      if (state != null) {
        counts.merge(state, 1, Integer::sum);
      }
    }
    int absent = checked.standings().absent().size();
    if (absent > 0) {
      counts.put(Standing.State.ABSENT, absent);
    }
    return counts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "Since last time: "
                + counts.entrySet().stream()
                    .map(each -> each.getValue() + " " + Words.of(each.getKey()))
                    .collect(Collectors.joining(", "))
                + ".");
  }

  private static String label(Finding finding, Standing standing) {
    String kind =
        switch (finding.outcome()) {
          case CONFLICT -> finding.judgement().severity() == Severity.MAJOR ? "MAJOR " : "minor ";
          case UPDATE -> "update ";
          case NOTICE -> "note ";
        };
    Decision decision = standing.decision();
    return kind
        + (standing.state() == null ? "" : "(" + Words.of(standing.state()) + ") ")
        + (decision == null
            ? ""
            : "(" + decision.state().word() + (standing.reopened() ? ", reopened) " : ") "));
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
    return Names.terminal(line);
  }
}
