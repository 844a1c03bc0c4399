package org.crosscheck.ingest;

/** Why a file is not read, in words for its owner. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1L;

  Unreadable(String reason) {
    super(reason);
  }

  /** One line for a person. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
