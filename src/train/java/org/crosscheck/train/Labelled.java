package org.crosscheck.train;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.crosscheck.app.eval.Gold;
import org.crosscheck.bench.Checker;
import org.crosscheck.bench.Halves;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.contrast.Located;
import org.crosscheck.contrast.Candidate.Told;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.score.Candidates;
import org.crosscheck.score.Scorer;

/**
 * A story with its candidates and what editors make of each.
 *
 * @param story as annotated by people
 * @param ruled as judged by the rules
 * @param candidates all of them
 * @param labels beside them: what the gold says
 */
record Labelled(
    Halves.Annotated story,
    Checker.Ruled ruled,
    Candidates candidates,
    ImmutableList<Label> labels) {

  /** What a candidate is by the gold. */
  enum Label {
    NOTHING,
    /** The same question as a disagreement, at a place that the gold does not name. */
    ELSEWHERE,
    UPDATE,
    DISAGREEMENT
  }

  static Labelled of(Halves.Annotated story, Checker checker) {
    Checker.Ruled ruled = checker.ruled(story.story());
    Candidates candidates = Candidates.of(ruled.annotated(), ruled.judged());
    Map<String, Label> byQuestion = new HashMap<>();
    List<Label> labels = new ArrayList<>();
    for (Candidate each : candidates.all()) {
      Label label = label(story.gold(), each);
      labels.add(label);
      byQuestion.merge(
          Scorer.question(each), label, (a, b) -> a.compareTo(b) > 0 ? a : b);
    }
    for (int i = 0; i < labels.size(); i++) {
      String question = Scorer.question(candidates.all().get(i));
      if (labels.get(i) == Label.NOTHING && byQuestion.get(question) != Label.NOTHING) {
        labels.set(i, Label.ELSEWHERE);
      }
    }
    return new Labelled(story, ruled, candidates, ImmutableList.copyOf(labels));
  }

  /** The gravest of what it hits. */
  private static Label label(Gold gold, Candidate candidate) {
    Label label = Label.NOTHING;
    for (Gold.Item item : gold.disagreements()) {
      if (item.isHitBy(places(candidate, true), places(candidate, false))) {
        Label each = item.grade().equals("update") ? Label.UPDATE : Label.DISAGREEMENT;
        label = each.compareTo(label) > 0 ? each : label;
      }
    }
    return label;
  }

  /** The value itself, not its clause: what is learnt must be about it. */
  private static List<Passage> places(Candidate candidate, boolean first) {
    Told told = candidate.told();
    return told != null
        ? (first ? told.ones() : told.others()).stream().map(Claim::passage).toList()
        : (first ? candidate.ones() : candidate.others()).stream().map(Located::value).toList();
  }
}
