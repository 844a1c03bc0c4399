package org.crosscheck.app.command;

import java.util.Locale;
import java.util.TimeZone;

/** The same words on every machine: libraries below read the default locale and time zone. */
public final class Neutral {

  private Neutral() {}

  /** Sets both for the whole process. */
  public static void set() {
    Locale.setDefault(Locale.ROOT);
    TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
  }
}
