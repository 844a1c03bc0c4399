package org.crosscheck.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.align.sentence.SentenceAligner;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.contrast.Candidate.Told;
import org.crosscheck.contrast.Contrast;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;

/**
 * The candidates of a story: what its aligned sentences show, and what the rules found.
 *
 * @param all in a fixed order
 */
public record Candidates(ImmutableList<Candidate> all) {

  /** The candidates of a story whose rules have judged. */
  public static Candidates of(AnnotatedStory story, List<Judged> judged) {
    return of(story, new SentenceAligner().align(story), judged);
  }

  /** The same of a story whose sentences are aligned. */
  public static Candidates of(
      AnnotatedStory story, SentenceAlignment alignment, List<Judged> judged) {
    return new Candidates(new Contrast().find(story, alignment, told(judged)));
  }

  private static List<Told> told(List<Judged> judged) {
    List<Told> told = new ArrayList<>();
    for (int i = 0; i < judged.size(); i++) {
      if (judged.get(i).outcome() instanceof Outcome.Conflict conflict) {
        Judgement judgement = conflict.judgement();
        List<Side> sides = conflict.sides();
        told.add(
            new Told(
                i,
                judged.get(i).rule().id(),
                judgement.confidence(),
                judgement.severity() == Severity.MAJOR,
                sides.size(),
                sides.get(0).claims(),
                sides.subList(1, sides.size()).stream()
                    .flatMap(side -> side.claims().stream())
                    .collect(ImmutableList.toImmutableList())));
      }
    }
    return told;
  }
}
