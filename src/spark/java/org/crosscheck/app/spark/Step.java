package org.crosscheck.app.spark;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Articles that are grouped at once, after all that were published before them, as one night's are
 * after those of the nights before.
 *
 * @param number from 0; the steps are done in this order
 * @param first day of publication, since 1970; null for articles of which it is not known
 * @param last day of publication; null as {@code first}
 * @param bucket which of a day's parts it is, where the day has too many articles for one step
 * @param buckets how many parts the day has
 */
record Step(int number, @Nullable Long first, @Nullable Long last, int bucket, int buckets) {

  /** How many articles were published on a day; null for an unknown one. */
  record Day(@Nullable Long day, long articles) {}

  /**
   * Cuts the days into steps: as many days together as are few enough to be grouped at once.
   *
   * @param days rising, the unknown one last
   */
  static List<Step> of(List<Day> days, Settings settings) {
    List<Step> steps = new ArrayList<>();
    int from = 0;
    while (from < days.size()) {
      Long first = days.get(from).day();
      long articles = days.get(from).articles();
      int to = from + 1;
      while (to < days.size() && articles + days.get(to).articles() <= settings.atOnce()) {
        articles += days.get(to).articles();
        to++;
      }
      int buckets = (int) ((articles + settings.atOnce() - 1) / settings.atOnce());
      for (int bucket = 0; bucket < buckets; bucket++) {
        steps.add(new Step(steps.size(), first, days.get(to - 1).day(), bucket, buckets));
      }
      from = to;
    }
    return steps;
  }
}
