package org.crosscheck.model.finding;

import java.util.Locale;

/** What one outlet does to words between quotation marks that another prints, the least first. */
public enum Alteration {
  /** A filler such as 'um' or 'you know' is there in one only. */
  HESITATION("a hesitation"),
  /** Endings and small words: 'is' for 'are', 'the' for 'a'. */
  GRAMMAR("grammar"),
  /** Other words that mean nearly the same. */
  SYNONYM("another word of nearly the same meaning"),
  /** Words that one has and the other has not, too few to be a statement of their own. */
  WORDS("words more or fewer"),
  /** Another statement: another content word, negation, number, name, time, modality. */
  MEANING("a change of meaning");

  private final String label;

  Alteration(String label) {
    this.label = label;
  }

  /** For people: "a change of meaning". */
  public String label() {
    return label;
  }

  /** As data files write it. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
