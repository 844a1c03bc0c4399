package org.crosscheck.align.person;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Claim;

/** "The victim was identified as Ann Lee": a name that answers who it was. */
final class Identification {

  /** On which side of the deed somebody stands. */
  enum Part {
    SUSPECT,
    VICTIM
  }

  /** Lemmas of sentences on whoever is thought to have done it. */
  private static final ImmutableSet<String> SUSPECTED =
      ImmutableSet.of(
          "suspect", "interest", "arrest", "charge", "gunman", "shooter", "accuse", "custody");

  /** Lemmas of sentences on whom it was done to. */
  private static final ImmutableSet<String> SUFFERED =
      ImmutableSet.of(
          "victim", "die", "dead", "death", "deceased", "body", "kill", "slay", "coroner");

  private static final ImmutableSet<String> IDENTIFY = ImmutableSet.of("identify", "name");

  private Identification() {}

  /** Whether a sentence of these lemmas is on a suspect. */
  static boolean isOnSuspect(Set<String> lemmas) {
    return !Sets.intersection(lemmas, SUSPECTED).isEmpty();
  }

  /** As what the person of this name is identified where it stands, if that is done there. */
  static Optional<Part> of(AnnotatedStory story, Claim name) {
    return story.article(name.source()).sentences(name.passage().span()).stream()
        .filter(sentence -> isIdentified(sentence, name))
        .findFirst()
        .flatMap(Identification::part);
  }

  /** Whether a source gives the name as the answer to who one person was. */
  static boolean answers(AnnotatedStory story, Claim name) {
    return story.article(name.source()).sentences(name.passage().span()).stream()
        .anyMatch(sentence -> isIdentified(sentence, name) && isOfOne(sentence));
  }

  private static boolean isOfOne(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> IDENTIFY.contains(token.lemma()))
        .flatMap(token -> Arguments.patient(sentence, token.index()).stream())
        .noneMatch(whom -> sentence.token(whom).tag().endsWith("S"));
  }

  /** "identified her as Ann Lee", "the dead man is identified as Ann Lee", "was named as". */
  private static boolean isIdentified(Sentence sentence, Claim name) {
    Tree tree = sentence.tree();
    for (Token token : sentence.within(name.passage().span())) {
      int verb = tree.governor(token.index());
      if (verb != Tree.ROOT
          && IDENTIFY.contains(sentence.token(verb).lemma())
          && tree.is(token.index(), "obl", "nmod", "xcomp")
          && tree.dependents(token.index(), "case", "mark").stream()
              .anyMatch(mark -> sentence.token(mark).lemma().equals("as"))) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Part> part(Sentence sentence) {
    Set<String> lemmas =
        sentence.tokens().stream()
            .map(token -> token.lemma().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet());
    if (isOnSuspect(lemmas)) {
      return Optional.of(Part.SUSPECT);
    }
    return Sets.intersection(lemmas, SUFFERED).isEmpty()
        ? Optional.empty()
        : Optional.of(Part.VICTIM);
  }
}
