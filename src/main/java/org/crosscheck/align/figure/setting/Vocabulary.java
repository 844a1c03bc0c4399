package org.crosscheck.align.figure.setting;

import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;

/**
 * How much the words of a story tell: a word that stands in every sentence tells nothing of which
 * thing is meant. The weight is the inverse document frequency (Spärck Jones, 1972) over sentences;
 * a sentence that several articles share counts once.
 */
public final class Vocabulary {

  private final ImmutableMultiset<String> sentences;
  private final int total;
  private final Map<String, Double> weights = new HashMap<>();

  /** By the very set, since in another order the sum may differ in its last digit. */
  private final IdentityHashMap<Set<String>, Double> norms = new IdentityHashMap<>();

  public Vocabulary(AnnotatedStory story) {
    ImmutableSet.Builder<ImmutableSet<String>> distinct = ImmutableSet.builder();
    for (AnnotatedArticle article : story.articles()) {
      for (Sentence sentence : article.sentences()) {
        distinct.add(Words.content(sentence, 0, sentence.tokens().size()));
      }
    }
    ImmutableMultiset.Builder<String> counts = ImmutableMultiset.builder();
    ImmutableSet<ImmutableSet<String>> all = distinct.build();
    all.forEach(counts::addAll);
    sentences = counts.build();
    total = Math.max(1, all.size());
  }

  private double weight(String lemma) {
    return weights.computeIfAbsent(
        lemma, each -> Math.log((1.0 + total) / (0.5 + sentences.count(each))));
  }

  /**
   * How much of what two contexts say is said by both, from 0 to 1: the cosine of their weights.
   */
  public double likeness(Set<String> one, Set<String> other) {
    double common = 0;
    for (String lemma : one) {
      if (other.contains(lemma)) {
        common += square(weight(lemma));
      }
    }
    double norm = Math.sqrt(norm(one) * norm(other));
    return norm == 0 ? 0 : common / norm;
  }

  private double norm(Set<String> lemmas) {
    return norms.computeIfAbsent(
        lemmas, each -> each.stream().mapToDouble(lemma -> square(weight(lemma))).sum());
  }

  private static double square(double weight) {
    return weight * weight;
  }
}
