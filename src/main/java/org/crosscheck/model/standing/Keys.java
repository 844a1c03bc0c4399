package org.crosscheck.model.standing;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;

/**
 * What makes a finding the same one from run to run: the question, and the answers that part. Who
 * gives which answer, and where in the text, is left out: another paper that prints what one of the
 * others prints does not reopen what an editor has settled.
 */
public final class Keys {

  /** 64 bits, as 16 digits that people can type. */
  private static final int LENGTH = 16;

  private Keys() {}

  /**
   * The same for all findings of one rule on one question, whatever the answers.
   *
   * @param slot what is asked
   * @param subject of whom or what
   */
  public static String question(String story, String rule, String slot, String subject) {
    return digest(String.join("\0", story, rule, slot, plain(subject)));
  }

  /**
   * A finding's key.
   *
   * @param question what {@link #question} gives
   * @param values the normalised readings, in any order, each as often as one likes
   */
  public static String key(String question, Collection<String> values) {
    return digest(
        question
            + "\0"
            + String.join(
                "\0",
                values.stream()
                    .map(Keys::plain)
                    .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))));
  }

  /** The key of a finding that is the second or third with the same question and answers. */
  public static String again(String key, int times) {
    return times == 1 ? key : key + "-" + times;
  }

  private static String plain(String value) {
    return value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  private static String digest(String words) {
    return Hashing.sha256()
        .hashString(words, StandardCharsets.UTF_8)
        .toString()
        .substring(0, LENGTH);
  }
}
