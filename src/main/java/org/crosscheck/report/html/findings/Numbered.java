package org.crosscheck.report.html.findings;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.claim.Reading;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.report.html.View;

/**
 * A finding and its place among all.
 *
 * @param number from 1 for the most consequential
 */
record Numbered(int number, Finding finding) {

  /** Findings that stand on one card, the worst first; several only of one utterance. */
  record Group(ImmutableList<Numbered> findings) {

    Numbered first() {
      return findings.get(0);
    }
  }

  /** All findings of a story in their order, those of one utterance together with its worst. */
  static List<Group> groups(View view) {
    Map<Object, List<Numbered>> groups = new LinkedHashMap<>();
    int number = 0;
    for (Finding finding : view.checked().findings()) {
      groups
          .computeIfAbsent(utterance(finding, view), key -> new ArrayList<>())
          .add(new Numbered(++number, finding));
    }
    return groups.values().stream().map(each -> new Group(ImmutableList.copyOf(each))).toList();
  }

  /** Of an alteration the utterance; of everything else itself. */
  private static Object utterance(Finding finding, View view) {
    if (finding.row().slot() != Slot.WORDING || finding.outcome() != Finding.Kind.CONFLICT) {
      return finding.key();
    }
    return collation(finding, view).map(Collation::id).orElse(finding.key());
  }

  /** Where the quotations of a finding are laid word beside word. */
  static Optional<Collation> collation(Finding finding, View view) {
    List<String> quotations =
        finding.row().claims().stream()
            .filter(Reading.class::isInstance)
            .map(claim -> ((Reading) claim).quotation())
            .toList();
    return view.checked().collations().stream()
        .filter(
            each ->
                each.witnesses().stream().anyMatch(witness -> quotations.contains(witness.id())))
        .findFirst();
  }
}
