package org.crosscheck.model.word;

import java.util.List;
import java.util.stream.Collectors;
import org.crosscheck.model.Span;

/**
 * A word of a quotation, or of any text that is collated.
 *
 * @param form as it is compared: without case, marks and typographic variants; {@link #GAP} where
 *     the writer marks that words are left out; between square brackets where the writer marks that
 *     the word is his own
 * @param span its characters in the article
 * @param printed as it stands there, for people
 */
public record Word(String form, Span span, String printed) {

  /** A word of which only the comparable form matters. */
  public Word(String form, Span span) {
    this(form, span, form);
  }

  /** The form of three dots. */
  public static final String GAP = "…";

  /** Whether it marks an omission. */
  public boolean isGap() {
    return form.equals(GAP);
  }

  /** Whether the writer marks it as put in. */
  public boolean isInserted() {
    return form.startsWith("[");
  }

  /** Words as they are printed, a space between them; empty for none. */
  public static String print(List<Word> words) {
    return words.stream().map(Word::printed).collect(Collectors.joining(" "));
  }

  /** Words in comparable form, a space between them; empty for none. */
  public static String join(List<Word> words) {
    return words.stream().map(Word::form).collect(Collectors.joining(" "));
  }
}
