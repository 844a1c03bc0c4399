package org.crosscheck.ingest.wire;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.ingest.port.Input;

/** Tells XML by the name of its root element. */
final class Roots {

  private static final Pattern ROOT =
      Pattern.compile(
          "\\s*+(?:(?:(?><\\?[^>]*>)|(?><!--[\\s\\S]*?-->)"
              + "|(?><!DOCTYPE[^>\\[]*(?:\\[[^\\]]*\\]\\s*)?>))\\s*+){0,20}+"
              + "<(?:[\\w.-]+:)?([\\w.-]+)[\\s>/]");

  private Roots() {}

  /** The local name of the root; empty where it is no XML. */
  static String of(Input input) {
    Matcher matcher = ROOT.matcher(input.beginning());
    return matcher.lookingAt() ? matcher.group(1) : "";
  }
}
