package org.crosscheck.model.cast;

/** On which side of the deed somebody stands. */
public enum Part {
  /** It was done to them. */
  VICTIM,
  /** They are held to have done it. */
  SUSPECT
}
