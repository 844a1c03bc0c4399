package org.crosscheck.claims.cast;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.lexicon.Body;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Entity;

/**
 * Where in the body people were hit: "shot in the left leg", "gunshot wounds to his chest and
 * shoulder", "the boy in the back, the girl in the arm".
 */
final class Hits {

  private static final ImmutableSet<String> INJURY =
      ImmutableSet.of(
          "shoot", "shot", "gunshot", "hit", "strike", "wound", "bullet", "stab", "graze", "injure",
          "injury", "fire", "knife", "slash");

  private static final ImmutableSet<String> BEFORE =
      ImmutableSet.of(
          "the", "his", "her", "their", "left", "right", "upper", "lower", "a", "one", "both",
          "back", "of", "inner", "outer", "mid", "front", "side", "rear");

  /** How far from a person the part of the body is that "in" joins. */
  private static final int FARTHEST = 25;

  private Hits() {}

  /**
   * A part of the body that was hit.
   *
   * @param at the token
   * @param first where the phrase begins, at its preposition
   * @param part its lemma
   * @param several whether it is more than one: "his legs"
   * @param gender where "his" or "her" shows it
   */
  record Hit(int at, int first, String part, boolean several, Optional<Entity.Gender> gender) {}

  /** The hits of a sentence, in reading order. */
  static List<Hit> in(Sentence sentence) {
    List<Hit> hits = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    boolean injury =
        tokens.stream().anyMatch(token -> INJURY.contains(token.lemma().toLowerCase(Locale.ROOT)));
    for (Token token : tokens) {
      if (injury && part(token)) {
        int before = before(tokens, token.index());
        boolean joined =
            before >= 0
                && tokens.get(before).word().matches("and|,|or|&")
                && !hits.isEmpty()
                && last(tokens, before) == hits.get(hits.size() - 1).at();
        boolean hit =
            joined
                || (before >= 0
                    && tokens.get(before).word().toLowerCase(Locale.ROOT).matches("in|to|through")
                    && !opensPlace(tokens, token.index()));
        if (hit) {
          int first = joined ? hits.get(hits.size() - 1).first() : before;
          hits.add(
              new Hit(
                  token.index(),
                  first,
                  lemma(token),
                  token.tag().equals("NNS") && !oneOf(tokens.subList(first, token.index())),
                  gender(tokens.subList(first, token.index()))));
        }
      }
    }
    return hits;
  }

  /** "In the back of the house"; "the back of his head" is told by what follows. */
  private static boolean opensPlace(List<Token> tokens, int at) {
    String next = at + 1 < tokens.size() ? tokens.get(at + 1).lemma() : "";
    return next.equals("of")
        || (at + 1 < tokens.size()
            && tokens.get(at + 1).isNoun()
            && !part(tokens.get(at + 1))
            && !tokens.get(at + 1).tag().startsWith("NNP"));
  }

  private static boolean part(Token token) {
    return Body.isPart(lemma(token)) && (token.isNoun() || lemma(token).equals("back"));
  }

  private static String lemma(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.equals("feet") ? "foot" : lemma.equals("buttocks") ? "buttock" : lemma;
  }

  /** The place before what belongs to a part of the body. */
  private static int before(List<Token> tokens, int part) {
    int at = part - 1;
    while (at >= 0 && BEFORE.contains(tokens.get(at).word().toLowerCase(Locale.ROOT))) {
      at--;
    }
    return at;
  }

  /** The last word before a comma or "and", over ", and". */
  private static int last(List<Token> tokens, int mark) {
    int at = mark - 1;
    while (at >= 0 && tokens.get(at).word().equals(",")) {
      at--;
    }
    return at;
  }

  /** "In one of her legs". */
  private static boolean oneOf(List<Token> words) {
    return words.stream().anyMatch(token -> token.lemma().equals("one"))
        && words.stream().anyMatch(token -> token.lemma().equals("of"));
  }

  private static Optional<Entity.Gender> gender(List<Token> words) {
    return words.stream()
        .map(token -> token.word().toLowerCase(Locale.ROOT))
        .filter(word -> word.matches("his|her"))
        .map(word -> word.equals("his") ? Entity.Gender.MALE : Entity.Gender.FEMALE)
        .findFirst();
  }

  /** Whether a part of the body can be told of the person at a head. */
  static boolean reaches(int head, Hit hit) {
    return head < hit.first() && hit.first() - head <= FARTHEST;
  }
}
