package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Article;

/** The articles of a story as they are read, as many as people can lay side by side. */
final class Shelf {

  /** Nobody reads more reports of one event side by side. */
  static final int MOST_ARTICLES = 200;

  /** Eight articles of the longest that is read; what is more fills the memory. */
  private static final int MOST_CHARACTERS = 32_000_000;

  /** Reads an article. */
  interface Reader {
    Article read() throws Unreadable;
  }

  private final ImmutableList.Builder<Article> articles = ImmutableList.builder();
  private int count;
  private long characters;

  /** Reads one more, unless there is no room for it. */
  void add(Reader reader) throws Unreadable {
    if (count == MOST_ARTICLES) {
      throw new Unreadable("not read: a story has at most " + MOST_ARTICLES + " sources");
    }
    if (characters > MOST_CHARACTERS) {
      throw new Unreadable(
          "not read: those before it have more than "
              + MOST_CHARACTERS / 1_000_000
              + " million characters");
    }
    Article article = reader.read();
    articles.add(article);
    count++;
    characters += article.text().length();
  }

  ImmutableList<Article> articles() {
    return articles.build();
  }
}
