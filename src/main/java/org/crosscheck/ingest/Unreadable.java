package org.crosscheck.ingest;

/** Why a file is not read, in words for its owner. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * @param reason one line for a person
   */
  public Unreadable(String reason) {
    super(reason);
  }

  /** One line for a person. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
