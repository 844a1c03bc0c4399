package org.crosscheck.ingest.inbox;

import java.nio.file.Path;

/**
 * A format in which articles come in. One more is one more class, and a line in {@link
 * Inbox#FORMATS}.
 */
interface Format {

  /**
   * Whether a file, or a folder as a whole, is of this format, by its name or what stands in it.
   */
  boolean takes(Path path);

  /**
   * Hands over every article that can be read and every problem. Nothing in the file, however
   * broken, may keep what stands beside it from being read.
   *
   * @param id of the article where the file is one and the format gives it none: its path in the
   *     inbox, without its extension
   */
  void read(Path path, String id, Delivery delivery);
}
