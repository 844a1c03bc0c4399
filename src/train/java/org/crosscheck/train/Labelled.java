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
import org.crosscheck.contrast.Candidate.Told;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.score.Candidates;
import org.crosscheck.score.Scorer;
import org.jspecify.annotations.Nullable;

/**
 * A story's candidates as a model sees them, and what editors make of each.
 *
 * @param story as annotated by people
 * @param found what its findings are made of; null where they are not asked for
 * @param examples one for each candidate
 */
record Labelled(Halves.Annotated story, @Nullable Found found, ImmutableList<Example> examples) {

  /** What a candidate is by the gold. */
  enum Label {
    NOTHING,
    /** The same question as a disagreement, at a place that the gold does not name. */
    ELSEWHERE,
    UPDATE,
    /** A disagreement, but not by the gold: it is learnt from, and not counted. */
    SECOND,
    DISAGREEMENT
  }

  /** The rules' judgement and the candidates. */
  record Found(Checker.Ruled ruled, Candidates candidates) {}

  /**
   * A candidate.
   *
   * @param type of it
   * @param question which it answers, of this story
   * @param told whether a rule found it
   * @param row its numbers
   * @param label what it is
   * @param words for people
   */
  @SuppressWarnings("ArrayRecordComponent") // rows are not compared
  record Example(
      String type, String question, boolean told, float[] row, Label label, String words) {}

  static Labelled of(
      Halves.Annotated story, List<Gold.Item> more, Checker checker, Columns columns, boolean keep) {
    Checker.Ruled ruled = checker.ruled(story.story());
    Candidates candidates = Candidates.of(ruled.annotated(), ruled.judged());
    Map<String, Label> byQuestion = new HashMap<>();
    List<Label> labels = new ArrayList<>();
    for (Candidate each : candidates.all()) {
      Label label = label(story.gold().disagreements(), Label.DISAGREEMENT, each);
      if (label == Label.NOTHING) {
        label = label(more, Label.SECOND, each);
      }
      labels.add(label);
      byQuestion.merge(Scorer.question(each), label, Labelled::graver);
    }
    ImmutableList.Builder<Example> examples = ImmutableList.builder();
    for (int i = 0; i < labels.size(); i++) {
      Candidate candidate = candidates.all().get(i);
      String question = Scorer.question(candidate);
      boolean elsewhere =
          labels.get(i) == Label.NOTHING && byQuestion.get(question) != Label.NOTHING;
      Told told = candidate.told();
      examples.add(
          new Example(
              candidate.type(),
              question + (told == null ? "" : "\t" + told.index()),
              told != null,
              columns.row(candidate),
              elsewhere ? Label.ELSEWHERE : labels.get(i),
              keep ? words(candidate) : ""));
    }
    return new Labelled(story, keep ? new Found(ruled, candidates) : null, examples.build());
  }

  static Label graver(Label one, Label other) {
    return one.compareTo(other) > 0 ? one : other;
  }

  private static Label label(List<Gold.Item> items, Label disagreement, Candidate candidate) {
    Label label = Label.NOTHING;
    for (Gold.Item item : items) {
      if (item.isHitBy(places(candidate, true), places(candidate, false))) {
        label = graver(label, item.grade().equals("update") ? Label.UPDATE : disagreement);
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

  private static String words(Candidate candidate) {
    return String.format(
        "%n    %s%n    %s%n    %s",
        words(candidate.ones().get(0)), words(candidate.others().get(0)), candidate.features());
  }

  private static String words(Located each) {
    return each.line().article().id()
        + " ["
        + each.mention().fact().value()
        + "] "
        + each.line().article().article().slice(each.line().sentence().span()).replaceAll("\\s+", " ");
  }
}
