package org.crosscheck.ingest.inbox;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.ingest.layout.Unread;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.model.Article;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Text;

/** Collects what the formats find; an article that comes twice is one. */
final class Delivery {

  private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
  private final Map<List<Object>, Arrival> latest = new HashMap<>();
  private final Map<String, Arrival> earlier = new LinkedHashMap<>();
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
        Arrival arrival = Arrival.of(item);
        Optional<Arrival> other =
            item.version().flatMap(version -> Optional.ofNullable(latest.get(key(item, version))));
        if (other.isPresent() && other.get().number() > arrival.number()) {
          earlier.put(arrival.hash(), arrival);
          return;
        }
        other.ifPresent(Delivery.this::replaced);
        item.version().ifPresent(version -> latest.put(key(item, version), arrival));
        add(arrival, item.text());
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

  private static List<Object> key(Item item, Item.Version version) {
    return List.of(version.item(), Optional.ofNullable(item.source().outlet()));
  }

  void article(Article article, Arrival.Told story) {
    add(Arrival.of(article, story, Optional.empty()), article.text());
  }

  void earlier(Earlier version, Arrival.Told story) {
    Item.Version number = new Item.Version(version.of(), version.version());
    Arrival arrival = Arrival.of(version.article(), story, Optional.of(number));
    earlier.put(arrival.hash(), arrival);
  }

  private void replaced(Arrival arrival) {
    arrivals.remove(arrival.hash());
    unread.remove(arrival.hash());
    earlier.put(arrival.hash(), arrival);
  }

  private void add(Arrival arrival, Text text) {
    if (arrivals.putIfAbsent(arrival.hash(), arrival) == null) {
      unread.put(arrival.hash(), Unread.problems(arrival.source().id(), text));
    }
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
    earlier.keySet().removeAll(arrivals.keySet());
    return new Arrivals(
        ImmutableList.copyOf(arrivals.values()),
        ImmutableList.copyOf(earlier.values()),
        all.build());
  }
}
