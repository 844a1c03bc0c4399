package org.crosscheck.ingest.port;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.ingest.Unreadable;

/**
 * How much of a file is read, however much it claims to hold. What is beyond a limit is named with
 * the limit; a person can raise it.
 */
public final class Limits {

  /** What is limited. */
  public enum Limit {
    /** Bytes of an article's text, or of a text file: no article is longer. */
    ARTICLE(4L << 20),
    /** Bytes of a page, a wire, a message or a document, which is read as a whole. */
    FILE(32L << 20),
    /** Bytes of a line of JSON Lines: the longest article with each character escaped, and room. */
    LINE(16L << 20),
    /** To how many times its size something packed may unpack; articles do four or five times. */
    RATIO(100),
    /** Bytes that may come out of anything packed, whatever its size. */
    UNPACKED(32L << 20),
    /** How deep elements, objects or parts of a message may stand in each other. */
    DEPTH(256),
    /** How many articles one file may add to a story that is checked. */
    ARTICLES(200),
    /**
     * Words of a story's articles together. The largest stories that were measured have 275
     * articles of 190,000 words (one theme of many outlets); time and memory at that size were not
     * measured.
     */
    WORDS(200_000),
    /** How many pages are fetched. */
    ADDRESSES(200),
    /** How often a page may lead on to another; browsers stop at 20, RFC 9309 asks for 5. */
    REDIRECTS(5),
    /** How long fetching a page may take, in seconds, once its host is asked. */
    SECONDS(30);

    private final long usual;

    Limit(long usual) {
      this.usual = usual;
    }

    /** As it is named on a command line. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What holds where nobody says otherwise. */
  public static final Limits USUAL = new Limits(Map.of());

  private final ImmutableMap<Limit, Long> limits;

  private Limits(Map<Limit, Long> others) {
    Map<Limit, Long> all = new EnumMap<>(Limit.class);
    for (Limit limit : Limit.values()) {
      all.put(limit, others.getOrDefault(limit, limit.usual));
    }
    limits = Maps.immutableEnumMap(all);
  }

  /**
   * The usual limits but for some.
   *
   * @throws IllegalArgumentException where one is not above zero, or is more than an array holds
   */
  public static Limits with(Map<Limit, Long> others) {
    others.forEach(
        (limit, value) -> {
          if (value <= 0 || value >= Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                "the limit " + limit.word() + " is not between 1 and 2147483646: " + value);
          }
        });
    return new Limits(others);
  }

  /** In the limit's own unit. */
  public int of(Limit limit) {
    return (int) (long) limits.getOrDefault(limit, limit.usual);
  }

  /** What to say of something that is beyond a limit. */
  public Unreadable beyond(Limit limit, String what) {
    return new Unreadable(message(limit, what));
  }

  /** The same as words alone. */
  public String message(Limit limit, String what) {
    String most =
        switch (limit) {
          case ARTICLE, FILE, LINE, UNPACKED -> bytes(of(limit));
          case RATIO -> of(limit) + " times its size";
          case DEPTH -> of(limit) + " levels";
          case ARTICLES -> of(limit) + " articles";
          case WORDS -> of(limit) + " words";
          case ADDRESSES -> of(limit) + " addresses";
          case REDIRECTS -> of(limit) + " times";
          case SECONDS -> of(limit) + " seconds";
        };
    return what + ": more than " + most + " (the limit '" + limit.word() + "')";
  }

  private static String bytes(int count) {
    return count >= 1 << 20 && count % (1 << 20) == 0 ? (count >> 20) + " MB" : count + " bytes";
  }
}
