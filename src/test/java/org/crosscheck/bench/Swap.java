package org.crosscheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.bench.Change.Edit;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;

/**
 * Who did it and whom it was done to, exchanged: the same verb with the same two people in two
 * articles, active or passive. Only the parse is read, none of the claims.
 */
final class Swap implements Fact {

  private final Checker checker;

  Swap(Checker checker) {
    this.checker = checker;
  }

  /** A clause's two people, each as the stretch of the sentence that is exchanged. */
  private record Act(Sentence sentence, List<Integer> actor, List<Integer> patient) {}

  @Override
  public String kind() {
    return "swap";
  }

  @Override
  public Optional<Change> in(Story story) {
    List<Map<String, List<Act>>> acts = new ArrayList<>();
    List<AnnotatedArticle> articles = checker.annotate(story).articles();
    for (AnnotatedArticle article : articles) {
      acts.add(acts(article));
    }
    for (int i = 0; i < articles.size(); i++) {
      for (int j = i + 1; j < articles.size(); j++) {
        AnnotatedArticle article = articles.get(j);
        if (article.article().text().equals(articles.get(i).article().text())) {
          continue;
        }
        for (Map.Entry<String, List<Act>> act : acts.get(j).entrySet()) {
          if (acts.get(i).containsKey(act.getKey())) {
            List<Edit> edits = new ArrayList<>();
            act.getValue().forEach(each -> edits.addAll(edits(article, each)));
            return Optional.of(Change.of(kind(), story, article.article(), edits));
          }
        }
      }
    }
    return Optional.empty();
  }

  private static Map<String, List<Act>> acts(AnnotatedArticle article) {
    Map<String, List<Act>> acts = new TreeMap<>();
    for (Sentence sentence : article.sentences()) {
      for (Token verb : sentence.tokens()) {
        Optional<Integer> active = below(sentence, verb, "nsubj");
        Optional<Integer> object = below(sentence, verb, "obj");
        Optional<Integer> passive = below(sentence, verb, "nsubj:pass");
        Optional<Integer> by = agent(sentence, verb);
        if (active.isPresent() && object.isPresent()) {
          act(sentence, verb, active.get(), object.get(), acts);
        } else if (passive.isPresent() && by.isPresent()) {
          act(sentence, verb, by.get(), passive.get(), acts);
        }
      }
    }
    return acts;
  }

  private static void act(
      Sentence sentence, Token verb, int actor, int patient, Map<String, List<Act>> acts) {
    String first = sentence.token(actor).lemma().toLowerCase(Locale.ROOT);
    String second = sentence.token(patient).lemma().toLowerCase(Locale.ROOT);
    boolean sameNumber = isPlural(sentence.token(actor)) == isPlural(sentence.token(patient));
    // Nobody is said: where the parse has it so, it has misread the clause that is said.
    if (verb.tag().startsWith("VB")
        && !verb.lemma().equals("say")
        && !first.equals(second)
        && sameNumber
        && isPerson(sentence, actor)
        && isPerson(sentence, patient)) {
      acts.computeIfAbsent(verb.lemma() + " " + first + " " + second, key -> new ArrayList<>())
          .add(new Act(sentence, phrase(sentence, actor), phrase(sentence, patient)));
    }
  }

  private static Optional<Integer> below(Sentence sentence, Token verb, String relation) {
    return sentence.tree().dependents(verb.index()).stream()
        .filter(at -> sentence.tree().relation(at).equals(relation))
        .findFirst();
  }

  private static Optional<Integer> agent(Sentence sentence, Token verb) {
    return sentence.tree().dependents(verb.index(), "obl").stream()
        .filter(
            noun ->
                sentence.tree().dependents(noun, "case").stream()
                    .anyMatch(by -> sentence.token(by).lemma().equals("by")))
        .findFirst();
  }

  private static boolean isPlural(Token token) {
    return token.tag().endsWith("S") || token.lemma().equals("police");
  }

  /** Whether the phrase is one for people, whole and alone: no pronoun, no "and". */
  private static boolean isPerson(Sentence sentence, int head) {
    Token token = sentence.token(head);
    boolean person =
        token.ner().equals("PERSON")
            || (token.isNoun()
                && !token.isProperNoun()
                && (WordNet.isPerson(token.lemma()) || token.lemma().equals("police")));
    return person && sentence.tree().dependent(head, "conj").isEmpty();
  }

  /** The head with what stands before it and belongs to it, and the rest of a name behind it. */
  private static List<Integer> phrase(Sentence sentence, int head) {
    Tree tree = sentence.tree();
    int first = head;
    int last = head;
    for (int below : tree.dependents(head, "det", "amod", "compound", "nummod", "flat", "nmod")) {
      if (below < head && tree.dependent(below, "case").isEmpty()) {
        first = Math.min(first, tree.subtree(below).get(0));
      } else if (tree.is(below, "flat")) {
        last = Math.max(last, below);
      }
    }
    return List.of(first, last);
  }

  private static List<Edit> edits(AnnotatedArticle article, Act act) {
    return List.of(
        edit(article, act.sentence(), act.actor(), act.patient()),
        edit(article, act.sentence(), act.patient(), act.actor()));
  }

  private static Edit edit(
      AnnotatedArticle article, Sentence sentence, List<Integer> place, List<Integer> phrase) {
    Span there = sentence.span(place);
    String words = article.article().text().slice(sentence.span(phrase));
    if (place.get(0) == 0) {
      words = words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    } else if (phrase.get(0) == 0 && !sentence.token(0).isProperNoun()) {
      words = words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1);
    }
    return new Edit(
        article.article().text().unitOf(there.start()),
        article.article().text().unitOf(there.end()),
        words);
  }
}
