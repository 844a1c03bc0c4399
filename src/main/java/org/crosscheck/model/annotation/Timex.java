package org.crosscheck.model.annotation;

import org.crosscheck.model.Span;

/**
 * An expression of time as TIMEX3 writes it, resolved against the article's date where it has one.
 *
 * @param span the words, such as "last week"
 * @param type what sort of time
 * @param value ISO 8601 as TIMEX3 extends it, such as {@code 2022-02-10TEV}; where no date was
 *     known, the unresolved form
 */
public record Timex(Span span, Type type, String value) {

  /** TIMEX3's types. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
