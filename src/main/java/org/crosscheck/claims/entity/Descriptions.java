package org.crosscheck.claims.entity;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.entity.NameMention.Role;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.Spans;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Entity.Form;

/** Joins "the mayor" and "London's mayor" to the one person of the story who is called so. */
final class Descriptions {

  /** Heads of an organisation whatever their title: news calls every one of them by these. */
  private static final Set<String> TOP = Set.of("chief", "boss", "head", "leader");

  /** With one of these an office is another office. */
  private static final Set<String> OTHER_OFFICE =
      Set.of("vice", "deputy", "assistant", "associate", "former", "ex", "acting", "shadow", "new");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "our", "their", "its");

  private final Titles titles;

  Descriptions(Titles titles) {
    this.titles = titles;
  }

  /**
   * Adds the descriptions of an article to the people they mean.
   *
   * @param named where the article names somebody
   */
  void join(AnnotatedArticle article, List<Person> people, Spans named) {
    Map<Role, List<Person>> called = new HashMap<>();
    for (Sentence sentence : article.sentences()) {
      for (Token token : sentence.tokens()) {
        if (!token.isNoun() || token.tag().endsWith("S") || token.ner().equals("PERSON")) {
          continue;
        }
        Optional<Role> role = NameReader.role(sentence, token.index());
        if (role.isEmpty() || !isDefinite(sentence, token)) {
          continue;
        }
        Passage passage = new Passage(article.id(), phrase(sentence, token));
        if (named.overlap(passage.span()) || isPartOfTitle(sentence, token)) {
          continue;
        }
        meant(
                called.computeIfAbsent(
                    role.get(),
                    each -> people.stream().filter(person -> isCalled(person, each)).toList()),
                article.id())
            .ifPresent(
                person ->
                    person.add(passage, Form.DESCRIPTION, article.article().slice(passage.span())));
      }
    }
  }

  private static boolean isDefinite(Sentence sentence, Token noun) {
    Tree tree = sentence.tree();
    return tree.dependents(noun.index(), "det", "nmod:poss", "compound").stream()
        .anyMatch(
            below ->
                DEFINITE.contains(sentence.token(below).lemma().toLowerCase(Locale.ROOT))
                    || tree.is(below, "nmod:poss"));
  }

  /** "the Home Secretary Priti Patel": the person is named in the same breath. */
  private static boolean isPartOfTitle(Sentence sentence, Token noun) {
    Tree tree = sentence.tree();
    int governor = tree.governor(noun.index());
    boolean before =
        governor != Tree.ROOT
            && tree.is(noun.index(), "compound", "flat")
            && sentence.token(governor).isNoun();
    return before
        || tree.dependents(noun.index(), "appos", "flat").stream()
            .anyMatch(below -> sentence.token(below).ner().equals("PERSON"));
  }

  private static Span phrase(Sentence sentence, Token noun) {
    Span span = noun.span();
    for (int below : sentence.tree().dependents(noun.index(), "det", "compound", "amod")) {
      if (below < noun.index()) {
        span = span.hull(sentence.token(below).span());
      }
    }
    return span;
  }

  private static Optional<Person> meant(List<Person> called, String source) {
    List<Person> here = called.stream().filter(person -> person.standsIn(source)).toList();
    List<Person> candidates = here.isEmpty() ? called : here;
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private boolean isCalled(Person person, Role role) {
    return person.roles().stream()
        .anyMatch(
            known -> {
              if (OTHER_OFFICE.stream()
                  .anyMatch(
                      each ->
                          role.modifiers().contains(each) != known.modifiers().contains(each))) {
                return false;
              }
              boolean office = titles.isTitle(known.head()) || TOP.contains(known.head());
              if (known.head().equals(role.head()) && office) {
                return role.modifiers().isEmpty()
                    || known.modifiers().isEmpty()
                    || role.modifiers().stream().anyMatch(known.modifiers()::contains);
              }
              return TOP.contains(role.head())
                  && office
                  && role.modifiers().stream().anyMatch(known.modifiers()::contains);
            });
  }
}
