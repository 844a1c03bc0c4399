package org.crosscheck.app.spark;

import java.io.Serializable;

/**
 * What decides the results and how they are cut into units; a job that goes on where another was
 * killed must have the same.
 *
 * @param house whose rule on quotations decides
 * @param articlesPerUnit about how many articles one unit has, which is kept or done again whole
 * @param back how many days before them known stories are looked for
 * @param atOnce how many articles are grouped at once at most
 * @param mostOfStory how many articles of a story are checked against each other at most
 */
record Settings(String house, int articlesPerUnit, int back, int atOnce, int mostOfStory)
    implements Serializable {

  Settings {
    if (articlesPerUnit < 1 || back < 0 || atOnce < 1 || mostOfStory < 2) {
      throw new IllegalArgumentException(
          "a number is too small: --unit, --at-once 1, --back 0, --most 2 are the least");
    }
  }
}
