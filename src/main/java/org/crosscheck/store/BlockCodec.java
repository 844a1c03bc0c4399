package org.crosscheck.store;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.Block;
import org.crosscheck.model.Span;

/** Writes an article's blocks as a line each, such as {@code BODY 12 340}. */
public final class BlockCodec {

  private BlockCodec() {}

  /** The lines; equal ones for equal contents. */
  public static String encode(List<Block> blocks) {
    return blocks.stream()
        .map(block -> block.kind() + " " + block.span().start() + " " + block.span().end())
        .collect(Collectors.joining("\n"));
  }

  /** The blocks of lines that {@link #encode} wrote. */
  public static ImmutableList<Block> decode(String lines) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(lines)) {
      List<String> parts = Splitter.on(' ').splitToList(line);
      blocks.add(
          new Block(
              Block.Kind.valueOf(parts.get(0)),
              new Span(Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(2)))));
    }
    return blocks.build();
  }
}
