package org.crosscheck.app.eval;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.finding.Finding;

/**
 * As much of a finding as is scored.
 *
 * @param outcome conflict, update or notice
 * @param type the rule
 * @param summary the sentence
 * @param evidence what it points to
 */
record Alarm(String outcome, String type, String summary, ImmutableList<Place> evidence) {

  /** A stretch of a source, in code points, and the value it is given. */
  record Place(String source, int start, int end, String value) {}

  static Alarm of(Finding finding) {
    return new Alarm(
        switch (finding.outcome()) {
          case CONFLICT -> "conflict";
          case UPDATE -> "update";
          case NOTICE -> "notice";
        },
        finding.rule().id(),
        finding.judgement().summary(),
        finding.evidence().stream()
            .map(
                each ->
                    new Place(
                        each.passage().source(),
                        each.passage().span().start(),
                        each.passage().span().end(),
                        each.value()))
            .collect(ImmutableList.toImmutableList()));
  }
}
