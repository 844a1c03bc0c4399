package org.crosscheck.ingest;

import java.util.Optional;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;

/** The room that a story has for articles: for as many as people can lay side by side. */
final class Shelf {

  /** Nobody reads more reports of one event side by side. */
  static final int MOST_ARTICLES = 200;

  /** Eight articles of the longest that is read; what is more fills the memory. */
  private static final int MOST_CHARACTERS = 32_000_000;

  private final int most;
  private int count;
  private long characters;

  /** A limit that somebody has raised for one file is one that a story may reach. */
  Shelf(Limits limits) {
    most = Math.max(MOST_ARTICLES, limits.of(Limit.ARTICLES));
  }

  /** Why there is no room for another article; empty where there is. */
  Optional<String> full() {
    if (count >= most) {
      return Optional.of("not read: a story has at most " + most + " sources");
    }
    if (characters > MOST_CHARACTERS) {
      return Optional.of(
          "not read: those before it have more than "
              + MOST_CHARACTERS / 1_000_000
              + " million characters");
    }
    return Optional.empty();
  }

  void add(Item item) {
    count++;
    characters += item.text().length();
  }

  /** Makes room again for one that turned out to be there already. */
  void remove(Item item) {
    count--;
    characters -= item.text().length();
  }
}
