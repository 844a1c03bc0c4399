package org.crosscheck.report;

import java.io.IOException;

/** Where the files of a report go; the only way out of this package. */
public interface Output {

  /**
   * Writes one file whole.
   *
   * @param name relative, with {@code /} between folders, such as {@code story/index.html}
   * @param bytes all of it
   */
  void write(String name, byte[] bytes) throws IOException;
}
