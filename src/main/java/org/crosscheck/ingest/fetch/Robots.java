package org.crosscheck.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.util.List;
import org.crosscheck.ingest.Unreadable;

/** What sites ask of programs, by RFC 9309. */
final class Robots {

  /** As sites name it in their rules. */
  private static final String NAME = "crosscheck";

  /** RFC 9309 asks for at least so many bytes to be read. */
  static final int MOST_BYTES = 500 << 10;

  private Robots() {}

  /** Rules of a site that has some. */
  static BaseRobotRules parse(String address, byte[] bytes) {
    return new SimpleRobotRulesParser().parseContent(address, bytes, "text/plain", List.of(NAME));
  }

  /** Rules by how asking for them ended: a site that has none allows all. */
  static BaseRobotRules without(int status) throws Unreadable {
    if (status >= 400 && status < 500 && status != 429) {
      return new SimpleRobotRules(RobotRulesMode.ALLOW_ALL);
    }
    throw new Unreadable("the site's robots.txt cannot be had (it answered " + status + ")");
  }
}
