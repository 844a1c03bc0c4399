package org.crosscheck.score;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.contrast.Candidate.Told;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Side;

/**
 * Lets one model decide what is a disagreement: of what the rules found, and of what stands side by
 * side in aligned sentences.
 */
public final class Scorer {

  private final Model model;
  private final Contrasts contrasts;
  private final double threshold;

  /**
   * A scorer with the model of the build.
   *
   * @param rules whose cards its findings carry
   */
  public Scorer(List<RuleCard> rules) {
    this(Model.shipped(), Model.shipped().threshold(), rules);
  }

  /** A scorer with another model and from another probability on. */
  public Scorer(Model model, double threshold, List<RuleCard> rules) {
    this.model = model;
    this.threshold = threshold;
    this.contrasts = new Contrasts(rules);
  }

  /**
   * What stands of the rules' findings, with the probability as their confidence, and what is found
   * beside them. Agreements, updates and notices stay as they are.
   */
  public ImmutableList<Judged> score(AnnotatedStory story, List<Judged> judged) {
    return score(judged, Candidates.of(story, judged));
  }

  /** The same with candidates that are known. */
  public ImmutableList<Judged> score(List<Judged> judged, Candidates candidates) {
    List<Judged> scored = new ArrayList<>(judged);
    Map<String, List<Contrasts.Scored>> clusters = new TreeMap<>();
    for (Candidate candidate : candidates.all()) {
      double probability = model.probability(candidate);
      Told told = candidate.told();
      if (told != null) {
        scored.set(told.index(), weighed(scored.get(told.index()), probability));
      } else if (probability >= threshold / 2) {
        clusters
            .computeIfAbsent(question(candidate), each -> new ArrayList<>())
            .add(new Contrasts.Scored(candidate, probability));
      }
    }
    clusters.values().stream()
        .sorted(Comparator.comparingDouble((List<Contrasts.Scored> each) -> -best(each)))
        .filter(each -> best(each) >= threshold)
        .forEach(
            each ->
                contrasts
                    .judged(each, best(each))
                    .filter(found -> scored.stream().noneMatch(other -> isSame(found, other)))
                    .ifPresent(scored::add));
    return ImmutableList.copyOf(scored);
  }

  private static double best(List<Contrasts.Scored> cluster) {
    return cluster.stream().mapToDouble(Contrasts.Scored::probability).max().orElse(0);
  }

  /**
   * Whether a disagreement is told already: on the same slot, with two sides that stand where its
   * own do. Of two words of one name that both are spelled in two ways the likelier is told.
   */
  private static boolean isSame(Judged found, Judged other) {
    return found.row().slot() == other.row().slot()
        && found.outcome() instanceof Outcome.Conflict mine
        && other.outcome() instanceof Outcome.Conflict theirs
        && theirs.sides().stream().anyMatch(side -> overlaps(side, mine.sides().get(0)))
        && theirs.sides().stream()
                .filter(side -> mine.sides().stream().anyMatch(each -> overlaps(side, each)))
                .count()
            > 1;
  }

  private static boolean overlaps(Side one, Side other) {
    return one.claims().stream()
        .anyMatch(a -> other.claims().stream().anyMatch(b -> a.passage().overlaps(b.passage())));
  }

  private Judged weighed(Judged judged, double probability) {
    if (!(judged.outcome() instanceof Outcome.Conflict conflict)) {
      return judged;
    }
    if (probability < threshold) {
      return new Judged(
          judged.row(),
          judged.rule(),
          new Outcome.CannotTell("the sentences may not speak of one thing"));
    }
    Judgement old = conflict.judgement();
    return new Judged(
        judged.row(),
        judged.rule(),
        new Outcome.Conflict(
            conflict.sides(),
            new Judgement(
                old.severity(),
                rounded(probability),
                old.summary(),
                old.steps(),
                old.settles(),
                old.question(),
                old.verdict())));
  }

  static double rounded(double probability) {
    return Math.round(probability * 100) / 100.0;
  }

  /** Candidates of one type with the same two values answer one question. */
  public static String question(Candidate candidate) {
    String one = key(candidate.ones().get(0));
    String other = key(candidate.others().get(0));
    return candidate.type()
        + "\t"
        + (one.compareTo(other) < 0 ? one + "\t" + other : other + "\t" + one);
  }

  private static String key(Located located) {
    return located.mention().key();
  }
}
