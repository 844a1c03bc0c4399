package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import java.util.function.UnaryOperator;
import org.crosscheck.model.Told;
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
 * @param reasons what the trained model saw for it and against it, the weightiest first; empty
 *     where it was not asked
 */
public record Judgement(
    Severity severity,
    double confidence,
    String summary,
    ImmutableList<String> steps,
    String settles,
    String question,
    @Nullable String verdict,
    ImmutableList<Reason> reasons) {

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

  /** As a rule judges, without the model. */
  public Judgement(
      Severity severity,
      double confidence,
      String summary,
      ImmutableList<String> steps,
      String settles,
      String question,
      @Nullable String verdict) {
    this(severity, confidence, summary, steps, settles, question, verdict, ImmutableList.of());
  }

  public Judgement {
    if (!(confidence >= 0 && confidence <= 1)) {
      throw new IllegalArgumentException("confidence " + confidence);
    }
  }

  /** The same as the model weighs it. */
  public Judgement weighed(double probability, ImmutableList<Reason> seen) {
    return new Judgement(severity, probability, summary, steps, settles, question, verdict, seen);
  }

  /** The same with each source as it is called, each line a sentence. */
  public Judgement naming(UnaryOperator<String> name) {
    return new Judgement(
        severity,
        confidence,
        Told.named(summary, name),
        steps.stream().map(step -> Told.line(step, name)).collect(ImmutableList.toImmutableList()),
        Told.line(settles, name),
        Told.named(question, name),
        verdict,
        reasons);
  }

  /** The same in another sentence. */
  public Judgement saying(String sentence) {
    return new Judgement(
        severity, confidence, sentence, steps, settles, question, verdict, reasons);
  }
}
