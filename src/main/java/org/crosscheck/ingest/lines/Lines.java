package org.crosscheck.ingest.lines;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;

/** The lines of a file, each read with bounded memory, however long it is. */
final class Lines implements AutoCloseable {

  private final InputStream in;
  private final Limits limits;
  private final int longest;
  private final byte[] buffer = new byte[1 << 16];

  /** What of the buffer has not been given yet. */
  private int from;

  private int to;

  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private boolean tooLong;

  Lines(InputStream in, Limits limits) {
    this.in = in;
    this.limits = limits;
    longest = limits.of(Limit.LINE);
  }

  /** Goes to the next line; false after the last. */
  boolean next() throws IOException {
    line.reset();
    tooLong = false;
    if (!fill()) {
      return false;
    }
    boolean ended;
    do {
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      add(end - from);
      ended = end < to;
      from = ended ? end + 1 : end;
    } while (!ended && fill());
    return true;
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }

  private void add(int count) {
    int room = Math.min(count, longest - line.size());
    line.write(buffer, from, room);
    tooLong |= room < count;
  }

  /** The line, without its end. */
  String text() throws Unreadable {
    if (tooLong) {
      throw limits.beyond(Limit.LINE, "too long for an article on one line");
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(line.toByteArray()))
          .toString();
    } catch (CharacterCodingException e) {
      throw new Unreadable("not UTF-8");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
