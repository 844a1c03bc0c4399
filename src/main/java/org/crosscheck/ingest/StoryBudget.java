package org.crosscheck.ingest;

import java.util.Optional;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Problem;

/**
 * How many words of a story are compared: the time and memory of every stage after reading are
 * bounded by it. Words are counted, not time, so that the same story is always compared in the same
 * way.
 */
public final class StoryBudget {

  private final String story;
  private final Limits limits;
  private long words;

  /**
   * @param story its id, for what is said of articles that are left out
   */
  public StoryBudget(String story, Limits limits) {
    this.story = story;
    this.limits = limits;
  }

  /**
   * Takes an article in.
   *
   * @return why it is left out; empty where it is not
   */
  public Optional<Problem> take(Article article) {
    if (words >= limits.of(Limit.WORDS)) {
      return Optional.of(
          new Problem(
              article.id(),
              limits.message(
                  Limit.WORDS,
                  "not compared: the articles before it in "
                      + story
                      + " are all that is compared of one story"),
              Problem.Kind.INPUT));
    }
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.CAPTION) {
        words += words(article.slice(block.span()));
      }
    }
    return Optional.empty();
  }

  private static int words(String line) {
    int count = 0;
    boolean inside = false;
    for (int i = 0; i < line.length(); i++) {
      boolean space = Character.isSpaceChar(line.charAt(i)) || line.charAt(i) <= ' ';
      count += !space && !inside ? 1 : 0;
      inside = !space;
    }
    return count;
  }
}
