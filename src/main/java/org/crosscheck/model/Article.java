package org.crosscheck.model;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * An article as it was read.
 *
 * @param source what is known of it
 * @param text every character of a text file, after decoding; of other files what they hold as
 *     article
 * @param blocks its lines in reading order, not overlapping; what no block covers is white space
 * @param extraction how the text was found; empty where the file is nothing but the text
 */
public record Article(
    Source source, Text text, ImmutableList<Block> blocks, Optional<Extraction> extraction) {

  /** An article that is all of its file. */
  public Article(Source source, Text text, ImmutableList<Block> blocks) {
    this(source, text, blocks, Optional.empty());
  }

  public String id() {
    return source.id();
  }

  /** The same article under another id. */
  public Article under(String id) {
    return new Article(
        new Source(
            id,
            source.outlet(),
            source.title(),
            source.url(),
            source.date(),
            source.published(),
            source.sha256()),
        text,
        blocks,
        extraction);
  }

  /** The blocks of a kind, in reading order. */
  public List<Block> blocks(Block.Kind kind) {
    return blocks.stream().filter(block -> block.kind() == kind).toList();
  }

  /** The exact words of a passage of this article. */
  public String slice(Span span) {
    return text.slice(span);
  }
}
