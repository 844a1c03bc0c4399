package org.crosscheck.ingest;

import com.google.common.hash.Hashing;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.crosscheck.model.Text;

/**
 * A file's text, exactly: no code point is dropped or changed, neither a byte order mark nor a
 * carriage return, so that an offset is the same for everybody who decodes the file as UTF-8.
 *
 * @param text as decoded
 * @param sha256 of the bytes, in lower-case hexadecimal
 */
record TextFile(Text text, String sha256) {

  /** No article is longer; what is has been named by mistake. */
  private static final long MOST_BYTES = 4L << 20;

  static TextFile read(Path file) throws Unreadable {
    byte[] bytes = bytes(file);
    if (bytes.length == 0) {
      throw new Unreadable("the file is empty");
    }
    String text = decode(bytes);
    if (text.codePoints().allMatch(TextFile::isBlank)) {
      throw new Unreadable("the file holds nothing but white space");
    }
    return new TextFile(new Text(text), Hashing.sha256().hashBytes(bytes).toString());
  }

  /** White space as people see it: also the byte order mark, no-break and zero-width spaces. */
  static boolean isBlank(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == 0xFEFF
        || codePoint == 0x200B
        || codePoint == 0x85;
  }

  private static byte[] bytes(Path file) throws Unreadable {
    try {
      if (Files.isDirectory(file)) {
        throw new Unreadable("a folder where an article was expected");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new Unreadable("not a regular file");
      }
      if (Files.size(file) > MOST_BYTES) {
        throw new Unreadable(
            "too long for an article: "
                + (Files.size(file) >> 20)
                + " MB, at most "
                + (MOST_BYTES >> 20)
                + " are read");
      }
      return Files.readAllBytes(file);
    } catch (NoSuchFileException e) {
      throw new Unreadable("no such file");
    } catch (AccessDeniedException e) {
      throw new Unreadable("no permission to read it");
    } catch (IOException e) {
      throw new Unreadable("cannot be read (" + e.getMessage() + ")");
    }
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
