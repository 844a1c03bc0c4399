package org.crosscheck.claims.quote;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;
import org.crosscheck.model.Spans;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;

/** Finds who does the saying that a verb reports. */
final class Subjects {

  private static final int HIGHEST = 5;

  /** Nouns from an office to the name of who holds it. */
  private static final int LONGEST_TITLE = 8;

  private static final ImmutableSet<String> RELATIVE = ImmutableSet.of("who", "which", "that");

  private final Article article;
  private final Spans quoted;

  /**
   * @param quoted what stands between marks in the article; no speaker is looked for there
   */
  Subjects(Article article, List<Quoted> quoted) {
    this.article = article;
    this.quoted = new Spans(Lists.transform(quoted, Quoted::outer));
  }

  /** The subject of a verb of speech: its own, or that of the verb it depends on. */
  Optional<Speaker> of(Sentence sentence, Token verb) {
    Tree tree = sentence.tree();
    int at = verb.index();
    if (verb.tag().equals("VBG") && at > 1 && withPerson(sentence, at)) {
      return Optional.of(speaker(sentence, verb, at - 1));
    }
    for (int step = 0; step < HIGHEST && at != Tree.ROOT; step++) {
      Optional<Integer> subject = subjectBelow(sentence, at);
      if (subject.isPresent()) {
        return Optional.of(speaker(sentence, verb, author(sentence, subject.get(), at)));
      }
      Optional<Integer> told = toldTo(sentence, at);
      if (told.isPresent()) {
        return Optional.of(speaker(sentence, verb, told.get()));
      }
      if (tree.is(at, "acl") && tree.governor(at) != Tree.ROOT) {
        Token noun = sentence.token(tree.governor(at));
        if (noun.ner().equals("PERSON") || noun.ner().equals("ORGANIZATION")) {
          return Optional.of(speaker(sentence, verb, noun.index()));
        }
        int author = author(sentence, noun.index(), at);
        if (author != noun.index()) {
          return Optional.of(speaker(sentence, verb, author));
        }
      }
      at = tree.governor(at);
    }
    return nearest(sentence, verb);
  }

  /** 'prompting the judge to remark' is the judge's remark. */
  private static Optional<Integer> toldTo(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    return tree.is(verb, "xcomp") && tree.governor(verb) != Tree.ROOT
        ? tree.dependent(tree.governor(verb), "obj")
            .filter(object -> isNominal(sentence.token(object)) && object < verb)
        : Optional.empty();
  }

  /** The noun phrase about a token, as a speaker. */
  Speaker of(Sentence sentence, Token cue, int head) {
    return speaker(sentence, cue, author(sentence, head, head));
  }

  /** 'with the mayor, Sadiq Khan, saying' is the person's saying, whatever it hangs on. */
  private static boolean withPerson(Sentence sentence, int verb) {
    if (!sentence.token(verb - 1).ner().equals("PERSON")) {
      return false;
    }
    for (int i = verb - 1; i >= 0 && i > verb - HIGHEST - HIGHEST; i--) {
      if (sentence.token(i).lemma().equals("with")) {
        return true;
      }
      if (sentence.token(i).tag().startsWith("VB")) {
        return false;
      }
    }
    return false;
  }

  private boolean isQuoted(Token token) {
    return quoted.overlap(token.span());
  }

  private static boolean isNominal(Token token) {
    String tag = token.tag();
    return token.isNoun()
        || tag.startsWith("PRP")
        || tag.startsWith("W")
        || tag.equals("DT")
        || tag.equals("CD")
        || tag.equals("JJ");
  }

  private Optional<Integer> subjectBelow(Sentence sentence, int verb) {
    Tree tree = sentence.tree();
    // Of two, as in 'His answer came late, Lee said', the nearer one speaks.
    Optional<Integer> subject =
        tree.dependents(verb, "nsubj").stream()
            .filter(each -> isNominal(sentence.token(each)))
            .filter(each -> !isQuoted(sentence.token(each)) || isQuoted(sentence.token(verb)))
            .min(Comparator.comparing(each -> Math.abs(each - verb)));
    if (subject.isEmpty()) {
      return tree.dependent(verb, "obl")
          .filter(
              agent ->
                  tree.dependents(agent, "case").stream()
                      .anyMatch(by -> sentence.token(by).lemma().equals("by")));
    }
    if (RELATIVE.contains(sentence.token(subject.get()).lemma())
        && tree.is(verb, "acl")
        && tree.governor(verb) != Tree.ROOT) {
      return Optional.of(tree.governor(verb));
    }
    return subject;
  }

