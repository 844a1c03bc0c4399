package org.crosscheck.ingest.inbox;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;

/** Collects what the formats find; an article that comes twice is one. */
final class Delivery {

  private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  /** Takes what stands in a file. */
  Found from(Path file) {
    return new Found() {
      @Override
      public void article(Item item) {
        Item other = items.put(item.source().id(), item);
        if (other == null || !item.isVersionOf(other)) {
          add(Arrival.of(item));
        } else if (item.version() >= other.version()) {
          arrivals.remove(Arrival.of(other).hash());
          add(Arrival.of(item));
        } else {
          items.put(other.source().id(), other);
        }
      }

      @Override
      public void problem(String part, String reason) {
        Delivery.this.problem(new Problem(file + part, reason, Problem.Kind.INPUT));
      }

      @Override
      public void broke(String part, Throwable e) {
        Delivery.this.problem(
            new Problem(file + part, "reading it broke: " + e, Problem.Kind.INTERNAL));
      }
    };
  }

  void article(Article article, Arrival.Told story) {
    add(Arrival.of(article, Optional.of(story)));
  }

  private void add(Arrival arrival) {
    arrivals.putIfAbsent(arrival.hash(), arrival);
  }

  void problem(String where, String reason) {
    problem(new Problem(where, reason, Problem.Kind.INPUT));
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  Arrivals done() {
    return new Arrivals(ImmutableList.copyOf(arrivals.values()), ImmutableList.copyOf(problems));
  }
}
