package org.crosscheck.ingest.port;

import org.crosscheck.ingest.Unreadable;

/** A format in which articles come. One more is one more class, and a line in the registry. */
public interface Format {

  /** What it is called in reports. */
  String name();

  /**
   * Whether an input is of this format: by what stands in it, and by its name where that is all.
   */
  boolean takes(Input input);

  /**
   * Hands over every article that can be read, and a problem for every one that cannot. Nothing in
   * the input, however broken, may keep what stands beside it from being read.
   *
   * @throws Unreadable where none of it can be read
   */
  void read(Input input, Found found) throws Unreadable;
}
