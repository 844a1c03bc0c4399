package org.crosscheck.claims.figure.number;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;

/**
 * Reads the telephone numbers of an article: runs of digits where the sentence says to call,
 * letters for some of them included ("555-CALL").
 */
public final class Telephones {

  /** The predicate of a claim on a telephone number; its value is the digits alone. */
  public static final String PREDICATE = "name telephone";

  private static final String SUBJECT = "the telephone number";

  private static final ImmutableSet<String> CUES =
      ImmutableSet.of("call", "contact", "phone", "telephone", "dial", "hotline", "ring", "tip");

  private static final Pattern PART = Pattern.compile("[+(]?[\\d\\s\\u00a0().–-]+");

  /** Letters behind the first digits: "-010-TIPS". */
  private static final Pattern LETTERED =
      Pattern.compile("[\\d\\u00a0(). –-]*-?\\p{Lu}{1,7}(-\\p{Lu}{1,7})*");

  /** The letters of each key, from 2 on (ITU-T E.161). */
  private static final ImmutableList<String> KEYS =
      ImmutableList.of("ABC", "DEF", "GHI", "JKL", "MNO", "PQRS", "TUV", "WXYZ");

  private static final int FIRST_KEY = 2;

  /** From a local number to the longest that E.164 allows. */
  private static final int FEWEST = 7;

  private static final int MOST = 15;

  private Telephones() {}

  /** The numbers of an article, in reading order. */
  public static List<Attribute> read(AnnotatedArticle article) {
    List<Attribute> found = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      boolean cue =
          tokens.stream().anyMatch(token -> CUES.contains(Words.lemma(tokens, token.index())));
      for (int i = 0; cue && i < tokens.size(); ) {
        int end = i;
        StringBuilder text = new StringBuilder();
        while (end < tokens.size() && isPart(tokens.get(end).word(), end > i)) {
          text.append(tokens.get(end).word());
          end++;
        }
        String digits = digits(text);
        if (digits.length() >= FEWEST && digits.length() <= MOST) {
          Span span = tokens.get(i).span().hull(tokens.get(end - 1).span());
          found.add(
              new Attribute(
                  new Grounds(
                      article.id() + "-telephone-" + span.start(),
                      new Passage(article.id(), span),
                      Asserter.OUTLET,
                      Certainty.HAPPENED),
                  null,
                  SUBJECT,
                  PREDICATE,
                  digits));
        }
        i = Math.max(end, i + 1);
      }
    }
    return found;
  }

  private static boolean isPart(String word, boolean behind) {
    return PART.matcher(word).matches() || (behind && LETTERED.matcher(word).matches());
  }

  /** The digits, those of the keys for letters; "010-TIPS (8477)" has the last of them once. */
  private static String digits(CharSequence text) {
    StringBuilder digits = new StringBuilder();
    int lettered = 0;
    for (int i = 0; i < text.length(); i++) {
      char at = text.charAt(i);
      if (CharMatcher.inRange('0', '9').matches(at)) {
        digits.append(at);
      } else if (CharMatcher.inRange('A', 'Z').matches(at)) {
        for (int key = 0; key < KEYS.size(); key++) {
          if (KEYS.get(key).indexOf(at) >= 0) {
            digits.append(key + FIRST_KEY);
            lettered = digits.length();
          }
        }
      }
    }
    int again = digits.length() - lettered;
    boolean twice =
        lettered > 0
            && again > 0
            && again <= lettered
            && digits.substring(lettered).equals(digits.substring(lettered - again, lettered));
    return twice ? digits.substring(0, lettered) : digits.toString();
  }
}
