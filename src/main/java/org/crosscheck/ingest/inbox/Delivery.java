package org.crosscheck.ingest.inbox;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.ingest.layout.Unread;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;

/** Collects what the formats find; an article that comes twice is one. */
final class Delivery {

  private final Map<String, Arrival> arrivals = new LinkedHashMap<>();
  private final List<Problem> problems = new ArrayList<>();

  void article(Article article) {
    add(Arrival.of(article, Optional.empty()), article.text());
  }

  /** An article that is laid out only if somebody asks for it. */
  void article(Source source, Text text) {
    add(Arrival.of(source, text), text);
  }

  void article(Article article, Arrival.Told story) {
    add(Arrival.of(article, Optional.of(story)), article.text());
  }

  private void add(Arrival arrival, Text text) {
    if (arrivals.putIfAbsent(arrival.hash(), arrival) == null) {
      problems.addAll(Unread.problems(arrival.source().id(), text));
    }
  }

  void problem(String where, String reason) {
    problem(new Problem(where, reason, Problem.Kind.INPUT));
  }

  /** What reading broke on is named, and the rest is read. */
  void broke(String where, Throwable e) {
    problem(new Problem(where, "reading it broke: " + e, Problem.Kind.INTERNAL));
  }

  void problem(Problem problem) {
    problems.add(problem);
  }

  Arrivals done() {
    return new Arrivals(ImmutableList.copyOf(arrivals.values()), ImmutableList.copyOf(problems));
  }
}
