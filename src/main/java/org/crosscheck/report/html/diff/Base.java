package org.crosscheck.report.html.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.report.diff.Comparison;
import org.crosscheck.report.diff.Counterpart;
import org.crosscheck.report.diff.Edit;
import org.crosscheck.report.diff.Unit;

/**
 * An article that the others are laid beside.
 *
 * @param article the base
 * @param units its sentences
 * @param others how each other source compares with it, by source id
 */
record Base(
    Article article, ImmutableList<Unit> units, ImmutableSortedMap<String, Comparison> others) {

  /** The sentences of every article of a story, by source id. */
  static ImmutableMap<String, ImmutableList<Unit>> units(AnnotatedStory story) {
    return story.story().articles().stream()
        .collect(ImmutableMap.toImmutableMap(Article::id, each -> Unit.of(each, story)));
  }

  /**
   * Compares every article of a story with the base.
   *
   * @param units of the base
   * @param all what {@link #units(AnnotatedStory)} gives
   */
  static Base of(
      Article article, ImmutableList<Unit> units, ImmutableMap<String, ImmutableList<Unit>> all) {
    ImmutableSortedMap.Builder<String, Comparison> others = ImmutableSortedMap.naturalOrder();
    all.forEach(
        (id, other) -> {
          if (!id.equals(article.id())) {
            others.put(id, Comparison.of(units, other));
          }
        });
    return new Base(article, units, others.buildOrThrow());
  }

  /** The indices of the paragraphs, in reading order. */
  List<Integer> paragraphs() {
    List<Integer> paragraphs = new ArrayList<>();
    for (int b = 0; b < article.blocks().size(); b++) {
      if (article.blocks().get(b).kind() == Block.Kind.BODY) {
        paragraphs.add(b);
      }
    }
    return paragraphs;
  }

  /** The indices of a paragraph's sentences. */
  List<Integer> units(int paragraph) {
    List<Integer> indices = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      if (units.get(i).block() == paragraph) {
        indices.add(i);
      }
    }
    return indices;
  }

  /** A source's versions of a paragraph's sentences, by the index of the sentence. */
  Map<Integer, Counterpart> counterparts(String source, int paragraph) {
    Map<Integer, Counterpart> here = new TreeMap<>();
    Comparison comparison = others.get(source);
    if (comparison != null) {
      for (int unit : units(paragraph)) {
        Counterpart counterpart = comparison.counterparts().get(unit);
        if (counterpart != null) {
          here.put(unit, counterpart);
        }
      }
    }
    return here;
  }

  /** Whether a source prints every sentence of a paragraph in the same words. */
  boolean same(String source, int paragraph) {
    Map<Integer, Counterpart> here = counterparts(source, paragraph);
    return !here.isEmpty()
        && here.size() == units(paragraph).size()
        && here.values().stream().allMatch(Counterpart::same);
  }

  /** How many of the others have each word, by where the word starts. */
  Map<Integer, Integer> heat() {
    Map<Integer, Integer> heat = new TreeMap<>();
    for (Comparison comparison : others.values()) {
      for (Counterpart counterpart : comparison.counterparts().values()) {
        for (Edit edit : counterpart.edits()) {
          if (edit.kind() == Edit.Kind.SAME) {
            edit.base().forEach(word -> heat.merge(word.span().start(), 1, Integer::sum));
          }
        }
      }
    }
    return heat;
  }
}