  /** For 'her statement' and 'a letter from the mayor' whoever made it; else the noun itself. */
  private static int author(Sentence sentence, int noun, int from) {
    if (!Cues.isDocument(sentence.token(noun))) {
      return noun;
    }
    Tree tree = sentence.tree();
    for (int below : tree.dependents(noun)) {
      boolean of =
          tree.dependents(below, "case").stream()
              .map(each -> sentence.token(each).lemma())
              .anyMatch(each -> each.equals("by") || each.equals("from"));
      if (below != from
          && (tree.relation(below).equals("nmod:poss") || (tree.is(below, "nmod") && of))) {
        return below;
      }
    }
    return noun;
  }

  /** Without a tree to go by: the next noun or pronoun before the verb, or else after it. */
  private Optional<Speaker> nearest(Sentence sentence, Token verb) {
    for (int distance = 1; distance < sentence.tokens().size(); distance++) {
      for (int at : new int[] {verb.index() - distance, verb.index() + distance}) {
        if (at >= 0 && at < sentence.tokens().size()) {
          Token token = sentence.token(at);
          boolean name = token.isProperNoun() || token.tag().equals("PRP");
          if (name && (!isQuoted(token) || isQuoted(verb))) {
            return Optional.of(speaker(sentence, verb, at));
          }
        }
      }
    }
    return Optional.empty();
  }

  /** 'Harbour police deputy chief Ann Lee' is the person, whichever noun the tree hangs it on. */
  private static int personAtEnd(Sentence sentence, int noun) {
    int head = noun;
    for (int i = noun + 1; i < sentence.tokens().size() && i - noun <= LONGEST_TITLE; i++) {
      Token token = sentence.token(i);
      if (!token.isNoun() && !token.tag().equals("JJ")) {
        break;
      }
      if (token.ner().equals("PERSON")) {
        head = i;
      }
    }
    return head;
  }

  private Speaker speaker(Sentence sentence, Token cue, int noun) {
    Tree tree = sentence.tree();
    int head = noun;
    Optional<Integer> person =
        tree.dependents(noun, "appos").stream()
            .filter(each -> sentence.token(each).ner().equals("PERSON"))
            .findFirst();
    if (person.isPresent() && !sentence.token(noun).isProperNoun()) {
      head = person.get();
    } else if (!sentence.token(noun).ner().equals("PERSON")) {
      head = personAtEnd(sentence, noun);
    }
    List<Integer> phrase = new ArrayList<>();
    phrase.add(head);
    for (int below :
        tree.dependents(head, "compound", "amod", "det", "nummod", "nmod:poss", "flat")) {
      if (Math.abs(below - head) < HIGHEST) {
        phrase.add(below);
        phrase.addAll(tree.dependents(below, "compound", "nmod:poss", "case", "det"));
      }
    }
    if (!sentence.token(head).isProperNoun()) {
      for (int below : tree.dependents(head, "nmod")) {
        if (tree.dependents(below, "case").stream()
            .anyMatch(each -> sentence.token(each).lemma().equals("of"))) {
          phrase.addAll(tree.subtree(below));
        }
      }
    }
    Span span = sentence.span(phrase);
    Token token = sentence.token(head);
    boolean named =
        phrase.stream().anyMatch(each -> sentence.token(each).ner().equals("PERSON"))
            || token.isProperNoun();
    return new Speaker(
        Cues.isAccording(cue) ? "according to" : cue.lemma(),
        token.span(),
        span,
        article.slice(span),
        named,
        token.tag().startsWith("PRP") || token.tag().startsWith("WP"));
  }
}
