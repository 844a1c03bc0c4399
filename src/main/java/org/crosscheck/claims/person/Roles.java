package org.crosscheck.claims.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;

/**
 * Reads the offices that people are given: "Lt. Ann Lee", "Lee, the president", "she was deputy
 * director", "as sheriff, Lee ran the jail".
 */
public final class Roles {

  /** What makes an office one that was held before, or will be. */
  private static final List<String> PAST =
      List.of("former", "retired", "late", "ex", "next", "new", "incoming", "first", "acting");

  private static final List<String> WHEN = List.of("when", "while");

  /** No more words before an office say of what it is. */
  private static final int LONGEST = 7;

  private static final Set<String> JOINS = Set.of("and", "&", "/");

  /**
   * The offices that a story's articles give people.
   *
   * @return claims whose value is the office with what makes it another: {@code deputy director}
   */
  public List<Attribute> extract(AnnotatedStory story, List<Entity> entities) {
    List<Attribute> roles = new ArrayList<>();
    for (Entity entity : entities) {
      if (entity.kind() != Entity.Kind.PERSON) {
        continue;
      }
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.form() != Entity.Form.DESCRIPTION) {
          find(story, mention).forEach(found -> roles.add(claim(entity, found)));
        }
      }
    }
    return roles;
  }

  /**
   * @param head where the office itself begins in its article
   */
  private record Found(Passage passage, int head, String ladder, String office) {}

  private static Attribute claim(Entity entity, Found found) {
    String id = found.passage().source() + ":role:" + found.head();
    Grounds grounds = new Grounds(id, found.passage(), Asserter.OUTLET, Certainty.HAPPENED);
    return new Attribute(
        grounds, entity.id(), entity.name(), "role " + found.ladder(), found.office());
  }

  private static List<Found> find(AnnotatedStory story, Entity.Mention mention) {
    Passage name = mention.passage();
    AnnotatedArticle article = story.article(name.source());
    return article.sentences(name.span()).stream()
        .filter(sentence -> sentence.span().contains(name.span()))
        .findFirst()
        .map(
            sentence ->
                predicated(sentence, name)
                    .or(
                        () ->
                            mention.form() == Entity.Form.NAME
                                ? beside(sentence, name)
                                : Optional.empty())
                    .map(head -> all(sentence, head, name))
                    .orElse(List.of()))
        .orElse(List.of());
  }

  /** The office at a word, and those that "and" joins to it: "president and CEO Ann Lee". */
  private static List<Found> all(Sentence sentence, int head, Passage name) {
    List<Found> offices = new ArrayList<>();
    offices.add(found(sentence, head, name));
    for (int step : new int[] {-1, 1}) {
      int and = head + step;
      int other = and + step;
      if (other >= 0
          && other < sentence.tokens().size()
          && JOINS.contains(sentence.token(and).word())
          && Offices.ladder(sentence.token(other).word()).isPresent()) {
        offices.add(found(sentence, other, name));
      }
    }
    return offices;
  }

  private static Optional<Integer> beside(Sentence sentence, Passage name) {
    List<Token> tokens = sentence.within(name.span());
    int first = tokens.get(0).index();
    if (first > 0 && Offices.ladder(sentence.token(first - 1).word()).isPresent()) {
      return isThenOrActing(sentence, first - 1) ? Optional.empty() : Optional.of(first - 1);
    }
    Tree tree = sentence.tree();
    for (Token token : tokens) {
      for (int apposition : tree.dependents(token.index(), "appos")) {
        boolean behind = apposition > tokens.get(tokens.size() - 1).index();
        if (behind && Offices.ladder(sentence.token(apposition).lemma()).isPresent()) {
          return Optional.of(apposition);
        }
      }
    }
    return Optional.empty();
  }

  /** "acting city director Lee": the title is not held as such. */
  private static boolean isThenOrActing(Sentence sentence, int head) {
    for (int i = head - 1; i >= Math.max(0, head - 3) && isOfTitle(sentence.token(i)); i--) {
      if (PAST.contains(sentence.token(i).word().toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /** "Lee was deputy director", "as sheriff, Lee ran the jail". */
  private static Optional<Integer> predicated(Sentence sentence, Passage name) {
    Tree tree = sentence.tree();
    for (Token token : sentence.within(name.span())) {
      int over = tree.governor(token.index());
      if (over == Tree.ROOT || !tree.is(token.index(), "nsubj")) {
        continue;
      }
      Optional<Integer> office =
          tree.dependent(over, "cop").isPresent()
              ? Optional.of(over)
              : tree.dependents(over, "obl").stream()
                  .filter(
                      each -> Arguments.preposition(sentence, each).map("as"::equals).orElse(false))
                  .findFirst();
      Optional<Integer> held = office.filter(each -> isHeld(sentence, each));
      if (held.isPresent()) {
        return held;
      }
    }
    return Optional.empty();
  }

  /** "in the years when Lee was a senator". */
  private static boolean isOfThatTime(Sentence sentence, int head) {
    return Arguments.has(sentence, head, WHEN);
  }

  /** Whether a word names an office that the person has, or had then. */
  private static boolean isHeld(Sentence sentence, int head) {
    boolean negated = !Factuality.of(sentence, head).holds();
    return Offices.ladder(sentence.token(head).word()).isPresent()
        && !negated
        && !isOfThatTime(sentence, head)
        && sentence.tree().dependent(head, "nmod:poss").isEmpty()
        && !sentence.token(head).tag().endsWith("S")
        && !Arguments.has(sentence, head, PAST);
  }

  /** "chief of staff to Vice President Ann Lee": what stands before "to" is another's office. */
  private static boolean isOfTitle(Token token) {
    return token.isWord() && !token.tag().equals("TO") && !token.tag().equals("IN");
  }

  /** Where the words before an office begin that say of what it is: "second unit director". */
  private static int phrase(Sentence sentence, int office) {
    int first = office;
    while (first > 0
        && office - first < LONGEST
        && (sentence.token(first - 1).isNoun()
            || sentence.token(first - 1).tag().matches("JJ|HYPH"))) {
      first--;
    }
    return first;
  }

  private static Found found(Sentence sentence, int head, Passage name) {
    StringBuilder office = new StringBuilder();
    int start = head;
    int first = head;
    while (first > Math.max(0, head - 4) && isOfTitle(sentence.token(first - 1))) {
      first--;
    }
    for (int i = first; i < head; i++) {
      if (Offices.isBelow(sentence.token(i).word())) {
        office.append(Offices.full(sentence.token(i).word())).append(' ');
        start = Math.min(start, i);
      }
    }
    office.append(Offices.full(sentence.token(head).word()));
    start = phrase(sentence, start);
    Passage passage =
        new Passage(
            name.source(),
            sentence.token(start).span().hull(sentence.token(head).span()).hull(name.span()));
    String ladder = Offices.ladder(sentence.token(head).word()).orElse("office");
    return new Found(passage, sentence.token(head).span().start(), ladder, office.toString());
  }
}
