package org.crosscheck.annotate.model;

import edu.stanford.nlp.util.HashIndex;
import org.jspecify.annotations.Nullable;

/** The numbers of the entity model's features; which strings they are it does not know. */
final class FeatureIndex extends HashIndex<String> {

  private static final long serialVersionUID = 1;

  private final Keys numbers;
  private final int size;

  FeatureIndex(Keys numbers, int size) {
    super(1);
    this.numbers = numbers;
    this.size = size;
  }

  @Override
  public int indexOf(@Nullable String feature) {
    return feature == null ? -1 : numbers.get(feature, -1);
  }

  @Override
  public int size() {
    return size;
  }
}
