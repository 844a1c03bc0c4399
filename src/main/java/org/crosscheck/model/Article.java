package org.crosscheck.model;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * An article as it was read.
 *
 * @param source what is known of it
 * @param text every character of the file, after decoding
 * @param blocks its lines in reading order, not overlapping; what no block covers is white space
 */
public record Article(Source source, Text text, ImmutableList<Block> blocks) {

  public String id() {
    return source.id();
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
