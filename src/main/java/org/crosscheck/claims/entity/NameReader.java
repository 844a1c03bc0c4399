package org.crosscheck.claims.entity;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.crosscheck.claims.entity.NameMention.Role;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Spelling;
import org.jspecify.annotations.Nullable;

/** Finds where persons are named, and what they are called beside their names. */
final class NameReader {

  private static final String PERSON = "PERSON";

  private static final Set<String> NICKNAME_OPENS = Set.of("“", "\"", "``", "‘", "'", "`", "(");
  private static final Set<String> NICKNAME_CLOSES = Set.of("”", "\"", "''", "’", "'", ")");

  /** A shorter surname has others a letter away. */
  private static final int LONG_SURNAME = 6;

  private static final Pattern NAME = Pattern.compile("[A-Z][a-z]+(?:[A-Z][a-z]+)?");
  private static final Pattern AGE = Pattern.compile("[1-9]\\d");
  private static final Pattern BEHIND_AGE = Pattern.compile("[,.;]|of|and|was|is|who");

  private final Titles titles;

  NameReader(Titles titles) {
    this.titles = titles;
  }

  /** The named persons of an article, in reading order. */
  List<NameMention> read(AnnotatedArticle article) {
    List<NameMention> mentions = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      int next = 0;
      while (next < sentence.tokens().size()) {
        int end = runOfNames(sentence, next);
        if (end > next && !PersonName.isInstitution(sentence.token(end - 1).word())) {
          mention(article, sentence, next, end - 1).ifPresent(mentions::add);
        }
        next = Math.max(end, next + 1);
      }
    }
    return mentions;
  }

  /**
   * Names that the entity model missed: proper nouns that are the full name of somebody known, or
   * that name with a slip of spelling.
   *
   * @param known what {@link #read} found, over all articles
   */
  List<NameMention> readMissed(AnnotatedArticle article, KnownNames known) {
    List<NameMention> missed = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (int i = 1; i < sentence.tokens().size(); i++) {
        Token given = sentence.token(i - 1);
        Token surname = sentence.token(i);
        if (!surname.isProperNoun()
            || !given.isProperNoun()
            || (surname.ner().equals(PERSON) && given.ner().equals(PERSON))) {
          continue;
        }
        String folded = Spelling.fold(given.word());
        if (isAged(sentence, i)) {
          mention(article, sentence, i - 1, i).ifPresent(missed::add);
          continue;
        }
        if (known.isFullName(folded, Spelling.fold(surname.word()))) {
          mention(article, sentence, i - 1, i).ifPresent(missed::add);
        }
      }
    }
    readSurnames(article, known, missed);
    return missed;
  }

  /**
   * Surnames that the entity model missed: a capitalised word by itself that does something or has
   * something, and that is, but for a slip, the surname of somebody whom its article has named.
   */
  private void readSurnames(AnnotatedArticle article, KnownNames known, List<NameMention> missed) {
    Map<String, Integer> named = new HashMap<>();
    for (NameMention mention : known.in(article.id())) {
      if (mention.name().isFull()) {
        named.merge(
            mention.name().surname(), mention.passage().span().end(), (a, b) -> Math.min(a, b));
      }
    }
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (!isAlone(sentence, token) || !isAgent(sentence, token)) {
          continue;
        }
        String folded = Spelling.fold(token.word());
        boolean follows =
            named.entrySet().stream()
                .anyMatch(
                    each ->
                        each.getValue() <= token.span().start()
                            && isSurname(each.getKey(), folded));
        if (follows) {
          mention(article, sentence, token.index(), token.index()).ifPresent(missed::add);
        }
      }
    }
  }

  private static boolean isSurname(String surname, String word) {
    return surname.equals(word)
        || (word.length() >= LONG_SURNAME
            && !WordNet.knows(word)
            && surname.charAt(0) == word.charAt(0)
            && Spelling.edits(surname, word) == 1);
  }

  /** A name of one word that the model takes for no person's. */
  private static boolean isAlone(Sentence sentence, Token token) {
    int i = token.index();
    boolean before = i > 0 && isCapital(sentence.token(i - 1)) && i > 1;
    boolean behind = i + 1 < size(sentence) && isCapital(sentence.token(i + 1));
    return token.isProperNoun() && !token.ner().equals(PERSON) && !before && !behind;
  }

  private static boolean isAgent(Sentence sentence, Token token) {
    return sentence.tree().is(token.index(), "nsubj", "nsubj:pass", "nmod:poss", "obj")
        && sentence.tree().dependent(token.index(), "det").isEmpty();
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }

  /** "Keona Bellamy, 25,": only people have an age behind two capitalised names. */
  private static boolean isAged(Sentence sentence, int surname) {
    List<Token> tokens = sentence.tokens();
    boolean names =
        List.of(tokens.get(surname - 1), tokens.get(surname)).stream()
            .allMatch(
                token -> NAME.matcher(token.word()).matches() && !token.ner().equals("LOCATION"));
    boolean before = surname < 2 || !tokens.get(surname - 2).isProperNoun();
    return names
        && before
        && surname + 3 < tokens.size()
        && tokens.get(surname + 1).word().equals(",")
        && AGE.matcher(tokens.get(surname + 2).word()).matches()
        && BEHIND_AGE.matcher(tokens.get(surname + 3).word()).matches();
  }

  private static int runOfNames(Sentence sentence, int from) {
    int end = from;
    while (end < sentence.tokens().size()
        && sentence.token(end).ner().equals(PERSON)
        && (end == from || !startsAnotherName(sentence, end))) {
      end++;
    }
    if (end == from && isProper(sentence, from) && behindNickname(sentence, from + 1) > from + 1) {
      end = from + 1; // Ann "Red" Lee, of whom the model knows only the surname
    }
    int behind = end > from ? behindNickname(sentence, end) : end;
    return behind > end ? Math.max(behind + 1, runOfNames(sentence, behind)) : end;
  }

  private static boolean isProper(Sentence sentence, int token) {
    return sentence.token(token).isProperNoun()
        && NAME.matcher(sentence.token(token).word()).matches();
  }

  /**
   * The token behind a nickname that stands between marks within a name, as in Ann "Red" Lee.
   *
   * @return the same token where there is none
   */
  private static int behindNickname(Sentence sentence, int token) {
    for (int close = token + 2; close <= token + 3 && close + 1 < size(sentence); close++) {
      if (NICKNAME_OPENS.contains(sentence.token(token).word())
          && NICKNAME_CLOSES.contains(sentence.token(close).word())
          && isNameAround(sentence, token - 1, close + 1)) {
        return close + 1;
      }
    }
    return token;
  }

  /**
   * Whether the model knows one side of a nickname for a person's name, and the other can be it.
   */
  private static boolean isNameAround(Sentence sentence, int before, int behind) {
    boolean known = sentence.token(behind).ner().equals(PERSON);
    return known
        || (before >= 0
            && sentence.token(before).ner().equals(PERSON)
            && isProper(sentence, behind));
  }

  private static int size(Sentence sentence) {
    return sentence.tokens().size();
  }

  /** A mark or a lower-case word inside a run parts two people that the model took for one. */
  private static boolean startsAnotherName(Sentence sentence, int token) {
    String word = sentence.token(token).word();
    return !Character.isLetter(word.codePointAt(0)) && !word.equals("-");
  }

  private Optional<NameMention> mention(
      AnnotatedArticle article, Sentence sentence, int first, int last) {
    int start = first;
    for (int i = first; i < last; i++) {
      if (titles.isTitle(sentence.token(i).word())) {
        start = i + 1;
      }
    }
    int end = last;
    while (end >= start && !isNamePart(sentence.token(end))) {
      end--;
    }
    while (start <= end && !isNamePart(sentence.token(start))) {
      start++;
    }
    if (start > end) {
      return Optional.empty();
    }
    if (start == end && start > 0 && isUnknownGivenName(sentence, start)) {
      start--;
    }
    if (start == end && titles.isTitle(sentence.token(start).word())) {
      return Optional.empty();
    }
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = start; i <= end; i++) {
      if (i > start) {
        i = behindNickname(sentence, i);
      }
      word.append(sentence.token(i).word());
      boolean joined =
          i < end
              && sentence.token(i).span().end() == sentence.token(i + 1).span().start()
              && (sentence.token(i).word().equals("-") || sentence.token(i + 1).word().equals("-"));
      if (!joined) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    PersonName name = PersonName.of(words);
    Passage passage =
        new Passage(article.id(), sentence.token(start).span().hull(sentence.token(end).span()));
    return Optional.of(
        new NameMention(
            passage,
            sentence.index(),
            start,
            end,
            name,
            gender(sentence, start, name),
            roles(sentence, start, end)));
  }

  private static boolean isNamePart(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0)) && !token.tag().equals("POS");
  }

  /**
   * A rare given name that the model missed stands as a capitalised compound before the surname.
   */
  private boolean isUnknownGivenName(Sentence sentence, int surname) {
    Token before = sentence.token(surname - 1);
    return before.isProperNoun()
        && before.ner().equals("O")
        && sentence.tree().is(before.index(), "compound", "flat")
        && sentence.tree().governor(before.index()) == surname
        && !titles.isTitle(before.word())
        && Character.isUpperCase(before.word().codePointAt(0))
        && before.word().chars().skip(1).allMatch(Character::isLowerCase);
  }

  private @Nullable Gender gender(Sentence sentence, int start, PersonName name) {
    if (start > 0) {
      Gender shown = titles.genderOfTitle(sentence.token(start - 1).word());
      if (shown != null) {
        return shown;
      }
    }
    return titles.genderOfGivenName(name.parts().get(0));
  }

  private ImmutableList<Role> roles(Sentence sentence, int start, int end) {
    ImmutableList.Builder<Role> roles = ImmutableList.builder();
    before(sentence, start).ifPresent(roles::add);
    Tree tree = sentence.tree();
    for (int i = start; i <= end; i++) {
      for (int apposition : tree.dependents(i, "appos")) {
        if (apposition > end || apposition < start) {
          role(sentence, apposition).ifPresent(roles::add);
        }
      }
      int governor = tree.governor(i);
      if (governor == Tree.ROOT || (governor >= start && governor <= end)) {
        continue;
      }
      if (tree.is(i, "appos")) {
        role(sentence, governor).ifPresent(roles::add);
      } else if (tree.is(i, "nsubj") && tree.dependent(governor, "cop").isPresent()) {
        role(sentence, governor).ifPresent(roles::add);
      } else if (tree.is(i, "nsubj")) {
        tree.dependents(governor, "obl").stream()
            .filter(obl -> hasCase(sentence, obl, "as"))
            .findFirst()
            .flatMap(obl -> role(sentence, obl))
            .ifPresent(roles::add);
      }
    }
    return roles.build();
  }

  private static boolean hasCase(Sentence sentence, int token, String preposition) {
    return sentence.tree().dependents(token, "case").stream()
        .anyMatch(each -> sentence.token(each).lemma().equals(preposition));
  }

  /** "London Mayor" before a name. */
  private Optional<Role> before(Sentence sentence, int start) {
    int from = start;
    while (from > 0 && sentence.token(from - 1).isNoun()) {
      from--;
    }
    if (from == start) {
      return Optional.empty();
    }
    Token head = sentence.token(start - 1);
    if (head.tag().equals("NNS")
        || titles.genderOfTitle(head.word()) != null
        || (head.isProperNoun() && !titles.isTitle(head.word()))) {
      return Optional.empty();
    }
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    for (int i = from; i < start - 1; i++) {
      modifiers.add(lower(sentence.token(i)));
    }
    return Optional.of(new Role(lower(head), modifiers.build()));
  }

  /** The role that a noun phrase names. */
  static Optional<Role> role(Sentence sentence, int head) {
    Token noun = sentence.token(head);
    if (!noun.isNoun() || noun.tag().endsWith("S") || noun.ner().equals(PERSON)) {
      return Optional.empty();
    }
    ImmutableSet.Builder<String> modifiers = ImmutableSet.builder();
    for (int below : sentence.tree().dependents(head, "compound", "amod", "nmod")) {
      for (int token : sentence.tree().subtree(below)) {
        Token each = sentence.token(token);
        if (each.isNoun() || each.tag().startsWith("JJ")) {
          modifiers.add(lower(each));
        }
      }
    }
    return Optional.of(new Role(lower(noun), modifiers.build()));
  }

  private static String lower(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
