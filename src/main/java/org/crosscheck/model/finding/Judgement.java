package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import org.jspecify.annotations.Nullable;

/**
 * Why sources are held to differ, in words for the editor.
 *
 * @param severity whether it would have to be corrected in print
 * @param confidence that it is a real disagreement, from 0 to 1
 * @param summary one plain sentence that says who says what
 * @param steps how the detector came to it, in order
 * @param settles what would settle it
 * @param question to put to the reporter
 * @param verdict what the newsroom's own rule says of it; null where it has none on such things
 */
public record Judgement(
    Severity severity,
    double confidence,
    String summary,
    ImmutableList<String> steps,
    String settles,
    String question,
    @Nullable String verdict) {

  /** On something that newsrooms have no rule of their own on. */
  public Judgement(
      Severity severity,
      double confidence,
      String summary,
      ImmutableList<String> steps,
      String settles,
      String question) {
    this(severity, confidence, summary, steps, settles, question, null);
  }

  public Judgement {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }
}
