package org.crosscheck.align.event;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.align.person.Described;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Row;

/**
 * Rows of the states that two sources report of somebody in like sentences: the words around tell
 * that it is one person, whatever each calls them.
 */
final class LikeStates {

  private static final ImmutableSet<State.Course> COURSES =
      ImmutableSet.of(State.Course.HEALTH, State.Course.CASE);

  /** Fewer words in common are in common by chance. */
  private static final int COMMON = 5;

  /** How much of the shorter sentence stands in the other as well. */
  private static final double ALIKE = 0.6;

  private final Map<String, TreeMap<Integer, Sentence>> sentences = new TreeMap<>();

  /** By the very claim: each is compared with many. */
  private final IdentityHashMap<Attribute, Set<String>> words = new IdentityHashMap<>();

  private final IdentityHashMap<Attribute, Described> described = new IdentityHashMap<>();

  LikeStates(AnnotatedStory story) {
    for (AnnotatedArticle article : story.articles()) {
      TreeMap<Integer, Sentence> starts = new TreeMap<>();
      article.sentences().forEach(each -> starts.put(each.span().start(), each));
      sentences.put(article.id(), starts);
    }
  }

  List<Row> align(Map<State.Course, List<Attribute>> courses) {
    List<Row> rows = new ArrayList<>();
    for (State.Course course : COURSES) {
      // Who is only said to be hurt may be in any condition, and so may some of several.
      List<Attribute> states =
          courses.getOrDefault(course, ImmutableList.of()).stream()
              .filter(each -> !each.value().equals(State.HURT.words()))
              .filter(each -> !Described.of(each).plural())
              .toList();
      for (int i = 0; i < states.size(); i++) {
        for (int j = i + 1; j < states.size(); j++) {
          Attribute one = states.get(i);
          Attribute other = states.get(j);
          if (isOne(one, other) && !tellsBoth(one, other, states)) {
            rows.add(PersonRows.row(List.of(one, other)));
          }
        }
      }
    }
    return rows;
  }

  private boolean isOne(Attribute one, Attribute other) {
    boolean unnamed = one.entity() == null || other.entity() == null;
    return unnamed
        && !one.source().equals(other.source())
        && !one.value().equals(other.value())
        && alike(
            words.computeIfAbsent(one, this::around), words.computeIfAbsent(other, this::around))
        && described
            .computeIfAbsent(one, Described::of)
            .canBe(described.computeIfAbsent(other, Described::of));
  }

  /** Whether one of the sentences has both states, as it has of two people. */
  private boolean tellsBoth(Attribute one, Attribute other, List<Attribute> states) {
    return states.stream()
        .anyMatch(
            each ->
                (each.value().equals(one.value()) && together(each, other))
                    || (each.value().equals(other.value()) && together(each, one)));
  }

  private boolean together(Attribute one, Attribute other) {
    return one.source().equals(other.source()) && sentence(one).equals(sentence(other));
  }

  private static boolean alike(Set<String> one, Set<String> other) {
    int common = Sets.intersection(one, other).size();
    return common >= COMMON && common >= ALIKE * Math.min(one.size(), other.size());
  }

  private Set<String> around(Attribute state) {
    return sentence(state)
        .map(each -> (Set<String>) Words.content(each, 0, each.tokens().size() - 1))
        .orElse(ImmutableSet.of());
  }

  private Optional<Sentence> sentence(Attribute state) {
    return Optional.ofNullable(sentences.get(state.source()))
        .map(starts -> starts.floorEntry(state.passage().span().start()))
        .map(Map.Entry::getValue);
  }
}
