package org.crosscheck.report.truth;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;

/** What words that are cut out of a sentence lose; by the marks of the sentence, not its parse. */
final class Clause {

  private static final Pattern MARK = Pattern.compile("[,;:()\\[\\]“”\"—–…]|``|''|--|\\.\\.\\.");

  /** Words that begin a clause of their own. */
  private static final ImmutableSet<String> BEGIN =
      ImmutableSet.of(
          "and",
          "but",
          "or",
          "who",
          "which",
          "that",
          "because",
          "while",
          "when",
          "after",
          "before",
          "as",
          "if",
          "although",
          "though",
          "where",
          "whether",
          "since",
          "so",
          "until");

  private static final ImmutableSet<String> WEIGHTY =
      ImmutableSet.of(
          // negations
          "not",
          "n't",
          "n’t",
          "no",
          "never",
          "nobody",
          "none",
          "nothing",
          "neither",
          "nor",
          "without",
          "hardly",
          "cannot",
          "denied",
          "denies",
          "deny",
          // hedges of numbers
          "nearly",
          "almost",
          "about",
          "around",
          "approximately",
          "roughly",
          "least",
          "most",
          "than",
          "over",
          "under",
          "up",
          // hedges of facts
          "may",
          "might",
          "could",
          "allegedly",
          "alleged",
          "reportedly",
          "apparently",
          "possibly",
          "perhaps",
          "probably",
          "believed",
          "suspected",
          "thought");

  /** Of 'over' and the like only before a number is a hedge. */
  private static final ImmutableSet<String> ONLY_OF_NUMBERS =
      ImmutableSet.of("about", "around", "over", "under", "up", "most", "least", "than", "no");

  private Clause() {}

  /** The weighty words of its clauses that a cut-out lacks. */
  static List<String> lost(AnnotatedArticle article, Span cut) {
    return article.sentences(cut).stream().flatMap(each -> lost(each, cut).stream()).toList();
  }

  private static List<String> lost(Sentence sentence, Span cut) {
    List<Integer> inside =
        IntStream.range(0, sentence.tokens().size())
            .filter(i -> sentence.token(i).span().overlaps(cut))
            .boxed()
            .toList();
    if (inside.isEmpty()) {
      return List.of();
    }
    int from = inside.get(0);
    if (!begins(sentence, from)) {
      while (from > 0 && !ends(sentence, from - 1) && !begins(sentence, from - 1)) {
        from--;
      }
    }
    int to = inside.get(inside.size() - 1);
    while (to + 1 < sentence.tokens().size()
        && !ends(sentence, to + 1)
        && !begins(sentence, to + 1)) {
      to++;
    }
    return IntStream.rangeClosed(from, to)
        .filter(i -> !inside.contains(i))
        .filter(i -> weighty(sentence, i, Set.copyOf(inside)))
        .mapToObj(i -> sentence.token(i).word())
        .toList();
  }

  private static boolean ends(Sentence sentence, int token) {
    return MARK.matcher(sentence.token(token).word()).matches();
  }

  private static boolean begins(Sentence sentence, int token) {
    return BEGIN.contains(sentence.token(token).word().toLowerCase(Locale.ROOT));
  }

  private static boolean weighty(Sentence sentence, int token, Set<Integer> inside) {
    String word = sentence.token(token).word().toLowerCase(Locale.ROOT);
    if (!WEIGHTY.contains(word)) {
      return false;
    }
    boolean touches = inside.contains(token + 1) || inside.contains(token - 1);
    if (ONLY_OF_NUMBERS.contains(word) && !word.equals("no")) {
      int next = token + 1;
      return touches && inside.contains(next) && sentence.token(next).isNumber();
    }
    return true;
  }
}
