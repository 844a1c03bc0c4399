package org.crosscheck.ingest.port;

/** Takes what a format finds. */
public interface Found {

  /** An article. */
  void article(Item item);

  /**
   * A part that cannot be read.
   *
   * @param part which, such as {@code :12} for a line or {@code #3} for an entry; empty for all
   * @param reason one line for a person
   */
  void problem(String part, String reason);

  /** A part that reading broke on, which is a fault of the program. */
  void broke(String part, Throwable e);
}
