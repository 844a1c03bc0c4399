package org.crosscheck.claims.sighting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Grounds;

/**
 * What a report says is not known or not told: "it is unclear whether", "police would not say who",
 * "no word on how". Whoever speaks for the investigation does not know it; what neighbours and kin
 * do not know may still be known.
 *
 * @param cue the word that leaves it open
 * @param word the question word
 * @param last the last token of what is asked
 */
public record OpenQuestion(int cue, int word, int last) {

  private static final Set<String> UNSURE =
      Set.of(
          "unclear",
          "unknown",
          "uncertain",
          "unsure",
          "undetermined",
          "unconfirmed",
          "unavailable");

  /** Denied, they leave a question open. */
  private static final Set<String> KNOWING =
      Set.of(
          "know",
          "say",
          "sure",
          "clear",
          "certain",
          "disclose",
          "release",
          "reveal",
          "specify",
          "confirm",
          "comment",
          "determine",
          "establish",
          "identify",
          "available",
          "explain",
          "elaborate",
          "discuss",
          "provide",
          "give",
          "announce",
          "learn",
          "tell");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not", "n't", "never", "yet", "no", "nothing", "decline", "refuse", "unable", "without");

  /** Under way or meant, they ask. */
  private static final Set<String> ASKING =
      Set.of("investigate", "determine", "figure", "piece", "ascertain", "probe", "examine");

  private static final Set<String> TRYING =
      Set.of("try", "work", "attempt", "seek", "hope", "continue", "still", "begin", "count");

  /** Those whose not knowing tells nothing of what the investigation knows. */
  private static final Set<String> BYSTANDERS =
      Set.of(
          "i",
          "you",
          "neighbor",
          "neighbour",
          "resident",
          "witness",
          "mother",
          "father",
          "parent",
          "family",
          "relative",
          "friend",
          "brother",
          "sister",
          "son",
          "daughter",
          "wife",
          "husband",
          "boy",
          "girl",
          "child",
          "people",
          "cousin",
          "grandmother",
          "grandfather");

  /** How far before a question word its cue stands. */
  private static final int REACH = 10;

  /** How far before a cue its negation stands. */
  private static final int NEAR = 4;

  /** No question is longer. */
  private static final int LONGEST = 32;

  /** The open questions of a sentence that begin with a question word. */
  public static List<OpenQuestion> of(Sentence sentence) {
    List<OpenQuestion> found = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (asks(token)) {
        for (int at = token.index() - 1; at >= Math.max(0, token.index() - REACH); at--) {
          if (sentence.token(at).word().matches("[.;:]")) {
            break;
          }
          if (cue(sentence, at)) {
            found.add(new OpenQuestion(at, token.index(), end(sentence, at, token.index())));
            break;
          }
        }
      }
    }
    return found;
  }

  /** Whether a noun, such as "description", is for what is not known or not given out. */
  public static boolean lacks(Sentence sentence, int noun) {
    if (Arguments.has(sentence, noun, List.of("no"))) {
      return true;
    }
    for (int at = Math.max(0, noun - REACH); at <= noun + REACH; at++) {
      if (at < sentence.tokens().size() && at != noun && cue(sentence, at)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a token stands in what is asked. */
  public static boolean holds(Sentence sentence, int token) {
    return of(sentence).stream().anyMatch(each -> each.holds(token));
  }

  /** Whether a token stands in what this one asks. */
  public boolean holds(int token) {
    return word <= token && token <= last;
  }

  /** From whoever does not know it to the end of what is asked. */
  public Span span(Sentence sentence) {
    int first =
        Arguments.predicateOver(sentence, cue)
            .flatMap(over -> Arguments.subject(sentence, over))
            .filter(subject -> subject < cue && subject >= cue - REACH)
            .orElse(Math.max(0, cue - 2));
    int from = Math.min(first, cue);
    int to = last;
    while (to > word && length(sentence, from, to) > Grounds.LONGEST) {
      to--;
    }
    return sentence.token(from).span().hull(sentence.token(to).span());
  }

  private static int length(Sentence sentence, int from, int to) {
    return sentence.token(to).span().end() - sentence.token(from).span().start();
  }

  /** Whether one of the lemmas of what is asked matches a pattern. */
  public boolean has(Sentence sentence, String pattern) {
    return sentence.tokens().subList(word, last + 1).stream()
        .anyMatch(token -> lemma(token).matches(pattern));
  }

  private static boolean asks(Token token) {
    return token.tag().startsWith("W") || lemma(token).matches("whether|if");
  }

  private static boolean cue(Sentence sentence, int at) {
    Token token = sentence.token(at);
    String lemma = lemma(token);
    boolean open =
        UNSURE.contains(lemma)
            || (lemma.equals("nothing") && saidBefore(sentence, at))
            || (lemma.equals("word") && Arguments.has(sentence, at, List.of("no")))
            || (KNOWING.contains(lemma) && denied(sentence, at))
            || (ASKING.contains(lemma) && underWay(sentence, at))
            || (lemma.equals("investigation")
                && at > 0
                && lemma(sentence.token(at - 1)).equals("under"));
    return open && !byBystander(sentence, at);
  }

  private static boolean denied(Sentence sentence, int at) {
    for (int back = at - 1; back >= Math.max(0, at - NEAR); back--) {
      if (NEGATIONS.contains(lemma(sentence.token(back)))) {
        return true;
      }
      if (sentence.token(back).word().matches("[,.;:]")) {
        return false;
      }
    }
    return false;
  }

  /** "have said nothing about". */
  private static boolean saidBefore(Sentence sentence, int at) {
    return at > 0 && KNOWING.contains(lemma(sentence.token(at - 1)));
  }

  private static boolean underWay(Sentence sentence, int at) {
    if (sentence.token(at).tag().equals("VBG")) {
      return true;
    }
    for (int back = at - 1; back >= Math.max(0, at - NEAR); back--) {
      if (TRYING.contains(lemma(sentence.token(back)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean byBystander(Sentence sentence, int cue) {
    return Arguments.predicateOver(sentence, cue)
        .flatMap(over -> Arguments.subject(sentence, over))
        .map(sentence::token)
        .map(OpenQuestion::lemma)
        .map(BYSTANDERS::contains)
        .orElse(false);
  }

  /** The end of the clause of a question word, and of what the parser hangs on its cue instead. */
  private static int end(Sentence sentence, int cue, int word) {
    int head = word;
    for (int at = word, step = 0; at >= 0 && step < LONGEST; step++) {
      int first = sentence.tree().subtree(at).get(0);
      boolean joined = first == word - 1 && sentence.tree().is(first, "cc");
      if (first < word && !joined) {
        break;
      }
      head = at;
      at = sentence.tree().governor(at);
    }
    int last = Math.max(word, end(sentence, head));
    for (int below : sentence.tree().dependents(cue)) {
      if (below > word && !sentence.tree().is(below, "conj", "cc", "parataxis", "punct")) {
        last = Math.max(last, end(sentence, below));
      }
    }
    return Math.min(last, Math.min(sentence.tokens().size() - 1, word + LONGEST));
  }

  private static int end(Sentence sentence, int head) {
    List<Integer> below = sentence.tree().subtree(head);
    return below.get(below.size() - 1);
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
