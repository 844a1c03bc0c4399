package org.crosscheck.group;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Gives new articles their stories. What belongs to a story already stays there, and two known
 * stories never become one: editors have decided on them. The same articles give the same stories,
 * whatever order they come in. The time it takes grows with the new articles; each known one is
 * only looked at once.
 */
public final class Grouper {

  /**
   * Finds the stories of new articles.
   *
   * @param known articles that belong to stories
   * @param arrivals new articles; one that is known as well stays where it is
   * @return for each new article its story's id, in the order of the articles' names: a known
   *     story's, or one that is made of the day and the hash of the new story's first article
   */
  public ImmutableMap<String, String> assign(List<Grouped> known, List<Signature> arrivals) {
    Map<String, Signature> articles = new TreeMap<>();
    Map<String, String> stories = new HashMap<>();
    for (Grouped each : known) {
      articles.put(each.signature().article(), each.signature());
      stories.put(each.signature().article(), each.story());
    }
    arrivals.forEach(each -> articles.putIfAbsent(each.article(), each));
    return stories.size() == articles.size()
        ? ImmutableMap.of()
        : new Grouping(ImmutableList.copyOf(articles.values()), stories).assign();
  }
}
