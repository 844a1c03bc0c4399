package org.crosscheck.model.standing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;

/**
 * A finding as it is kept from run to run.
 *
 * @param story the id of its story
 * @param key tells the finding: the story, rule and question, and the answers that part
 * @param question the same for all findings of one rule on one question, whatever the answers
 * @param rule the rule's id
 * @param summary one plain sentence
 * @param said what it rests on, in order of source and place
 */
public record Remembered(
    String story,
    String key,
    String question,
    String rule,
    Finding.Kind outcome,
    Severity severity,
    String summary,
    ImmutableList<Said> said) {

  /** Enough to tell quotations apart; short enough to stand in a file that people edit. */
  private static final int DIGEST = 12;

  /**
   * What a source was quoted with.
   *
   * @param source its id in the story
   * @param value the normalised reading
   * @param exact the words
   */
  public record Said(String source, String value, String exact) {}

  /**
   * Digests of the quoted words, one for each quotation. Where it stands in the article and how it
   * is spaced makes no difference.
   */
  public ImmutableSortedSet<String> words() {
    return said.stream()
        .map(each -> digest(each.source() + "\t" + each.exact().strip().replaceAll("\\s+", " ")))
        .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder()));
  }

  /** The sources that speak in it. */
  public ImmutableSet<String> sources() {
    return said.stream().map(Said::source).collect(ImmutableSet.toImmutableSet());
  }

  private String digest(String words) {
    return Hashing.sha256()
        .hashString(rule + "\n" + words, StandardCharsets.UTF_8)
        .toString()
        .substring(0, DIGEST);
  }
}
