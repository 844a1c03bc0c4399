package org.crosscheck.report.truth;

/**
 * A line of a report that its articles do not bear out.
 *
 * @param kind of fault
 * @param file where the line stands
 * @param where in it, for people
 * @param said what it says
 */
public record Fault(Kind kind, String file, String where, String said) {

  /** What can be wrong with a line. */
  public enum Kind {
    /** Words that do not stand in their source at the place that is given. */
    MISPLACED,
    /** Words without a negation or a hedge of their clause. */
    CUT,
    /** A value that the recogniser does not read in the words beside it. */
    NOT_READ,
    /** A source that is said to be silent, with the value or the subject in its words for it. */
    NOT_SILENT,
    /** Sources that are said to agree, in values that are not the same. */
    NOT_COMPARED,
    /** Told by one source alone, with the same in another's words for it. */
    NOT_ALONE
  }
}
