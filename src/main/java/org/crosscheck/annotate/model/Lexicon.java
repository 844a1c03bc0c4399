package org.crosscheck.annotate.model;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words and the cluster of like words that each belongs to; can only be asked for a word. */
final class Lexicon extends AbstractMap<String, String> implements Serializable {

  private static final long serialVersionUID = 1;

  private final Keys words;
  private final List<String> clusters;

  Lexicon(Keys words, List<String> clusters) {
    this.words = words;
    this.clusters = clusters;
  }

  @Override
  public @Nullable String get(@Nullable Object word) {
    int cluster = word instanceof String string ? words.get(string, -1) : -1;
    return cluster < 0 ? null : clusters.get(cluster);
  }

  @Override
  public Set<Entry<String, String>> entrySet() {
    throw new UnsupportedOperationException("the words themselves are not kept");
  }
}
