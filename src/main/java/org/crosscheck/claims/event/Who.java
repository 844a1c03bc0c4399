package org.crosscheck.claims.event;

import java.util.List;
import java.util.Optional;
import org.crosscheck.model.SpanMap;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Participant;

/** Knows which entity of the story a word of one article means. */
final class Who {

  private final SpanMap<Entity> known = new SpanMap<>();

  /**
   * @param entities those of the article, with their mentions there
   */
  Who(List<Entity> entities) {
    for (Entity entity : entities) {
      for (Entity.Mention mention : entity.mentions()) {
        known.put(mention.passage().span(), entity);
      }
    }
  }

  /** The entity that a word mentions. */
  Optional<Entity> entity(Token token) {
    return known.holding(token.span()).findFirst();
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

  /** Whether a word before a name belongs to one of the name's words: "Elm" of "Elm Care Home". */
  private static boolean isPartOfName(Tree tree, int word, int first, int head) {
    int governor = tree.governor(word);
    return governor >= first && governor <= head && tree.is(word, "compound", "flat");
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
    while (first > 0 && isPartOfName(tree, first - 1, first, head)) {
      first--;
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
