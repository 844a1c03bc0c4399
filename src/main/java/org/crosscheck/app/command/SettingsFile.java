package org.crosscheck.app.command;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A JSON file that a command names: a house's rule, a baseline, decisions. */
public final class SettingsFile {

  /** A baseline of a hundred thousand findings; what is longer has been named by mistake. */
  private static final long MOST_BYTES = 64L << 20;

  private SettingsFile() {}

  /**
   * The file's text.
   *
   * @throws IOException where it is missing, no regular file, too long, or not UTF-8; the message
   *     says which
   */
  public static String read(Path file) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new IOException("not a regular file");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new IOException(
            "too long: "
                + (Files.size(file) >> 20)
                + " MB, at most "
                + (MOST_BYTES >> 20)
                + " are read");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (NoSuchFileException e) {
      throw new IOException("no such file", e);
    } catch (java.nio.charset.CharacterCodingException e) {
      throw new IOException("not UTF-8", e);
    }
  }
}
