package org.crosscheck.ingest.lines;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;

/**
 * A file that is an article's text, exactly: no code point is dropped or changed, neither a byte
 * order mark nor a carriage return, so that an offset is the same for everybody who decodes the
 * file as UTF-8.
 */
public final class PlainText implements Format {

  @Override
  public String name() {
    return "plain text";
  }

  /** By its name alone: text says nothing of what it is. */
  @Override
  public boolean takes(Input input) {
    return input.isNamed(".txt", ".text") || input.name().indexOf('.') < 0;
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    byte[] bytes = input.bytes(Limit.ARTICLE);
    String text = text(bytes);
    Source source = new Source(input.id(), null, null, null, null, null, Input.sha256(bytes));
    found.article(new Item(source, new Text(text)));
  }

  /** The text of a whole file in UTF-8. */
  public static String text(byte[] bytes) throws Unreadable {
    if (bytes.length == 0) {
      throw new Unreadable("the file is empty");
    }
    String text = decode(bytes);
    if (text.codePoints().allMatch(PlainText::isBlank)) {
      throw new Unreadable("the file holds nothing but white space");
    }
    return text;
  }

  /** White space as people see it: also the byte order mark, no-break and zero-width spaces. */
  private static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0xFEFF
        || codePoint == 0x200B
        || codePoint == 0x85;
  }

  private static String decode(byte[] bytes) throws Unreadable {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      throw new Unreadable("not UTF-8 but UTF-16, by its first two bytes; save it as UTF-8");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        throw new Unreadable("a binary file, not text (zero byte at offset " + i + ")");
      }
    }
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    if (result.isError()) {
      throw new Unreadable(
          looksLikeText(bytes)
              ? "not UTF-8 at byte "
                  + in.position()
                  + ", perhaps Latin-1 or Windows-1252; save it as UTF-8"
              : "a binary file, not text (not UTF-8 at byte " + in.position() + ")");
    }
    return out.flip().toString();
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  /** Text in one of the old one-byte sets has next to no control characters. */
  private static boolean looksLikeText(byte[] bytes) {
    int control = 0;
    for (byte b : bytes) {
      if (b >= 0 && b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != '\f') {
        control++;
      }
    }
    return control <= bytes.length / 100;
  }
}
