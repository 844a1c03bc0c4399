package org.crosscheck.app.night;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.model.finding.Checked;

/** Writes a story's reports. */
public interface ReportFiles {

  /**
   * Writes them, each whole or not at all.
   *
   * @param formats asked for beside what every report has
   * @param folder below which the story has one of its own
   */
  void write(Checked checked, List<String> formats, Path folder) throws IOException;
}
