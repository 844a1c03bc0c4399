package org.crosscheck.lexicon;

import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads what comes with the build as lines. */
public final class Lines {

  private Lines() {}

  /** The lines of a file of the build, in UTF-8. */
  public static List<String> of(String resource) {
    try {
      return Resources.readLines(Resources.getResource(resource), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(resource + " is missing from the build", e);
    }
  }
}
