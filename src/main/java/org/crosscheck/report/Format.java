package org.crosscheck.report;

import java.nio.charset.StandardCharsets;
import org.crosscheck.model.finding.Checked;

/** One kind of file that is written of a story. */
public interface Format {

  /** The name of the file in the story's folder. */
  String file();

  /** The whole file, in lines that end with LF. */
  String render(Checked checked);

  /** As it is written. */
  default byte[] bytes(Checked checked) {
    return render(checked).getBytes(StandardCharsets.UTF_8);
  }
}
