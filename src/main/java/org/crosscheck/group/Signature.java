package org.crosscheck.group;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import org.crosscheck.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * What of an article tells which event it is about: under a kilobyte, so that ten thousand articles
 * can be kept in mind while a few new ones find their stories.
 *
 * @param article tells the article by its content, such as its hash
 * @param day of publication, where known
 * @param terms how often each word and number of its text and headline stands in it; words of
 *     grammar, bylines and pointers to other articles apart
 * @param title those of the terms that stand in the headline
 * @param names those of the terms that are printed with a capital, at least as often as without
 */
public record Signature(
    String article,
    @Nullable LocalDate day,
    ImmutableSortedMap<String, Integer> terms,
    ImmutableSortedSet<String> title,
    ImmutableSortedSet<String> names) {

  /**
   * Reads an article's signature.
   *
   * @param hash tells the article by its content
   */
  public static Signature of(String hash, Article article) {
    return new SignatureReader(article).read(hash);
  }

  /** The signature as bytes; equal signatures give equal bytes. */
  public byte[] encode() {
    return SignatureCodec.encode(this);
  }

  /**
   * The signature of bytes that {@link #encode} gave.
   *
   * @throws IllegalArgumentException for bytes of another layout, or damaged ones: the signature
   *     has to be read from its article again
   */
  public static Signature decode(byte[] bytes) {
    return SignatureCodec.decode(bytes);
  }
}
