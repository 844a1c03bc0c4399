package org.crosscheck.group;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Writes signatures as bytes, and reads them back. */
final class SignatureCodec {

  /** Goes up with every change of the layout, or of what a signature holds. */
  private static final int LAYOUT = 2;

  private static final int TITLE = 1;
  private static final int NAME = 2;
  private static final long NO_DAY = Long.MIN_VALUE;

  private SignatureCodec() {}

  static byte[] encode(Signature signature) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes)))) {
      out.writeInt(LAYOUT);
      out.writeUTF(signature.article());
      LocalDate day = signature.day();
      out.writeLong(day == null ? NO_DAY : day.toEpochDay());
      out.writeInt(signature.terms().size());
      for (Map.Entry<String, Integer> term : signature.terms().entrySet()) {
        out.writeUTF(term.getKey());
        out.writeInt(term.getValue());
        out.writeByte(
            (signature.title().contains(term.getKey()) ? TITLE : 0)
                | (signature.names().contains(term.getKey()) ? NAME : 0));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  static Signature decode(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
      int layout = in.readInt();
      if (layout != LAYOUT) {
        throw new IllegalArgumentException("a signature of layout " + layout + ", not " + LAYOUT);
      }
      String article = in.readUTF();
      long day = in.readLong();
      ImmutableSortedMap.Builder<String, Integer> terms = ImmutableSortedMap.naturalOrder();
      ImmutableSortedSet.Builder<String> title = ImmutableSortedSet.naturalOrder();
      ImmutableSortedSet.Builder<String> names = ImmutableSortedSet.naturalOrder();
      for (int left = in.readInt(); left > 0; left--) {
        String term = in.readUTF();
        terms.put(term, in.readInt());
        int kind = in.readByte();
        if ((kind & TITLE) != 0) {
          title.add(term);
        }
        if ((kind & NAME) != 0) {
          names.add(term);
        }
      }
      return new Signature(
          article,
          day == NO_DAY ? null : LocalDate.ofEpochDay(day),
          terms.buildOrThrow(),
          title.build(),
          names.build());
    } catch (IOException | DateTimeException e) {
      throw new IllegalArgumentException("a damaged signature", e);
    }
  }
}
