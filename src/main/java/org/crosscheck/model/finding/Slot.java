package org.crosscheck.model.finding;

/** What a row is a row of: the one question to which its claims are the sources' answers. */
public enum Slot {
  /** The words at one place of an utterance. */
  WORDING,
  /** Who said it. */
  SPEAKER,
  /** Whether a source keeps to the words it quotes. */
  FIDELITY,
  /** Whether it happened. */
  OCCURRENCE,
  /** Who did it, or to whom. */
  PARTICIPANT,
  /** How many of a kind. */
  COUNT,
  MONEY,
  PERCENTAGE,
  MEASURE,
  AGE,
  /** When. */
  TIME,
  DURATION,
  PLACE,
  NAME,
  ROLE,
  /** What it looks like. */
  DESCRIPTION,
  /** Whether it is a man or a woman. */
  GENDER,
  /** Where in the body somebody was hit. */
  WOUND,
  /** Dead, arrested, charged … */
  STATE
}
