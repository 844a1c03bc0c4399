package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Collection;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.json.ClaimsJson;
import org.crosscheck.report.json.FindingsJson;

/** The files of a story's report. */
public final class Reports {

  /** What every report has. */
  public static final ImmutableList<Format> ALWAYS =
      ImmutableList.of(new FindingsJson(), new ClaimsJson());

  /** What can be asked for as well, by the name that asks for it. */
  public static final ImmutableSortedMap<String, Format> ON_REQUEST = ImmutableSortedMap.of();

  private Reports() {}

  /**
   * Writes a story's files into the folder of its id.
   *
   * @param asked names of {@link #ON_REQUEST}
   */
  public static void write(Checked checked, Collection<String> asked, Output output)
      throws IOException {
    String folder = checked.annotated().story().id() + "/";
    for (Format format : ALWAYS) {
      output.write(folder + format.file(), format.bytes(checked));
    }
    for (String name : asked) {
      Format format = ON_REQUEST.get(name);
      if (format == null) {
        throw new IllegalArgumentException("no format " + name + " among " + ON_REQUEST.keySet());
      }
      output.write(folder + format.file(), format.bytes(checked));
    }
  }
}
