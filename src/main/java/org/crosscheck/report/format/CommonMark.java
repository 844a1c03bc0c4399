package org.crosscheck.report.format;

import org.crosscheck.report.Names;

/** Writes text that comes from outside into Markdown. */
public final class CommonMark {

  private CommonMark() {}

  /** On one line, with every mark that Markdown or HTML could act on escaped (CommonMark 2.4). */
  public static String text(String text) {
    return Names.visible(text)
        .replaceAll("\\s+", " ")
        .strip()
        .replaceAll("[\\\\`*_{}\\[\\]()#+!<>&|~]", "\\\\$0")
        .replaceAll("^([-=])", "\\\\$1")
        .replaceAll("^(\\d+)\\.", "$1\\\\.")
        .replaceAll(":(?=//)|(?<=\\b[wW]{3})\\.|@", "\\\\$0");
  }
}
