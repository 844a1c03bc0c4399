package org.crosscheck.app.night;

import org.apache.commons.lang3.StringUtils;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;

/** What an article is called where it is not told. */
public final class Titles {

  private static final int LONGEST = 90;

  private Titles() {}

  /** Its title, or else its headline, or else how it begins. */
  public static String of(Article article) {
    String title = article.source().title();
    if (title != null) {
      return title;
    }
    String first =
        article.blocks(Block.Kind.HEADLINE).stream()
            .findFirst()
            .or(() -> article.blocks(Block.Kind.BODY).stream().findFirst())
            .map(block -> article.slice(block.span()).strip().replaceAll("\\s+", " "))
            .orElse(article.id());
    if (first.length() <= LONGEST) {
      return first;
    }
    return StringUtils.substringBeforeLast(first.substring(0, LONGEST), " ") + " …";
  }
}
