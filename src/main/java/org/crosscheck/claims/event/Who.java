package org.crosscheck.claims.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Participant;

/** Knows which entity of the story a word of one article means. */
final class Who {

  /** By where they start. */
  private final TreeMap<Integer, List<Known>> known = new TreeMap<>();

  /** No mention is longer. */
  private int longest;

  /**
   * @param order of the entities, and of the mentions of each
   */
  private record Known(Span span, Entity entity, int order) {}

  Who(AnnotatedArticle article, List<Entity> entities) {
    int order = 0;
    for (Entity entity : entities) {
      for (Entity.Mention mention : entity.mentions()) {
        if (mention.passage().source().equals(article.id())) {
          Span span = mention.passage().span();
          known
              .computeIfAbsent(span.start(), start -> new ArrayList<>())
              .add(new Known(span, entity, order++));
          longest = Math.max(longest, span.length());
        }
      }
    }
  }

  /** The entity that a word mentions. */
  Optional<Entity> entity(Token token) {
    int start = token.span().start();
    return known.subMap(start - longest, true, start, true).values().stream()
        .flatMap(List::stream)
        .filter(each -> each.span().contains(token.span()))
        .min(Comparator.comparingInt(Known::order))
        .map(Known::entity);
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
