package org.crosscheck.ingest.port;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.crosscheck.ingest.port.Limits.Limit;

/** What something packed unpacks to, as far as it is credible: a small one can fill any memory. */
public final class Unpacked extends FilterInputStream {

  private final Limits limits;
  private long left;

  /**
   * @param in what comes out
   * @param packed how many bytes went in
   */
  public Unpacked(InputStream in, long packed, Limits limits) {
    super(in);
    this.limits = limits;
    left = Math.max(limits.of(Limit.UNPACKED), limits.of(Limit.RATIO) * packed);
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

  @Override
  public long skip(long count) throws IOException {
    long skipped = super.skip(count);
    count(skipped);
    return skipped;
  }

  private void count(long read) throws IOException {
    left -= Math.max(0, read);
    if (left < 0) {
      throw new IOException(
          limits.message(Limit.RATIO, "it unpacks to too much")
              + ", and "
              + limits.message(Limit.UNPACKED, "in all"));
    }
  }
}
