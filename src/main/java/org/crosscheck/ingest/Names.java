package org.crosscheck.ingest;

import java.nio.file.Path;

/** Names of files and stories. */
final class Names {

  /** Longer folder names are refused by common file systems once something is appended. */
  private static final int LONGEST = 120;

  private Names() {}

  static String of(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "story" : name.toString();
  }

  /** A file's name without its extension. */
  static String stem(String fileName) {
    int dot = fileName.lastIndexOf('.');
    return dot > 0 ? fileName.substring(0, dot) : fileName;
  }

  /** Whether it can name a folder on every system, below the folder of reports and nowhere else. */
  static boolean isStoryId(String id) {
    return id.equals(storyId(id));
  }

  /** The nearest name that can be a story's id. */
  static String storyId(String name) {
    String safe =
        name.replaceAll("[\\p{Cntrl}/\\\\:*?\"<>|]", "-").replaceAll("^[.\\s]+|[.\\s]+$", "");
    int end = safe.offsetByCodePoints(0, Math.min(LONGEST, safe.codePointCount(0, safe.length())));
    return safe.isEmpty() ? "story" : safe.substring(0, end).strip();
  }
}
