package org.crosscheck.ingest.inbox;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.ingest.layout.Unread;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Text;

/** Collects what the formats find; an article that comes twice is one. */
final class Delivery {

  private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final Map<String, ImmutableList<Problem>> unread = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /**
   * Takes what stands in a file, or at an address.
   *
   * @param where it is, as the user knows it
   */
  Found from(String where) {
    return new Found() {
      @Override
      public void article(Item item) {
        Item other = items.put(item.source().id(), item);
        if (other == null || !item.isVersionOf(other)) {
          add(Arrival.of(item), item.text());
        } else if (item.version() >= other.version()) {
          remove(Arrival.of(other).hash());
          add(Arrival.of(item), item.text());
        } else {
          items.put(other.source().id(), other);
        }
      }

      @Override
      public void problem(String part, String reason) {
        Delivery.this.problem(new Problem(where + part, reason, Problem.Kind.INPUT));
      }

      @Override
      public void broke(String part, Throwable e) {
        Delivery.this.problem(
            new Problem(where + part, "reading it broke: " + e, Problem.Kind.INTERNAL));
      }
    };
  }

  void article(Article article, Arrival.Told story) {
    add(Arrival.of(article, Optional.of(story)), article.text());
  }

  private void add(Arrival arrival, Text text) {
    if (arrivals.putIfAbsent(arrival.hash(), arrival) == null) {
      unread.put(arrival.hash(), Unread.problems(arrival.source().id(), text));
    }
  }

  private void remove(String hash) {
    arrivals.remove(hash);
    unread.remove(hash);
  }

  void problem(String where, String reason) {
    problem(new Problem(where, reason, Problem.Kind.INPUT));
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  Arrivals done() {
    ImmutableList.Builder<Problem> all = ImmutableList.<Problem>builder().addAll(problems);
    unread.values().forEach(all::addAll);
    return new Arrivals(ImmutableList.copyOf(arrivals.values()), all.build());
  }
}
