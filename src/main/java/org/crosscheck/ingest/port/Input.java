package org.crosscheck.ingest.port;

import com.google.common.hash.Hashing;
import com.google.common.io.ByteSource;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Limits.Limit;

/**
 * Something that holds articles: a file, a page, or a record of an archive, unpacked where gzip
 * packed it.
 */
public final class Input {

  /** By its beginning a format is told; no root element stands further behind its comments. */
  private static final int HEAD = 1 << 13;

  private final String name;
  private final String id;
  private final Bytes source;
  private final byte[] head;
  private final Limits limits;
  private final Optional<String> charset;
  private final Optional<String> address;

  /** Where bytes come from, as often as they are asked for. */
  public interface Bytes {

    /** All of them from the first on; the caller closes it. */
    InputStream open() throws IOException;
  }

  private Input(String name, String id, Bytes source, Limits limits) throws IOException {
    this(name, id, source, limits, Optional.empty(), Optional.empty());
  }

  private Input(
      String name,
      String id,
      Bytes source,
      Limits limits,
      Optional<String> charset,
      Optional<String> address)
      throws IOException {
    this.name = name;
    this.id = id;
    this.source = source;
    this.limits = limits;
    this.charset = charset;
    this.address = address;
    try (InputStream in = source.open()) {
      head = in.readNBytes(HEAD);
    }
  }

  /**
   * A file as it stands on the disk.
   *
   * @param id of the article in it, where there is one and its format gives it none
   */
  public static Input of(Path file, String id, Limits limits) throws Unreadable {
    if (Files.isDirectory(file)) {
      throw new Unreadable("a folder where an article was expected");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new Unreadable("not a regular file");
    }
    Path last = file.getFileName();
    String name = last == null ? "" : last.toString();
    try {
      return of(name, id, () -> Files.newInputStream(file), Files.size(file), limits);
    } catch (IOException e) {
      throw new Unreadable(reason(e));
    }
  }

  /**
   * A file wherever it stands, unpacked where gzip packed it.
   *
   * @param name without its folder
   * @param size of the file as it stands there, in bytes
   */
  public static Input of(String name, String id, Bytes file, long size, Limits limits)
      throws Unreadable {
    try {
      Input input = new Input(name, id, file, limits);
      if (!input.startsWith(0x1F, 0x8B)) {
        return input;
      }
      String inner = name.replaceFirst("(?i)\\.gz$", "");
      return new Input(inner, id, () -> unpacked(file, size, limits), limits);
    } catch (IOException e) {
      throw new Unreadable(reason(e));
    }
  }

  /**
   * What stands, or stood, at an address of the web; unpacked where gzip packed it.
   *
   * @param address empty where it is not known
   * @param name what a file of it would be called
   * @param charset what the header that came with it says of its character set
   */
  public static Input page(
      Optional<String> address,
      String name,
      String id,
      ByteSource bytes,
      Limits limits,
      Optional<String> charset)
      throws Unreadable {
    try {
      Input input = new Input(name, id, bytes::openStream, limits, charset, address);
      if (!input.startsWith(0x1F, 0x8B)) {
        return input;
      }
      long size = bytes.size();
      return new Input(
          name, id, () -> unpacked(bytes::openStream, size, limits), limits, charset, address);
    } catch (IOException e) {
      throw new Unreadable(reason(e));
    }
  }

  private static InputStream unpacked(Bytes packed, long size, Limits limits) throws IOException {
    InputStream in = packed.open();
    try {
      return new Unpacked(new GZIPInputStream(in, 1 << 16), size, limits);
    } catch (IOException e) {
      in.close();
      throw e;
    }
  }

  /** Why something cannot be read, for a person. */
  public static String reason(IOException e) {
    return e instanceof NoSuchFileException
        ? "no such file"
        : e instanceof AccessDeniedException
            ? "no permission to read it"
            : "cannot be read (" + e.getMessage() + ")";
  }

  /** As the file is named, without its folder and without {@code .gz}. */
  public String name() {
    return name;
  }

  /** Whether the name ends so, whatever its case. */
  public boolean isNamed(String... endings) {
    String lower = name.toLowerCase(Locale.ROOT);
    for (String ending : endings) {
      if (lower.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /** What an article is called that its format gives no id. */
  public String id() {
    return id;
  }

  public Limits limits() {
    return limits;
  }

  /** What the header that came with it says of its character set. */
  public Optional<String> charset() {
    return charset;
  }

  /** Whether the first bytes are these. */
  public boolean startsWith(int... bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (i >= head.length || (head[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }

  /** The beginning as text, whatever its character set: enough to tell a format by. */
  public String beginning() {
    return Charsets.beginning(head);
  }

  /** Where it stands, or stood, on the web. */
  public Optional<String> address() {
    return address;
  }

  /** All of it, a little at a time; the caller closes it. */
  public InputStream open() throws IOException {
    return new BufferedInputStream(source.open(), 1 << 16);
  }

  /**
   * All of it at once.
   *
   * @param most the limit that its size has
   */
  public byte[] bytes(Limit most) throws Unreadable {
    try (InputStream in = source.open()) {
      byte[] bytes = in.readNBytes(limits.of(most) + 1);
      if (bytes.length > limits.of(most)) {
        throw limits.beyond(most, "too long for an article");
      }
      return bytes;
    } catch (IOException e) {
      throw new Unreadable(reason(e));
    }
  }

  /** A hash of bytes, as every source has one. */
  public static String sha256(byte[] bytes) {
    return Hashing.sha256().hashBytes(bytes).toString();
  }
}
