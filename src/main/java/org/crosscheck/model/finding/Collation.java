package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.word.Word;

/**
 * One utterance as several witnesses print it, word beside word: an alignment table as CollateX
 * draws it.
 *
 * @param id unique in the story and independent of the sources' order
 * @param speaker for people
 * @param witnesses in order of source and place; a source that prints the words twice is two
 *     witnesses
 * @param columns from the first word to the last
 */
public record Collation(
    String id, String speaker, ImmutableList<Quotation> witnesses, ImmutableList<Column> columns) {

  /**
   * A place of the utterance.
   *
   * @param cells for each witness its words here; empty where it has none
   * @param variant whether witnesses that reach this place differ in more than typography
   */
  public record Column(ImmutableList<Cell> cells, boolean variant) {}

  /**
   * A witness's words at a place.
   *
   * @param words none for an omission, or where the witness's quotation does not reach so far
   * @param reached whether the witness quotes up to here or beyond; an empty cell that is not
   *     reached is a shorter quotation, not an omission
   */
  public record Cell(ImmutableList<Word> words, boolean reached) {}
}
