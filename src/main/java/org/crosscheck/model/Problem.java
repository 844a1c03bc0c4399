package org.crosscheck.model;

/**
 * Something that could not be read or judged. It stands in the report and in the exit code.
 *
 * @param where a file, a source or a rule, as the user knows it
 * @param reason one line, for a person
 * @param kind which exit code it leads to
 */
public record Problem(String where, String reason, Kind kind) {

  /** How a problem ends: part of the input is missing, or a stage broke on it. */
  public enum Kind {
    INPUT,
    INTERNAL
  }

  @Override
  public String toString() {
    return where + ": " + reason;
  }
}
