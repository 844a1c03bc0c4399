package org.crosscheck.claims.sighting;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Asserters;
import org.crosscheck.model.SpanMap;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Entity;
import org.jspecify.annotations.Nullable;

/** Says who is meant by the phrase that a state is reported of. */
public final class Holders {

  private static final int BACK = 4;

  /** Where a name that the lead has held back stands in the sentence after it. */
  private static final int FIRST_WORDS = 10;

  private final AnnotatedArticle article;
  private final SpanMap<Entity> people = new SpanMap<>();

  /**
   * Knows the people of an article.
   *
   * @param entities those of the article, with their mentions there
   */
  public Holders(AnnotatedArticle article, List<Entity> entities) {
    this.article = article;
    for (Entity entity : entities) {
      for (Entity.Mention mention : entity.mentions()) {
        if (entity.kind() == Entity.Kind.PERSON) {
          people.put(mention.passage().span(), entity);
        }
      }
    }
  }

  /**
   * Who it is.
   *
   * @param entity the id, where the phrase mentions an entity of the story
   * @param words the name, or the words of the phrase it goes back to
   */
  public record Holder(@Nullable String entity, String words) {}

  /** Who is meant by the phrase with a head. */
  public Holder of(Sentence sentence, int head) {
    Token token = sentence.token(head);
    Optional<Entity> entity = entity(token);
    boolean somebodyElse =
        token.tag().equals("PRP") && entity.isPresent() && entity.equals(doer(sentence, token));
    if (entity.isPresent() && !somebodyElse) {
      return new Holder(entity.get().id(), entity.get().name());
    }
    if (token.tag().startsWith("PRP")) {
      Optional<Holder> before = antecedent(sentence, token);
      if (before.isPresent()) {
        return before.get();
      }
    }
    if (token.isVerb() || (token.isNoun() && !Person.describes(token))) {
      Optional<Holder> other = token.isVerb() ? named(sentence, head) : Optional.empty();
      Optional<Holder> introduced = other.or(() -> introducedNext(sentence));
      if (introduced.isPresent()) {
        return introduced.get();
      }
    }
    return new Holder(null, Person.words(sentence, head));
  }

  /** The person last named, where the parser takes a verb for the subject; not who says it. */
  private Optional<Holder> named(Sentence sentence, int head) {
    for (int at = head; at >= 0; at--) {
      Optional<Entity> nearest = entity(sentence.token(at));
      if (nearest.isPresent() && !speaks(sentence, at)) {
        return Optional.of(new Holder(nearest.get().id(), nearest.get().name()));
      }
    }
    return Optional.empty();
  }

  private static boolean speaks(Sentence sentence, int at) {
    int verb = sentence.tree().governor(at);
    return verb >= 0
        && sentence.tree().is(at, "nsubj")
        && Asserters.reports(sentence.token(verb).lemma());
  }

  /**
   * Delayed identification: the lead has "a firefighter", and the next sentence begins with the
   * name.
   */
  private Optional<Holder> introducedNext(Sentence sentence) {
    boolean lead =
        sentence.index() == 0
            && article.sentences().size() > 1
            && sentence.token(0).lemma().equals("a");
    return lead
        ? article.sentences().get(1).tokens().stream()
            .limit(FIRST_WORDS)
            .flatMap(token -> entity(token).stream())
            .map(entity -> new Holder(entity.id(), entity.name()))
            .findFirst()
        : Optional.empty();
  }

  /** Who is meant by the phrase for somebody whose name is kept back, and so is nobody named. */
  public Holder unnamed(Sentence sentence, int head) {
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
    return people.holding(token.span()).findFirst();
  }

  /** Whoever does it to a pronoun, who is not the pronoun: the other one in "Lee shot him". */
  private Optional<Entity> doer(Sentence sentence, Token pronoun) {
    int verb = sentence.tree().governor(pronoun.index());
    boolean plain =
        verb >= 0
            && !pronoun.lemma().matches(".*sel(f|ves)")
            && sentence.tree().is(pronoun.index(), "obj", "iobj", "obl");
    return plain
        ? Arguments.subject(sentence, verb).flatMap(subject -> entity(sentence.token(subject)))
        : Optional.empty();
  }

  private static boolean plural(Sentence sentence, Token token) {
    return token.tag().matches("NNP?S|CD")
        || token.lemma().matches("couple|pair|family|people|both|all")
        || sentence.tree().dependent(token.index(), "conj").isPresent();
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
    Optional<Entity> other = doer(sentence, pronoun);
    boolean several = pronoun.lemma().toLowerCase(Locale.ROOT).matches("they|them|their");
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
        boolean doer = other.isPresent() && entity(token).equals(other);
        if (doer || (several && !plural(earlier, token))) {
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
