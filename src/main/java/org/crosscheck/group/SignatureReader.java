package org.crosscheck.group;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Publication;
import org.crosscheck.model.word.Word;
import org.crosscheck.model.word.Words;

/** Reads an article's signature from its words alone: names are told by their capitals. */
final class SignatureReader {

  /** Words of grammar, which stand in every article. */
  private static final ImmutableSet<String> GRAMMAR =
      ImmutableSet.copyOf(
          ("a an the and or but nor so yet if then than as at by for from in into of off on onto out"
                  + " over to up with without within about after again against all also am any are"
                  + " because been before being below between both can cannot could did do does doing"
                  + " down during each few further had has have having he her here hers herself him"
                  + " himself his how i is it its itself just me more most my myself no not now once"
                  + " only other our ours ourselves own same she should some such that their theirs"
                  + " them themselves there these they this those through too under until very was we"
                  + " were what when where which while who whom why will would you your yours be may"
                  + " might must shall said says say told one two")
              .split(" "));

  /** Articles go on; what they are about stands in their first words. */
  private static final int MOST_WORDS = 1_500;

  private final Article article;
  private final Map<String, Integer> terms = new TreeMap<>();

  SignatureReader(Article article) {
    this.article = article;
  }

  Signature read(String hash) {
    int read = 0;
    for (Block block : article.blocks()) {
      if (block.kind() == Block.Kind.TEASER || block.kind() == Block.Kind.BYLINE) {
        continue;
      }
      for (Word word : Words.of(article.text(), block.span())) {
        if (read++ < MOST_WORDS) {
          count(word);
        }
      }
    }
    if (article.source().title() != null) {
      Words.forms(article.source().title()).forEach(this::count);
    }
    LocalDate day = article.source().publication().map(Publication::day).orElse(null);
    return new Signature(hash, day, ImmutableSortedMap.copyOf(terms));
  }

  private void count(Word word) {
    String printed = word.printed().replaceFirst("['’‘ʼ´`]s$", "");
    String form = Words.fold(printed);
    count(Character.isUpperCase(printed.codePointAt(0)) ? capital(form) : form);
  }

  private static String capital(String form) {
    return form.isEmpty() ? form : Character.toUpperCase(form.charAt(0)) + form.substring(1);
  }

  private void count(String form) {
    if (form.length() > 1 && form.length() < 40 && !GRAMMAR.contains(lower(form))) {
      terms.merge(form, 1, Integer::sum);
    }
  }

  private static String lower(String form) {
    return Character.toLowerCase(form.charAt(0)) + form.substring(1);
  }
}
