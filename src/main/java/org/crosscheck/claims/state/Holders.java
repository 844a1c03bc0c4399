package org.crosscheck.claims.state;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Entity;
import org.jspecify.annotations.Nullable;

/** Says who is meant by the phrase that a state is reported of. */
final class Holders {

  private static final int BACK = 4;

  private final AnnotatedArticle article;
  private final List<Entity> entities;

  Holders(AnnotatedArticle article, List<Entity> entities) {
    this.article = article;
    this.entities = entities;
  }

  /**
   * Who it is.
   *
   * @param entity the id, where the phrase mentions an entity of the story
   * @param words the name, or the words of the phrase it goes back to
   */
  record Holder(@Nullable String entity, String words) {}

  Holder of(Sentence sentence, int head) {
    Token token = sentence.token(head);
    Optional<Entity> entity = entity(token);
    if (entity.isPresent()) {
      return new Holder(entity.get().id(), entity.get().name());
    }
    if (token.tag().startsWith("PRP")) {
      Optional<Holder> before = antecedent(sentence, token);
      if (before.isPresent()) {
        return before.get();
      }
    }
    if (token.isVerb()) {
      // Where the parser takes a verb for the subject, the person last named is meant.
      for (int at = head; at >= 0; at--) {
        Optional<Entity> nearest = entity(sentence.token(at));
        if (nearest.isPresent()) {
          return new Holder(nearest.get().id(), nearest.get().name());
        }
      }
    }
    return new Holder(null, Person.words(sentence, head));
  }

  /** Who is meant by the phrase for somebody whose name is kept back, and so is nobody named. */
  Holder unnamed(Sentence sentence, int head) {
    Token token = sentence.token(head);
    if (token.tag().startsWith("PRP")) {
      Holder holder = of(sentence, head);
      boolean described = holder.entity() == null && holder.words().startsWith("the ");
      return described
          ? holder
          : new Holder(
              null,
              Person.gender(token)
                  .map(gender -> gender == Entity.Gender.MALE ? "the man" : "the woman")
                  .orElse("the victim"));
    }
    return new Holder(null, Person.words(sentence, head));
  }

  private Optional<Entity> entity(Token token) {
    return entities.stream()
        .filter(entity -> entity.kind() == Entity.Kind.PERSON)
        .filter(
            entity ->
                entity.mentions().stream()
                    .anyMatch(
                        mention ->
                            mention.passage().source().equals(article.id())
                                && mention.passage().span().contains(token.span())))
        .findFirst();
  }

  /**
   * The nearest person before a pronoun that its gender fits, subjects of earlier clauses first.
   */
  private Optional<Holder> antecedent(Sentence sentence, Token pronoun) {
    Optional<Entity.Gender> gender =
        Person.gender(pronoun)
            .or(
                () ->
                    pronoun.lemma().toLowerCase(Locale.ROOT).startsWith("he")
                        ? Optional.of(Entity.Gender.MALE)
                        : Optional.empty());
    for (int back = 0; back <= BACK && sentence.index() - back >= 0; back++) {
      Sentence earlier = article.sentences().get(sentence.index() - back);
      Optional<Integer> best = Optional.empty();
      for (Token token : earlier.tokens()) {
        if (back == 0 && token.index() >= pronoun.index()) {
          break;
        }
        boolean head =
            earlier.tree().is(token.index(), "nsubj", "obj", "appos")
                || earlier.tree().is(token.index(), "root", "nmod", "obl");
        if (!head || token.tag().startsWith("PRP") || !Person.describes(token)) {
          continue;
        }
        Optional<Entity.Gender> own = Person.gender(token);
        if (gender.isPresent() && own.isPresent() && !own.equals(gender)) {
          continue;
        }
        boolean subject = earlier.tree().is(token.index(), "nsubj");
        if (best.isEmpty() || subject) {
          best = Optional.of(token.index());
        }
      }
      if (best.isPresent()) {
        Sentence found = earlier;
        int at = best.get();
        Optional<Entity> entity = entity(found.token(at));
        return Optional.of(
            entity
                .map(each -> new Holder(each.id(), each.name()))
                .orElseGet(() -> new Holder(null, Person.words(found, at))));
      }
    }
    return Optional.empty();
  }
}
