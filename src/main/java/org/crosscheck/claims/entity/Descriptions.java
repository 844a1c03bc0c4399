package org.crosscheck.claims.entity;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.HashMap;
import java.util.HashSet;
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

/** Joins "the mayor" and "London's mayor" to the one person of the story who is called so. */
final class Descriptions {

  /** Heads of an organisation whatever their title: news calls every one of them by these. */
  private static final Set<String> TOP = Set.of("chief", "boss", "head", "leader");

  /** With one of these an office is another office. */
  private static final Set<String> OTHER_OFFICE =
      Set.of("vice", "deputy", "assistant", "associate", "former", "ex", "acting", "shadow", "new");

  private static final Set<String> DEFINITE = Set.of("the", "this", "that", "our", "their", "its");

  private final Titles titles;
  private final People people;

  /** The people whose role is an office, by its head and by each of its modifiers. */
  private final SetMultimap<String, Person> byOffice = LinkedHashMultimap.create();

  private final SetMultimap<String, Person> byModifier = LinkedHashMultimap.create();
  private final Map<Role, Set<Person>> called = new HashMap<>();

  /**
   * @param people of a story, with their names
   */
  Descriptions(Titles titles, People people) {
    this.titles = titles;
    this.people = people;
    for (Person person : people.all()) {
      for (Role role : person.roles()) {
        if (isOffice(role)) {
          byOffice.put(role.head(), person);
          role.modifiers().forEach(modifier -> byModifier.put(modifier, person));
        }
      }
    }
  }

  private boolean isOffice(Role role) {
    return titles.isTitle(role.head()) || TOP.contains(role.head());
  }

  /**
   * Adds the descriptions of an article to the people they mean.
   *
   * @param named where the article names somebody
   */
  void join(AnnotatedArticle article, Spans named) {
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
        meant(called.computeIfAbsent(role.get(), this::called), article.id())
            .ifPresent(
                person -> people.add(person, passage, article.article().slice(passage.span())));
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

  private Optional<Person> meant(Set<Person> called, String source) {
    if (called.size() < 2) {
      return called.stream().findFirst();
    }
    List<Person> here = people.in(source).stream().filter(called::contains).toList();
    return here.size() == 1 ? Optional.of(here.get(0)) : Optional.empty();
  }

  /** Those who are called so, of those who have the office or a word that narrows it. */
  private Set<Person> called(Role role) {
    Set<Person> candidates = new HashSet<>(byOffice.get(role.head()));
    if (TOP.contains(role.head())) {
      role.modifiers().forEach(modifier -> candidates.addAll(byModifier.get(modifier)));
    }
    candidates.removeIf(person -> !isCalled(person, role));
    return candidates;
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
              boolean office = isOffice(known);
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
