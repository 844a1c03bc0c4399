package org.crosscheck.ingest.port;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the character set of bytes by their mark, by what the header or they themselves declare,
 * and by what they look like; in this order, as browsers do.
 */
public final class Charsets {

  private static final Pattern DECLARED =
      Pattern.compile(
          "<\\?xml[^>]{0,100}encoding\\s*=\\s*[\"']([\\w.:-]{2,40})"
              + "|<meta[^>]{0,400}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})",
          Pattern.CASE_INSENSITIVE);

  /** Where browsers stop to look for a declaration, with room for long heads. */
  private static final int DECLARED_WITHIN = 4096;

  /** As many letters of several bytes are no chance in a text of another set. */
  private static final int NO_CHANCE = 2;

  /**
   * Bytes as text.
   *
   * @param remark what a reader should know of it; null where the set is as declared
   */
  public record Decoded(String text, @Nullable String remark) {}

  private Charsets() {}

  /**
   * Decodes.
   *
   * @param header the character set that came with it, where one did
   */
  public static Decoded decode(byte[] bytes, Optional<String> header) {
    Optional<Charset> marked = mark(bytes);
    if (marked.isPresent()) {
      return new Decoded(withoutMark(lenient(bytes, marked.get())), null);
    }
    Optional<String> name = header.or(() -> declared(bytes));
    Optional<Charset> declared = name.flatMap(Charsets::charset);
    Optional<String> utf8 = strict(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent() && (declared.isEmpty() || isMore(utf8.get(), bytes, declared.get()))) {
      boolean other = declared.isPresent() && !declared.get().equals(StandardCharsets.UTF_8);
      return new Decoded(
          utf8.get(),
          other && isWide(utf8.get(), bytes)
              ? "it says that its character set is " + name.orElse("") + ", and is in UTF-8"
              : null);
    }
    if (declared.isPresent()) {
      Optional<String> text = strict(bytes, declared.get());
      if (text.isPresent()) {
        return new Decoded(text.get(), null);
      }
    }
    Charset detected = detected(bytes);
    return new Decoded(
        lenient(bytes, detected),
        name.map(each -> "it says that its character set is " + each + ", which it is not; ")
                .orElse("it does not say what its character set is; ")
            + "it was read as "
            + detected.name().toLowerCase(Locale.ROOT));
  }

  /** Whether bytes are UTF-8 whatever they say: by chance no other text is. */
  private static boolean isMore(String utf8, byte[] bytes, Charset declared) {
    return declared.equals(StandardCharsets.UTF_8)
        || (declared.newEncoder().maxBytesPerChar() == 1 && isWide(utf8, bytes));
  }

  private static boolean isWide(String utf8, byte[] bytes) {
    return bytes.length - utf8.length() >= NO_CHANCE;
  }

  /** The beginning, decoded well enough to tell a format by. */
  static String beginning(byte[] head) {
    return mark(head)
        .map(charset -> withoutMark(lenient(head, charset)))
        .orElseGet(() -> new String(head, StandardCharsets.ISO_8859_1));
  }

  private static Optional<Charset> mark(byte[] bytes) {
    if (at(bytes, 0) == 0xEF && at(bytes, 1) == 0xBB && at(bytes, 2) == 0xBF) {
      return Optional.of(StandardCharsets.UTF_8);
    }
    if (at(bytes, 0) == 0xFE && at(bytes, 1) == 0xFF) {
      return Optional.of(StandardCharsets.UTF_16BE);
    }
    if (at(bytes, 0) == 0xFF && at(bytes, 1) == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16LE);
    }
    return Optional.empty();
  }

  private static int at(byte[] bytes, int index) {
    return index < bytes.length ? bytes[index] & 0xFF : -1;
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static Optional<String> declared(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1);
    Matcher matcher = DECLARED.matcher(head);
    return matcher.find()
        ? Optional.of(matcher.group(1) != null ? matcher.group(1) : matcher.group(2))
        : Optional.empty();
  }

  /** What the web means by a name: by the older ones it means what Windows made of them. */
  private static Optional<Charset> charset(String name) {
    String lower = name.strip().toLowerCase(Locale.ROOT);
    try {
      return switch (lower) {
        case "iso-8859-1", "iso8859-1", "latin1", "us-ascii", "ascii" ->
            Optional.of(Charset.forName("windows-1252"));
        case "utf8", "unicode-1-1-utf-8" -> Optional.of(StandardCharsets.UTF_8);
        // A declaration that can be read byte by byte is not in UTF-16.
        case "utf-16", "utf-16le", "utf-16be" -> Optional.of(StandardCharsets.UTF_8);
        default -> {
          Charset charset = Charset.forName(lower);
          yield charset.canEncode() ? Optional.of(charset) : Optional.empty();
        }
      };
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  private static Charset detected(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, Math.min(bytes.length, 1 << 18));
    detector.dataEnd();
    String found = detector.getDetectedCharset();
    return Optional.ofNullable(found)
        .flatMap(Charsets::charset)
        .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
        .orElse(Charset.forName("windows-1252"));
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      CharBuffer text =
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes));
      return Optional.of(text.toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static String lenient(byte[] bytes, Charset charset) {
    return new String(bytes, charset);
  }
}
