package org.crosscheck.report;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSortedMap;
import java.io.IOException;
import java.util.Collection;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.format.Atom;
import org.crosscheck.report.format.Csv;
import org.crosscheck.report.format.JUnitXml;
import org.crosscheck.report.format.Markdown;
import org.crosscheck.report.format.Sarif;
import org.crosscheck.report.html.diff.DiffPage;
import org.crosscheck.report.html.index.IndexPage;
import org.crosscheck.report.json.ClaimsJson;
import org.crosscheck.report.json.FindingsJson;

/** The files of a story's report. */
public final class Reports {

  /** What can be asked for beside what every report has, by the name that asks for it. */
  public static final ImmutableSortedMap<String, Format> ON_REQUEST =
      ImmutableSortedMap.of(
          "atom", new Atom(),
          "csv", new Csv(),
          "junit", new JUnitXml(),
          "markdown", new Markdown(),
          "sarif", new Sarif());

  private final ImmutableList<Format> always;

  /**
   * @param examples of each rule, by its id, for the legend
   */
  public Reports(ImmutableListMultimap<String, RuleExample> examples) {
    always =
        ImmutableList.of(
            new IndexPage(examples), new DiffPage(), new FindingsJson(), new ClaimsJson());
  }

  /**
   * Writes a story's files into the folder of its id.
   *
   * @param asked names of {@link #ON_REQUEST}
   */
  public void write(Checked checked, Collection<String> asked, Output output) throws IOException {
    String folder = checked.annotated().story().id() + "/";
    for (Format format : always) {
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
