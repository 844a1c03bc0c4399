package org.crosscheck.report;

import java.util.List;
import java.util.Locale;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;

/**
 * How many findings of each kind a story has.
 *
 * <p>What a text of the desk's own differs in is no disagreement between outlets and is not
 * counted.
 *
 * @param major conflicts that would have to be corrected in print
 * @param minor conflicts that would not
 * @param updates later states of what was right at its time
 * @param notices on sources as a whole
 * @param problems what could not be read or judged
 */
public record Counts(int major, int minor, int updates, int notices, int problems) {

  /** Counts what was found. */
  public static Counts of(Checked checked) {
    return new Counts(
        count(checked, Finding.Kind.CONFLICT, Severity.MAJOR),
        count(checked, Finding.Kind.CONFLICT, Severity.MINOR),
        count(checked, Finding.Kind.UPDATE, null),
        count(checked, Finding.Kind.NOTICE, null),
        checked.problems().size());
  }

  private static int count(
      Checked checked, Finding.Kind kind, @org.jspecify.annotations.Nullable Severity severity) {
    return (int)
        checked.findings().stream()
            .filter(finding -> !finding.isOwn())
            .filter(finding -> finding.outcome() == kind)
            .filter(finding -> severity == null || finding.judgement().severity() == severity)
            .count();
  }

  /** All disagreements. */
  public int conflicts() {
    return major + minor;
  }

  /** Whether there is nothing to say, not even of a problem. */
  public boolean isNothing() {
    return major + minor + updates + notices + problems == 0;
  }

  /** One sentence for people, such as "5 disagreements (2 major), 1 update". */
  public String sentence() {
    List<String> parts = new java.util.ArrayList<>();
    parts.add(
        conflicts() == 0
            ? "No disagreement found"
            : number(conflicts(), "disagreement") + (major > 0 ? " (" + major + " major)" : ""));
    if (updates > 0) {
      parts.add(number(updates, "update"));
    }
    if (notices > 0) {
      parts.add(number(notices, "note") + " on a source as a whole");
    }
    if (problems > 0) {
      parts.add(number(problems, "problem"));
    }
    return String.join(", ", parts);
  }

  /** "1 update", "2 updates". */
  public static String number(int count, String noun) {
    return String.format(Locale.ROOT, "%d %s%s", count, noun, count == 1 ? "" : "s");
  }
}
