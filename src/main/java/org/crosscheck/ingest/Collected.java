package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.crosscheck.ingest.fetch.Page;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.model.Article;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Source;
import org.jspecify.annotations.Nullable;

/** The articles of a story, as its files give them. */
final class Collected {

  private final Limits limits;
  private final Shelf shelf;
  private final Map<String, Item> items = new LinkedHashMap<>();
  private final List<Item> earlier = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  Collected(Limits limits) {
    this.limits = limits;
    shelf = new Shelf(limits);
  }

  /** Within which it reads. */
  Limits limits() {
    return limits;
  }

  /**
   * Reads a file.
   *
   * @param where it is, as the user knows it
   * @param id of the article in it, where there is one and nobody gives it another
   * @param entry what story.json says of it, or null
   */
  void read(Path file, String where, String id, StoryJson.@Nullable Entry entry) {
    read(found -> Registry.read(file, id, limits, found), where, id, entry);
  }

  /** Reads a page that was fetched. */
  void read(Page page) {
    String id = page.address().id();
    read(found -> Registry.read(page.input(), found), page.address().toString(), id, null);
  }

  private void read(
      Consumer<Found> reading, String where, String id, StoryJson.@Nullable Entry entry) {
    Optional<String> full = shelf.full();
    if (full.isPresent()) {
      problem(where, full.get());
      return;
    }
    List<Item> found = new ArrayList<>();
    reading.accept(
        new Found() {
          private boolean left;

          @Override
          public void article(Item item) {
            Optional<String> noRoom = shelf.full();
            if (found.size() < limits.of(Limit.ARTICLES)) {
              if (noRoom.isEmpty() || isAgain(item)) {
                shelf.add(item);
                found.add(item);
              } else if (!left) {
                left = true;
                problem(" (" + item.source().id() + " and what comes after it)", noRoom.get());
              }
            } else if (found.size() == limits.of(Limit.ARTICLES)) {
              found.add(item);
              problem("", limits.message(Limit.ARTICLES, "too many for one story"));
            }
          }

          @Override
          public void problem(String part, String reason) {
            Collected.this.problem(where + part, reason);
          }

          @Override
          public void broke(String part, Throwable e) {
            problems.add(
                new Problem(where + part, "reading it broke: " + e, Problem.Kind.INTERNAL));
          }
        });
    boolean only = found.size() == 1;
    found.stream()
        .limit(limits.of(Limit.ARTICLES))
        .forEach(item -> add(described(item, id, entry, only), id));
  }

  /** What somebody says of an article counts for more than what it says of itself. */
  private static Item described(
      Item item, String id, StoryJson.@Nullable Entry entry, boolean only) {
    if (entry == null) {
      return item;
    }
    Source own = item.source();
    Publication published = only ? entry.published() : null;
    return item.of(
        new Source(
            only ? id(own, id, entry) : own.id(),
            entry.outlet() == null ? own.outlet() : entry.outlet(),
            entry.title() == null || !only ? own.title() : entry.title(),
            entry.url() == null || !only ? own.url() : entry.url(),
            published == null ? own.date() : published.day(),
            published == null ? own.published() : published.moment(),
            own.sha256()));
  }

  /** A file's name gives the id of its article without the version in it. */
  private static String id(Source own, String id, StoryJson.Entry entry) {
    return entry.id() == null && own.id().equals(Versions.stem(id)) ? own.id() : id;
  }

  /** Whether it needs no room of its own, being another version or the same. */
  private boolean isAgain(Item item) {
    Item other = items.get(item.source().id());
    return (other != null && other.text().equals(item.text())) || versioned(item).isPresent();
  }

  /** Under which id another version of it stands. */
  private Optional<String> versioned(Item item) {
    return item.version().isEmpty()
        ? Optional.empty()
        : items.entrySet().stream()
            .filter(each -> item.isVersionOf(each.getValue()))
            .map(Map.Entry::getKey)
            .findFirst();
  }

  /** Two articles of one id are told apart by their files; the same one twice is one. */
  private void add(Item item, String file) {
    String id = item.source().id();
    Optional<String> place = versioned(item);
    if (place.isPresent()) {
      Item there = items.get(place.get());
      boolean later = there != null && item.number() > there.number();
      replaced(later ? there : item);
      if (!later) {
        return;
      }
      items.remove(place.get());
    }
    Item other = items.get(id);
    if (other != null && other.text().equals(item.text())) {
      shelf.remove(item);
      return;
    }
    if (other != null) {
      id = file.equals(id) ? id : file + ":" + id;
      for (int n = 2; items.containsKey(id); n++) {
        id = item.source().id() + "-" + n;
      }
    }
    Source own = item.source();
    items.put(
        id,
        item.of(
            new Source(
                id,
                own.outlet(),
                own.title(),
                own.url(),
                own.date(),
                own.published(),
                own.sha256())));
  }

  /** What was replaced has no place among the sources; the latest of it are kept beside them. */
  private void replaced(@Nullable Item item) {
    if (item == null) {
      return;
    }
    shelf.remove(item);
    earlier.add(item);
    List<Item> same =
        earlier.stream()
            .filter(each -> each.isVersionOf(item))
            .sorted(Comparator.comparingLong(Item::number).reversed())
            .toList();
    if (same.size() > Earlier.MOST) {
      earlier.removeAll(same.subList(Earlier.MOST, same.size()));
    }
  }

  void problem(String where, String reason) {
    problems.add(new Problem(where, reason, Problem.Kind.INPUT));
  }

  /**
   * The articles, laid out; one that breaks on it is a problem, and so is one that is too much for
   * a story.
   */
  ImmutableList<Article> articles(StoryBudget budget) {
    List<Article> articles = new ArrayList<>();
    items.forEach(
        (id, item) -> {
          try {
            articles.add(item.article());
          } catch (RuntimeException | StackOverflowError e) {
            problems.add(new Problem(id, "laying it out broke: " + e, Problem.Kind.INTERNAL));
          }
        });
    articles.sort(Comparator.comparing(Article::id));
    return articles.stream()
        .filter(
            article -> {
              Optional<Problem> beyond = budget.take(article);
              beyond.ifPresent(problems::add);
              beyond.ifPresent(problem -> items.remove(article.id()));
              return beyond.isEmpty();
            })
        .collect(ImmutableList.toImmutableList());
  }

  /** The versions that others of these have replaced. */
  ImmutableList<Earlier> earlier(StoryBudget budget) {
    ImmutableList.Builder<Earlier> all = ImmutableList.builder();
    for (Item item : earlier) {
      String now = versioned(item).orElse("");
      Item latest = items.get(now);
      if (latest != null && latest.number() > item.number()) {
        Earlier version = Earlier.beside(item.article(), item.number(), now);
        Optional<Problem> beyond = budget.take(version.article());
        beyond.ifPresent(problems::add);
        if (beyond.isEmpty()) {
          all.add(version);
        }
      }
    }
    return all.build();
  }

  /** What could not be read; complete once articles and versions have been asked for. */
  ImmutableList<Problem> problems() {
    return ImmutableList.copyOf(problems);
  }
}
