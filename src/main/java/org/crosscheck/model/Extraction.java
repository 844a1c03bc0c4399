package org.crosscheck.model;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * How an article was got out of something that holds more than its text, such as a page or a wire.
 *
 * @param format what it was read as
 * @param taken how many characters the article's paragraphs have
 * @param seen how many characters of prose there were to read, the article's and all others
 * @param dated where the date of publication was found; null where none was
 * @param parts passages that are more than plain body; their blocks are body all the same
 * @param dropped what was left out, in reading order
 * @param remarks what a reader should know: fields that part, a character set that was guessed
 */
public record Extraction(
    String format,
    int taken,
    int seen,
    @Nullable String dated,
    ImmutableList<Part> parts,
    ImmutableList<Dropped> dropped,
    ImmutableList<String> remarks) {

  /** What a passage is, beside being part of the report. */
  public enum Role {
    STANDFIRST,
    /** Set off from the report as somebody else's words. */
    BLOCK_QUOTATION,
    /** A message of a network, shown in the article. */
    EMBEDDED_POST
  }

  /** A passage that is more than plain body. */
  public record Part(Role role, Span span) {}

  /**
   * A paragraph that was left out.
   *
   * @param reason in a few words
   * @param characters how many it has
   * @param beginning its first words
   */
  public record Dropped(String reason, int characters, String beginning) {}

  /** The same with another remark. */
  public Extraction with(String remark) {
    return new Extraction(
        format,
        taken,
        seen,
        dated,
        parts,
        dropped,
        ImmutableList.<String>builder().addAll(remarks).add(remark).build());
  }

  /** What share of what was seen is the article, from 0 to 1. */
  public double share() {
    return seen == 0 ? 1 : (double) taken / seen;
  }

  /** One line of it for people. */
  public String line() {
    StringBuilder line = new StringBuilder("; read as ").append(format);
    line.append(", ").append(Math.round(100 * share())).append(" % of it the article");
    if (!dropped.isEmpty()) {
      line.append(", ").append(dropped.size()).append(" paragraphs left out");
    }
    if (dated != null) {
      line.append("; dated by ").append(dated);
    }
    remarks.forEach(remark -> line.append("; ").append(remark));
    return line.toString();
  }
}
