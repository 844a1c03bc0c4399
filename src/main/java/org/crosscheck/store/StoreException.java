package org.crosscheck.store;

/** The database cannot do what was asked of it; the message says why, in one line for a person. */
public final class StoreException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Cause cause;

  /** What is the matter. */
  public enum Cause {
    /** It cannot be reached, or not any more. */
    GONE,
    /** There is no room left. */
    FULL,
    /** Somebody else holds it. */
    BUSY,
    /** It is no database of ours, or of a later version, or damaged. */
    FOREIGN,
    /** Our own mistake. */
    INTERNAL
  }

  /**
   * @param cause what is the matter
   * @param message one line for a person
   * @param from what the driver said
   */
  public StoreException(
      Cause cause, String message, @org.jspecify.annotations.Nullable Throwable from) {
    super(message, from);
    this.cause = cause;
  }

  /** What is the matter. */
  public Cause reason() {
    return cause;
  }
}
