package org.crosscheck.ingest.port;

import com.google.common.collect.ImmutableList;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Extraction;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;

/**
 * An article that was found, and not yet laid out.
 *
 * @param source what is known of it
 * @param text its words
 * @param known blocks of which the format says what they are; the others are told by their form
 * @param extraction how it was found, where it is not all of its file
 * @param version which version of what item it is, where that is said: a later one replaces those
 *     before
 */
public record Item(
    Source source,
    Text text,
    ImmutableList<Block> known,
    Optional<Extraction> extraction,
    Optional<Version> version) {

  /**
   * A version of an item.
   *
   * @param item what tells it from the provider's other items
   * @param number the later, the greater
   */
  public record Version(String item, long number) {}

  /** An article that is all of its file, or of its line. */
  public Item(Source source, Text text) {
    this(source, text, ImmutableList.of(), Optional.empty(), Optional.empty());
  }

  /** The article with its blocks. */
  public Article article() {
    return new Article(
        source, text, Layout.blocks(text, source.title(), source.outlet(), known), extraction);
  }

  /** The same text of another source. */
  public Item of(Source other) {
    return new Item(other, text, known, extraction, version);
  }

  /** The same as a version of an item. */
  public Item of(Version other) {
    return new Item(source, text, known, extraction, Optional.of(other));
  }

  /** The same with something that a reader should know of how it was read. */
  public Item remarked(String remark) {
    int length = text.length();
    Extraction found =
        extraction.orElseGet(
            () ->
                new Extraction(
                    "text",
                    length,
                    length,
                    null,
                    ImmutableList.of(),
                    ImmutableList.of(),
                    ImmutableList.of()));
    return new Item(source, text, known, Optional.of(found.with(remark)), version);
  }

  /** The number of its version; 0 where it has none. */
  public long number() {
    return version.map(Version::number).orElse(0L);
  }

  /** Whether it is another version of the same item. */
  public boolean isVersionOf(Item other) {
    return version.isPresent()
        && other.version.isPresent()
        && version.get().item().equals(other.version.get().item())
        && Objects.equals(source.outlet(), other.source.outlet());
  }
}
