package org.crosscheck.report.html.findings;

import java.util.Locale;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;

/** What kinds, families and shades of certainty are called on the page. */
public final class Labels {

  private Labels() {}

  /** How findings are labelled; the style sheet colours by the same word. */
  public static String kind(Finding finding) {
    return finding.outcome() == Finding.Kind.CONFLICT
        ? word(finding.judgement().severity())
        : word(finding.outcome());
  }

  /** One word or two for the list. */
  static String brief(Finding finding) {
    return switch (finding.outcome()) {
      case CONFLICT -> finding.judgement().severity() == Severity.MAJOR ? "Major" : "Minor";
      case UPDATE -> "Update";
      case NOTICE -> "Note";
    };
  }

  static String label(Finding finding) {
    if (finding.isOwn() && finding.outcome() == Finding.Kind.CONFLICT) {
      return finding.judgement().severity() == Severity.MAJOR
          ? "Your text differs: major"
          : "Your text differs: minor";
    }
    return switch (finding.outcome()) {
      case CONFLICT ->
          finding.judgement().severity() == Severity.MAJOR
              ? "Major disagreement"
              : "Minor disagreement";
      case UPDATE -> "Update: a later report, a newer state";
      case NOTICE -> "Note on a source";
    };
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** What kind of fact it is, in a desk's words. */
  static String family(Family family) {
    return switch (family) {
      case QUOTE -> "quotation";
      case ATTRIBUTION -> "who said it";
      case NUMBER -> "number";
      case AGE -> "age";
      case TIME -> "time";
      case PLACE -> "place";
      case NAME -> "name";
      case ROLE -> "title or charge";
      case EVENT -> "what happened";
      case STATE -> "how things stand";
      case CERTAINTY -> "how sure";
      case SOURCE -> "a source as a whole";
    };
  }

  /** Words for a number that nobody should read as a measurement. */
  static String confidence(Finding finding) {
    String what = finding.outcome() == Finding.Kind.CONFLICT ? "a real disagreement" : "so";
    double confidence = finding.judgement().confidence();
    if (confidence >= 0.9) {
      return "very likely " + what;
    }
    if (confidence >= 0.75) {
      return "likely " + what;
    }
    return confidence >= 0.5 ? "more likely " + what + " than not" : "may well not be " + what;
  }

  static String asserter(Evidence evidence) {
    return evidence.asserter().equals("the outlet")
        ? "in its own words"
        : "from " + evidence.asserter();
  }
}
