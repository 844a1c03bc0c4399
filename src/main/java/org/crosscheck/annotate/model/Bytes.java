package org.crosscheck.annotate.model;

import java.io.InputStream;
import java.util.Objects;

/** A stream of bytes in memory for one thread: the JDK's takes a lock for each byte. */
final class Bytes extends InputStream {

  private final byte[] bytes;
  private int next;

  Bytes(byte[] bytes) {
    this.bytes = bytes;
  }

  @Override
  public int read() {
    return next < bytes.length ? bytes[next++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) {
    Objects.checkFromIndexSize(offset, length, into.length);
    int read = Math.min(length, bytes.length - next);
    if (read <= 0) {
      return length == 0 ? 0 : -1;
    }
    System.arraycopy(bytes, next, into, offset, read);
    next += read;
    return read;
  }

  @Override
  public int available() {
    return bytes.length - next;
  }
}
