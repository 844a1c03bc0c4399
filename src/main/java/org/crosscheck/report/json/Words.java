package org.crosscheck.report.json;

import java.util.Locale;

/** How names of the model are written outside of it. */
public final class Words {

  private Words() {}

  /** {@code AT_LEAST} becomes {@code at-least}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
