package org.crosscheck.contrast;

import com.google.common.collect.ImmutableList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.contrast.Candidate.Told;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Fact;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;

/** Measures what a rule holds for a disagreement as everything else is measured: by its places. */
final class Retelling {

  /** Of each side so many claims are laid side by side. */
  private static final int COMPARED = 4;

  private final Material material;
  private final Measurement measurement;
  private final Map<String, Integer> sources = new HashMap<>();

  Retelling(Material material, Measurement measurement) {
    this.material = material;
    this.measurement = measurement;
    for (LineWords words : material.words()) {
      sources.put(words.line.article().id(), words.line.source());
    }
  }

  /** The candidate; empty where a claim stands in no sentence that was read. */
  Optional<Candidate> candidate(Told told) {
    Located bestOne = null;
    Located bestOther = null;
    double best = Double.NEGATIVE_INFINITY;
    for (Claim a : told.ones().subList(0, Math.min(COMPARED, told.ones().size()))) {
      for (Claim b : told.others().subList(0, Math.min(COMPARED, told.others().size()))) {
        Optional<Located> one = located(a);
        Optional<Located> other = located(b);
        if (one.isPresent() && other.isPresent()) {
          double score = measurement.fit(one.get(), other.get());
          if (score > best) {
            best = score;
            bestOne = one.get();
            bestOther = other.get();
          }
        }
      }
    }
    return bestOne == null || bestOther == null
        ? Optional.empty()
        : Optional.of(candidate(told, bestOne, bestOther));
  }

  private Candidate candidate(Told told, Located bestOne, Located bestOther) {
    Features f = measurement.measured(bestOne, bestOther);
    f.put(Feature.RULE_SURE, told.sure());
    f.put(Feature.RULE_MAJOR, told.major() ? 1 : 0);
    f.put(Feature.RULE_SIDES, told.sides());
    f.put(Feature.RULE_CLAIMS, told.ones().size() + told.others().size());
    return new Candidate(
        told.rule(), told, ImmutableList.of(bestOne), ImmutableList.of(bestOther), f);
  }

  private Optional<Located> located(Claim claim) {
    Integer source = sources.get(claim.source());
    if (source == null) {
      return Optional.empty();
    }
    Span span = claim.passage().span();
    List<LineWords> of = material.of(source);
    for (LineWords words : of) {
      Sentence sentence = words.line.sentence();
      if (sentence.span().overlaps(span)) {
        return Optional.of(new Located(words.line, mention(sentence, claim)));
      }
    }
    return Optional.empty();
  }

  private static Mention mention(Sentence sentence, Claim claim) {
    Span span = claim.passage().span();
    List<Token> tokens = sentence.within(span);
    int first = tokens.isEmpty() ? 0 : tokens.get(0).index();
    int last = tokens.isEmpty() ? 0 : tokens.get(tokens.size() - 1).index();
    int head = last;
    for (int i = first; i <= last; i++) {
      int governor = sentence.tree().governor(i);
      if (governor < first || governor > last) {
        head = i;
      }
    }
    return new Mention(Kind.WORDING, fact(claim), first, last, head, claim.value());
  }

  private static Fact fact(Claim claim) {
    return claim instanceof Fact fact
        ? fact
        : new Attribute(
            new Grounds(claim.id(), claim.passage(), Asserter.OUTLET, Certainty.HAPPENED),
            null,
            claim.subject(),
            "words",
            claim.value());
  }
}
