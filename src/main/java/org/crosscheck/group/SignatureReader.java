package org.crosscheck.group;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Publication;
import org.crosscheck.model.word.Word;
import org.crosscheck.model.word.Words;

/** Reads an article's signature from its words alone, before anything is annotated. */
final class SignatureReader {

  /** Words of grammar, and those of telling, which stand in every article. */
  private static final ImmutableSet<String> GRAMMAR =
      ImmutableSet.copyOf(
          ("a an the and or but nor so yet if then than as at by for from in into of off on onto"
                  + " out over to up with without within about after again against all also am any are"
                  + " because been before being below between both can cannot could did do does doing"
                  + " down during each few further had has have having he her here hers herself him"
                  + " himself his how i is it its itself just me more most my myself no not now once"
                  + " only other our ours ourselves own same she should some such that their theirs"
                  + " them themselves there these they this those through too under until very was we"
                  + " were what when where which while who whom why will would you your yours be may"
                  + " might must shall said says say told one two")
              .split(" "));

  /** What an article is about stands in its first words; what follows may be background. */
  private static final int MOST_WORDS = 1_500;

  /** Longer ones are addresses and debris. */
  private static final int LONGEST_TERM = 40;

  private static final Pattern POSSESSIVE = Pattern.compile("['’‘ʼ´`]s$");

  /** Between a headline and the name of the site. */
  private static final Pattern SITE = Pattern.compile("\\s[-|–—]\\s");

  /** A headline with fewer words before the bar may be a kicker, with the headline after it. */
  private static final int SHORTEST_HEADLINE = 4;

  /** What of an article does not say what it is about. */
  private static final ImmutableSet<Block.Kind> APART =
      Sets.immutableEnumSet(Block.Kind.TEASER, Block.Kind.BYLINE, Block.Kind.UNREAD);

  private final Article article;
  private final Map<String, Integer> terms = new TreeMap<>();
  private final Map<String, Integer> capitals = new TreeMap<>();

  SignatureReader(Article article) {
    this.article = article;
  }

  Signature read(String hash) {
    List<String> title = Words.forms(headline()).stream().filter(SignatureReader::tells).toList();
    title.forEach(this::count);
    int left = MOST_WORDS;
    for (Block block : article.blocks()) {
      if (APART.contains(block.kind())) {
        continue;
      }
      for (Word word : Words.of(article.text(), block.span())) {
        if (left-- > 0) {
          String form = form(word);
          count(form);
          if (Character.isUpperCase(word.printed().codePointAt(0))) {
            capitals.merge(form, 1, Integer::sum);
          }
        }
      }
    }
    LocalDate day = article.source().publication().map(Publication::day).orElse(null);
    return new Signature(
        hash,
        day,
        ImmutableSortedMap.copyOf(terms),
        ImmutableSortedSet.copyOf(title),
        ImmutableSortedSet.copyOf(
            Maps.filterEntries(
                    terms, each -> 2 * capitals.getOrDefault(each.getKey(), 0) >= each.getValue())
                .keySet()));
  }

  private String headline() {
    String title = Optional.ofNullable(article.source().title()).orElse("");
    String[] parts = SITE.split(title, 2);
    return Words.forms(parts[0]).size() < SHORTEST_HEADLINE ? title : parts[0];
  }

  private static String form(Word word) {
    String bare = POSSESSIVE.matcher(word.printed()).replaceFirst("");
    return bare.length() == word.printed().length() || bare.isEmpty()
        ? word.form()
        : Words.fold(bare);
  }

  private void count(String form) {
    if (tells(form)) {
      terms.merge(form, 1, Integer::sum);
    }
  }

  private static boolean tells(String form) {
    return form.length() > 1 && form.length() <= LONGEST_TERM && !GRAMMAR.contains(form);
  }
}
