package org.crosscheck.claims.event;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Participant;

/** Knows which entity of the story a word of one article means. */
final class Who {

  private final List<Known> known;

  private record Known(Span span, Entity entity) {}

  Who(AnnotatedArticle article, List<Entity> entities) {
    known =
        entities.stream()
            .flatMap(
                entity ->
                    entity.mentions().stream()
                        .filter(mention -> mention.passage().source().equals(article.id()))
                        .map(mention -> new Known(mention.passage().span(), entity)))
            .toList();
  }

  /** The entity that a word mentions. */
  Optional<Entity> entity(Token token) {
    return known.stream()
        .filter(each -> each.span().contains(token.span()))
        .map(Known::entity)
        .findFirst();
  }

  /** The head of a phrase as a participant. */
  Participant participant(String role, Sentence sentence, int head) {
    Token token = sentence.token(head);
    return new Participant(
        role,
        entity(token).map(Entity::id).orElse(null),
        token.lemma().toLowerCase(java.util.Locale.ROOT),
        words(sentence, head));
  }

  /** The phrase from its first modifier to its head. */
  private static String words(Sentence sentence, int head) {
    Tree tree = sentence.tree();
    int first = head;
    for (int below : tree.dependents(head, "det", "amod", "compound", "nummod", "nmod", "flat")) {
      if (below < first && tree.dependent(below, "case").isEmpty()) {
        first = below;
      }
    }
    StringBuilder words = new StringBuilder();
    for (int at = first; at <= head; at++) {
      boolean apart =
          at > first && sentence.token(at).span().start() > sentence.token(at - 1).span().end();
      words.append(apart ? " " : "").append(sentence.token(at).word());
    }
    return words.toString();
  }
}
