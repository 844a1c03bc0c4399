package org.crosscheck.rank;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Row;

/**
 * What makes a finding the same one from run to run: the story, the rule, the question, and which
 * source answers what. Places in the text are left out, so that an edit elsewhere does not reopen
 * what an editor has settled; other words in the quoted passage do, where they change the value.
 */
final class FindingKey {

  private static final int LENGTH = 16;

  private FindingKey() {}

  static String of(String story, String rule, Row row, List<Evidence> evidence) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, story);
    put(hasher, rule);
    put(hasher, row.slot().name());
    put(hasher, plain(row.subject()));
    evidence.stream()
        .map(each -> each.passage().source() + "\t" + plain(each.value()))
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo))
        .forEach(each -> put(hasher, each));
    return hasher.hash().toString().substring(0, LENGTH);
  }

  /** A part and its end, so that no two lists of parts run into each other. */
  private static void put(Hasher hasher, String part) {
    hasher.putString(part, StandardCharsets.UTF_8).putByte((byte) 0);
  }

  private static String plain(String value) {
    return value.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
