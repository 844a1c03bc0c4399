package org.crosscheck.report.html;

import com.google.common.collect.ImmutableListMultimap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.report.Reports;
import org.crosscheck.report.Sample;

/** Writes the hand-made story's pages into a folder, to be looked at. */
final class PagesToLookAt {

  private PagesToLookAt() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    new Reports(ImmutableListMultimap.of())
        .write(
            Sample.bundled(),
            List.of(),
            (name, bytes) -> {
              Path file = folder.resolve(name);
              Files.createDirectories(file.getParent());
              Files.write(file, bytes);
            });
  }
}
