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
   * What the model made of a story.
   *
   * @param judged what stands of the rules' findings, with the probability as their confidence, and
   *     what is found beside them; agreements, updates and notices as they are
   * @param doubtful conflicts that are too unsure to be told and worth a look, the surest first
   */
  public record Scored(ImmutableList<Judged> judged, ImmutableList<Judged> doubtful) {}

  /** What stands of the rules' findings, and what is found beside them. */
  public ImmutableList<Judged> score(AnnotatedStory story, List<Judged> judged) {
    return score(judged, Candidates.of(story, judged));
  }

  /** The same with candidates that are known. */
  public ImmutableList<Judged> score(List<Judged> judged, Candidates candidates) {
    return weigh(judged, candidates).judged();
  }

  /** The same with what is only worth a look. */
  public Scored weigh(List<Judged> judged, Candidates candidates) {
    List<Judged> scored = new ArrayList<>(judged);
    List<Judged> doubtful = new ArrayList<>();
    Map<String, List<Contrasts.Scored>> clusters = new TreeMap<>();
    for (Candidate candidate : candidates.all()) {
      double probability = model.probability(candidate);
      Told told = candidate.told();
      if (told != null) {
        Judged weighed = weighed(scored.get(told.index()), probability, candidate);
        scored.set(told.index(), probability < threshold ? unsure(weighed) : weighed);
        if (probability < threshold
            && probability >= model.doubtful()
            && weighed.outcome() instanceof Outcome.Conflict) {
          doubtful.add(weighed);
        }
      } else if (probability >= Math.min(threshold / 2, model.doubtful())) {
        clusters
            .computeIfAbsent(question(candidate), each -> new ArrayList<>())
            .add(new Contrasts.Scored(candidate, probability));
      }
    }
    clusters.values().stream()
        .filter(each -> best(each) >= Math.min(threshold, model.doubtful()))
        .sorted(Comparator.comparingDouble((List<Contrasts.Scored> each) -> -best(each)))
        .forEach(each -> tell(each, scored, doubtful));
    doubtful.removeIf(each -> scored.stream().anyMatch(other -> isSame(each, other)));
    doubtful.sort(Comparator.comparingDouble((Judged each) -> -confidence(each)));
    return new Scored(ImmutableList.copyOf(scored), ImmutableList.copyOf(doubtful));
  }

  private void tell(List<Contrasts.Scored> cluster, List<Judged> scored, List<Judged> doubtful) {
    boolean sure = best(cluster) >= threshold;
    List<Contrasts.Scored> members =
        cluster.stream().filter(each -> !sure || each.probability() >= threshold / 2).toList();
    contrasts
        .judged(members, best(cluster))
        .map(each -> weighed(each, best(cluster), surest(cluster)))
        .filter(found -> scored.stream().noneMatch(other -> isSame(found, other)))
        .filter(found -> sure || doubtful.stream().noneMatch(other -> isSame(found, other)))
        .ifPresent(sure ? scored::add : doubtful::add);
  }

  private static Candidate surest(List<Contrasts.Scored> cluster) {
    return cluster.stream()
        .max(Comparator.comparingDouble(Contrasts.Scored::probability))
        .map(Contrasts.Scored::candidate)
        .orElseThrow();
  }

  private static double confidence(Judged judged) {
    return judged.outcome() instanceof Outcome.Conflict conflict
        ? conflict.judgement().confidence()
        : 0;
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

  private Judged weighed(Judged judged, double probability, Candidate candidate) {
    return judged.outcome() instanceof Outcome.Conflict conflict
        ? new Judged(
            judged.row(),
            judged.rule(),
            new Outcome.Conflict(
                conflict.sides(),
                conflict.judgement().weighed(rounded(probability), model.reasons(candidate))))
        : judged;
  }

  private static Judged unsure(Judged judged) {
    return judged.outcome() instanceof Outcome.Conflict
        ? new Judged(
            judged.row(),
            judged.rule(),
            new Outcome.CannotTell("the sentences may not speak of one thing"))
        : judged;
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
