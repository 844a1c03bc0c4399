package org.crosscheck.annotate.model;

import java.io.Serializable;
import java.util.List;

/**
 * The weights of CoreNLP's neural dependency parser, as they are laid out for reading sentences.
 */
final class ParserModel implements Serializable {

  private static final long serialVersionUID = 1;

  /** Words, parts of speech and relations that a decision looks at. */
  static final int PLACES = 48;

  /** The number of each word. */
  final Keys words;

  /** The number of each part of speech. */
  final Keys tags;

  /**
   * Relations by name as CoreNLP writes them in a tree, the first that of a root; the number of
   * each is {@code firstLabel} and its place in the list.
   */
  final List<String> labels;

  final int firstLabel;
  final int hidden;
  final int embedding;

  /** A row of {@code embedding} values for each number. */
  final float[] embeddings;

  /** A row of {@code hidden} values for each value of the embedding at each place. */
  final float[] input;

  /** Of each hidden unit. */
  final float[] bias;

  /** A row for each hidden unit, with a value for each move. */
  final float[] output;

  /** Numbers and places (number · 48 + place) whose sums CoreNLP keeps unrounded. */
  final int[] exact;

  ParserModel(
      Keys words,
      Keys tags,
      List<String> labels,
      int firstLabel,
      int hidden,
      int embedding,
      float[] embeddings,
      float[] input,
      float[] bias,
      float[] output,
      int[] exact) {
    this.words = words;
    this.tags = tags;
    this.labels = labels;
    this.firstLabel = firstLabel;
    this.hidden = hidden;
    this.embedding = embedding;
    this.embeddings = embeddings;
    this.input = input;
    this.bias = bias;
    this.output = output;
    this.exact = exact;
  }
}
