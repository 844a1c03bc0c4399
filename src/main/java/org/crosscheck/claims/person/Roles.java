package org.crosscheck.claims.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * Reads the offices that people are given beside their names: "Lt. Ann Lee", "Lee, the president".
 */
public final class Roles {

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
        if (mention.form() == Entity.Form.NAME) {
          find(story, mention.passage()).ifPresent(found -> roles.add(claim(entity, found)));
        }
      }
    }
    return roles;
  }

  private record Found(Passage passage, String ladder, String office) {}

  private static Attribute claim(Entity entity, Found found) {
    String id = found.passage().source() + ":role:" + found.passage().span().start();
    Grounds grounds = new Grounds(id, found.passage(), Asserter.OUTLET, Certainty.HAPPENED);
    return new Attribute(
        grounds, entity.id(), entity.name(), "role " + found.ladder(), found.office());
  }

  private static Optional<Found> find(AnnotatedStory story, Passage name) {
    AnnotatedArticle article = story.article(name.source());
    return article.sentences().stream()
        .filter(sentence -> sentence.span().contains(name.span()))
        .findFirst()
        .flatMap(sentence -> beside(sentence, name));
  }

  private static Optional<Found> beside(Sentence sentence, Passage name) {
    List<Token> tokens = sentence.within(name.span());
    int first = tokens.get(0).index();
    if (first > 0 && Offices.ladder(sentence.token(first - 1).word()).isPresent()) {
      return Optional.of(found(sentence, first - 1, name));
    }
    Tree tree = sentence.tree();
    for (Token token : tokens) {
      for (int apposition : tree.dependents(token.index(), "appos")) {
        boolean behind = apposition > tokens.get(tokens.size() - 1).index();
        if (behind && Offices.ladder(sentence.token(apposition).lemma()).isPresent()) {
          return Optional.of(found(sentence, apposition, name));
        }
      }
    }
    return Optional.empty();
  }

  private static Found found(Sentence sentence, int head, Passage name) {
    StringBuilder office = new StringBuilder();
    int start = head;
    for (int i = Math.max(0, head - 4); i < head; i++) {
      if (Offices.isBelow(sentence.token(i).word())) {
        office.append(Offices.full(sentence.token(i).word())).append(' ');
        start = Math.min(start, i);
      }
    }
    office.append(Offices.full(sentence.token(head).word()));
    Passage passage =
        new Passage(
            name.source(),
            sentence.token(start).span().hull(sentence.token(head).span()).hull(name.span()));
    String ladder = Offices.ladder(sentence.token(head).word()).orElse("office");
    return new Found(passage, ladder, office.toString());
  }
}
