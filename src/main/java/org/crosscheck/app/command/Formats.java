package org.crosscheck.app.command;

import java.util.Iterator;
import java.util.List;
import org.crosscheck.report.Reports;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** What {@code --format} takes. */
public final class Formats implements Iterable<String> {

  @Override
  public Iterator<String> iterator() {
    return Reports.ON_REQUEST.keySet().iterator();
  }

  /**
   * Refuses what there is no format of.
   *
   * @throws ParameterException which names those there are
   */
  public static void require(List<String> formats, CommandLine command) {
    for (String format : formats) {
      if (!Reports.ON_REQUEST.containsKey(format)) {
        throw new ParameterException(
            command,
            "no format "
                + format
                + "; there are "
                + String.join(", ", Reports.ON_REQUEST.keySet()));
      }
    }
  }
}
