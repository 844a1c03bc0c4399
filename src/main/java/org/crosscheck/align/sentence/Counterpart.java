package org.crosscheck.align.sentence;

/**
 * A sentence that another article, or the same one, has beside a sentence.
 *
 * @param line the counterpart's place among all sentences of the story
 * @param words how alike the words of the two are: cosine of their rarity, from 0 to 1
 * @param score the same with their neighbours at a quarter's weight each, from 0 to 1.5
 * @param rank its place among the counterparts in its article, from 0 for the best
 * @param lead how far its score is above that of the next in its article; of those that are not the
 *     best how far it is below the best, as a negative number
 */
public record Counterpart(int line, double words, double score, int rank, double lead) {}
