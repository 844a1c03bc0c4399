package org.crosscheck.ingest.inbox;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What a compressed file unpacks to, as far as it is credible: a small one can fill any memory. */
final class Unpacked extends FilterInputStream {

  /** Articles pack four or five times; nothing that people have written packs so much. */
  private static final int MOST_TIMES = 100;

  /** As much may come out of any file. */
  private static final long ALWAYS = 32L << 20;

  private long left;

  /**
   * @param in what comes out
   * @param packed how many bytes went in
   */
  Unpacked(InputStream in, long packed) {
    super(in);
    left = Math.max(ALWAYS, MOST_TIMES * packed);
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    count(read < 0 ? 0 : 1);
    return read;
  }

  @Override
  public int read(byte[] bytes, int from, int most) throws IOException {
    int read = super.read(bytes, from, most);
    count(read);
    return read;
  }

  private void count(int read) throws IOException {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new IOException("it unpacks to more than " + MOST_TIMES + " times its size");
    }
  }
}
