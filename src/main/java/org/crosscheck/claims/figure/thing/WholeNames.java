package org.crosscheck.claims.figure.thing;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.Mojibake;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.thing.ProperName;

/**
 * Reads the names of bars, flats, hospitals, parks and units as they are printed, from the first
 * capital to the last: "Gill's Bar and Grill", "Terraces of East Orrin Apartments". The entity
 * model mostly knows a part of such a name, and not the same part in every article.
 */
public final class WholeNames {

  /** What stands inside a name without a capital. */
  private static final ImmutableSet<String> INSIDE = ImmutableSet.of("of", "at", "the", "for");

  private static final ImmutableSet<String> JOINS = ImmutableSet.of("and", "&");

  /** Kinds of thing that are called by what they are. */
  private static final ImmutableSet<String> KINDS =
      ImmutableSet.of("structure", "organization", "facility", "unit", "tract", "shop");

  /** More words with capitals are a headline or a list. */
  private static final int LONGEST = 12;

  private static final int MOST_LETTERS = 120;

  /** Words before a name that have a capital at the head of a sentence, and titles of people. */
  private static final ImmutableSet<String> NO_NAME =
      ImmutableSet.of("DT", "IN", "TO", "CC", "PRP", "PRP$", "WRB", "WP", "WDT", "MD", "EX", "RB");

  /** "Harbour Hospital.The": a space is missing. */
  private static final Pattern TWO_SENTENCES = Pattern.compile("\\p{Ll}\\.\\p{Lu}");

  private WholeNames() {}

  /** The names of an article, in reading order. */
  public static List<Attribute> read(AnnotatedArticle article) {
    List<Attribute> names = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 0; i < sentence.tokens().size(); ) {
        int end = end(sentence, i);
        if (isOwned(sentence, i, end)) {
          i += 2;
        }
        if (end - i > 1 && end - i <= LONGEST && isOfThing(sentence, i, end)) {
          names.add(claim(article, sentence, i, end - 1));
        }
        i = Math.max(end, i + 1);
      }
    }
    return names;
  }

  /** "Norria's Black Fleet", "Lee's White Lodge": what somebody has is not called after them. */
  private static boolean isOwned(Sentence sentence, int first, int end) {
    if (first + 2 >= end || !sentence.token(first + 1).tag().equals("POS")) {
      return false;
    }
    String owner = sentence.token(first).ner();
    return (owner.equals("PERSON") || owner.equals("LOCATION"))
        && !sentence.token(first + 2).ner().equals(owner);
  }

  /** The token behind the name that begins at a token, or that token. */
  private static int end(Sentence sentence, int first) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(first);
    if (!isCapital(token) || NO_NAME.contains(token.tag()) || isDay(token)) {
      return first;
    }
    int end = first + 1;
    while (end < tokens.size()) {
      Optional<Integer> next = next(sentence, end);
      if (next.isEmpty()) {
        break;
      }
      end = next.get();
    }
    boolean noun = end < tokens.size() && tokens.get(end).isNoun();
    if (noun && end - first > 1 && isKind(Words.lemma(tokens, end))) {
      end++; // "Terrace View apartments"
    }
    while (tokens.get(end - 1).tag().equals("POS")) {
      end--;
    }
    return end;
  }

  /** The token behind the next part of a name, where it goes on. */
  private static Optional<Integer> next(Sentence sentence, int at) {
    List<Token> tokens = sentence.tokens();
    Token token = tokens.get(at);
    boolean inner = at + 1 < tokens.size() && isCapital(tokens.get(at + 1));
    String word = Words.at(tokens, at);
    if (isCapital(token) || token.tag().equals("POS")) {
      boolean over = isDay(token) || TWO_SENTENCES.matcher(token.word()).find();
      return over ? Optional.empty() : Optional.of(at + 1);
    }
    boolean goesOn =
        (word.equals("-") && inner)
            || (INSIDE.contains(word) && inner && !isPerson(tokens.get(at - 1)))
            || (token.isNumber() && word.length() < 3 && inner)
            || (JOINS.contains(word) && inner && WordNet.knows(Words.lemma(tokens, at + 1)));
    if (goesOn && !isPerson(tokens.get(at + 1))) {
      return Optional.of(at + 2);
    }
    boolean two = INSIDE.contains(word) && Words.at(tokens, at + 1).equals("the");
    return two && at + 2 < tokens.size() && isCapital(tokens.get(at + 2))
        ? Optional.of(at + 3)
        : Optional.empty();
  }

  /** Whether a name says of what kind the thing is, and ends in no person's. */
  private static boolean isOfThing(Sentence sentence, int first, int end) {
    boolean kind = false;
    for (int i = first + 1; i < end; i++) {
      String word = sentence.token(i).lemma().toLowerCase(Locale.ROOT);
      kind |= isKind(word) || isKind(Words.at(sentence.tokens(), i - 1) + " " + word);
    }
    int letters = sentence.token(end - 1).span().end() - sentence.token(first).span().start();
    return kind
        && letters <= MOST_LETTERS
        && !isPerson(sentence.token(end - 1))
        && !TWO_SENTENCES.matcher(sentence.token(end - 1).word()).find();
  }

  private static boolean isKind(String word) {
    String singular = ProperName.stem(word);
    return KINDS.stream()
        .anyMatch(kind -> WordNet.names(word, kind) || WordNet.names(singular, kind));
  }

  /** "taken to Harbour Hospital Friday": when it was is no part of the name. */
  private static boolean isDay(Token token) {
    return token.word().matches("[A-Z][a-z]+day");
  }

  private static boolean isPerson(Token token) {
    return token.ner().equals("PERSON");
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  private static Attribute claim(AnnotatedArticle article, Sentence sentence, int first, int last) {
    Passage passage =
        new Passage(article.id(), sentence.token(first).span().hull(sentence.token(last).span()));
    String name =
        Mojibake.mend(article.article().slice(passage.span())).text().replaceAll("\\s+", " ");
    return new Attribute(
        new Grounds(
            article.id() + "-thing-" + passage.span().start(),
            passage,
            Asserter.OUTLET,
            Certainty.HAPPENED),
        null,
        name,
        ProperName.PREDICATE,
        name);
  }
}
