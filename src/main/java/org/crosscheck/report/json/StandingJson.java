package org.crosscheck.report.json;

import static org.crosscheck.report.json.Json.object;

import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.report.json.Json.Fields;

/** Writes how a finding stands against an earlier run and what was decided of it. */
public final class StandingJson {

  private StandingJson() {}

  /** Puts the fields {@code state} and {@code decision}, as far as they are known. */
  public static void put(Standing standing, Fields finding) {
    if (standing.state() != null) {
      finding.with("state", Words.of(standing.state()));
    }
    if (standing.decision() != null) {
      finding.with("decision", decision(standing.decision(), standing.reopened()));
    }
  }

  private static Fields decision(Decision decision, boolean reopened) {
    return object()
        .with("as", decision.state().word())
        .with("by", decision.person())
        .with("at", decision.time().toString())
        .with("reason", decision.reason())
        .with("reopened", reopened);
  }

  /** What an earlier run found and this one does not. */
  static Fields absent(Remembered finding) {
    return object()
        .with("key", finding.key())
        .with("rule", finding.rule())
        .with("outcome", Words.of(finding.outcome()))
        .with("severity", Words.of(finding.severity()))
        .with("summary", finding.summary());
  }
}
