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
import org.crosscheck.model.Span;
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
      if (hits(item, candidate)) {
        Label each = item.grade().equals("update") ? Label.UPDATE : Label.DISAGREEMENT;
        label = each.compareTo(label) > 0 ? each : label;
      }
    }
    return label;
  }

  private static boolean hits(Gold.Item item, Candidate candidate) {
    List<Place> ones = places(candidate, true);
    List<Place> others = places(candidate, false);
    for (Gold.Side one : item.sides()) {
      for (Gold.Side other : item.sides()) {
        if (!one.equals(other)
            && ones.stream().anyMatch(each -> each.hits(one))
            && others.stream().anyMatch(each -> each.hits(other))) {
          return true;
        }
      }
    }
    return false;
  }

  private record Place(String source, Span span) {
    boolean hits(Gold.Side side) {
      int overlap = Math.min(side.end(), span.end()) - Math.max(side.start(), span.start());
      return source.equals(side.source())
          && overlap > 0
          && 2 * overlap >= Math.min(span.length(), side.end() - side.start());
    }
  }

  /** The value itself, not its clause: what is learnt must be about it. */
  private static List<Place> places(Candidate candidate, boolean first) {
    List<Place> places = new ArrayList<>();
    Told told = candidate.told();
    if (told != null) {
      for (Claim claim : first ? told.ones() : told.others()) {
        places.add(new Place(claim.source(), claim.passage().span()));
      }
      return places;
    }
    for (Located each : first ? candidate.ones() : candidate.others()) {
      var sentence = each.line().sentence();
      places.add(
          new Place(
              each.line().article().id(),
              sentence
                  .token(each.mention().first())
                  .span()
                  .hull(sentence.token(each.mention().last()).span())));
    }
    return places;
  }
}
