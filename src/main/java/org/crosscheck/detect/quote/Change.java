package org.crosscheck.detect.quote;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.lexicon.WordLists;
import org.crosscheck.model.finding.Alteration;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.word.Cardinals;

/**
 * What becomes of an utterance when other words are put in it.
 *
 * @param kind how far it changes what was said
 * @param reason for people
 */
record Change(Alteration kind, String reason) {

  /** So many words more are a clause, and a clause is a claim. */
  private static final int CLAUSE = 4;

  private static final ImmutableSet<String> NEGATION =
      ImmutableSet.<String>builder()
          .addAll(WordLists.of("quoted negation"))
          .addAll(WordLists.of("near negation"))
          .build();

  private static final ImmutableSet<String> MODALITY =
      ImmutableSet.of(
          "can",
          "could",
          "may",
          "might",
          "must",
          "shall",
          "should",
          "will",
          "would",
          "ought",
          "maybe",
          "perhaps",
          "possibly",
          "probably",
          "certainly",
          "definitely",
          "allegedly",
          "apparently",
          "likely",
          "unlikely",
          "if",
          "unless");

  private static final ImmutableSet<String> NUMBER =
      ImmutableSet.<String>builder()
          .addAll(Cardinals.WORDS.keySet())
          .add("hundred", "thousand", "million", "billion", "trillion", "dozen", "dozens", "half")
          .add("twice", "all", "some", "many", "few", "most", "every", "always", "sometimes")
          .add("only", "first", "last")
          .build();

  /** Articles, pronouns, prepositions, auxiliaries, conjunctions and words of degree. */
  private static final ImmutableSet<String> LIGHT =
      ImmutableSet.copyOf(
          """
          a an the this that these those i me my mine we us our ours you your yours he him his she her
          hers it its they them their theirs myself yourself himself herself itself ourselves
          themselves who whom whose which what there here and or but so yet for then than as at by in
          into of off on onto out over to from up down with about also am are is was were be been being
          have has had having do does did doing done just even well very really quite actually simply
          absolutely totally truly too such more much own other im ive id youre youve hes shes its
          theyre weve were thats theres whats know like mean
          """
              .strip()
              .split("\\s+"));

  Severity severity() {
    return kind == Alteration.MEANING ? Severity.MAJOR : Severity.MINOR;
  }

  /**
   * The gravest change between any two of several readings; where some witnesses have nothing at
   * the place, between these and each of the others, who put different words in.
   */
  static Change among(List<List<String>> readings, Synonyms synonyms) {
    Change gravest = new Change(Alteration.HESITATION, "nothing but fillers");
    boolean added = readings.stream().anyMatch(List::isEmpty);
    for (int i = 0; i < readings.size(); i++) {
      for (int j = i + 1; j < readings.size(); j++) {
        if (added && !readings.get(i).isEmpty() && !readings.get(j).isEmpty()) {
          continue;
        }
        Change change = between(readings.get(i), readings.get(j), synonyms);
        if (change.kind().compareTo(gravest.kind()) >= 0) {
          gravest = change;
        }
      }
    }
    return gravest;
  }

  private static Change between(List<String> one, List<String> other, Synonyms synonyms) {
    if (Fillers.without(one).equals(Fillers.without(other))) {
      return new Change(Alteration.HESITATION, "nothing but fillers");
    }
    if (Slips.drawnTogether(one).equals(Slips.drawnTogether(other))) {
      return new Change(
          Alteration.GRAMMAR, "the same words, in one as they sound or drawn together");
    }
    List<String> here = without(Slips.written(one), Slips.written(other));
    List<String> there = without(Slips.written(other), Slips.written(one));
    if (here.size() == 1
        && there.size() == 1
        && Slips.misspelt(here.get(0), there.get(0), synonyms)) {
      return new Change(Alteration.GRAMMAR, "one letter differs, as in a slip of spelling");
    }
    if (differ(NEGATION, here, there)) {
      return new Change(Alteration.MEANING, "one denies what the other affirms");
    }
    if (differ(MODALITY, here, there)) {
      return new Change(Alteration.MEANING, "how sure or how binding it is changes");
    }
    if (hasNumber(here) || hasNumber(there)) {
      return new Change(Alteration.MEANING, "a number or quantity changes");
    }
    List<String> heavyHere = heavy(here);
    List<String> heavyThere = heavy(there);
    if (heavyHere.isEmpty() && heavyThere.isEmpty()) {
      return new Change(Alteration.GRAMMAR, "only small words differ");
    }
    List<String> leftHere = unmatched(heavyHere, heavyThere, synonyms);
    List<String> leftThere = unmatched(heavyThere, heavyHere, synonyms);
    if (leftHere.isEmpty() && leftThere.isEmpty()) {
      return sameStems(heavyHere, heavyThere)
          ? new Change(Alteration.GRAMMAR, "only endings and small words differ")
          : new Change(Alteration.SYNONYM, "the words that differ mean nearly the same");
    }
    List<String> left = new ArrayList<>(leftHere);
    left.addAll(leftThere);
    if ((leftHere.isEmpty() || leftThere.isEmpty()) && left.size() < CLAUSE) {
      return new Change(Alteration.WORDS, "more or fewer words: " + String.join(", ", left));
    }
    return new Change(Alteration.MEANING, "another content word: " + String.join(", ", left));
  }

  private static boolean sameStems(List<String> here, List<String> there) {
    return here.stream()
        .allMatch(word -> there.stream().anyMatch(other -> Synonyms.sameStem(word, other)));
  }

  private static boolean differ(ImmutableSet<String> words, List<String> here, List<String> there) {
    return here.stream().anyMatch(words::contains) != there.stream().anyMatch(words::contains);
  }

  private static boolean hasNumber(List<String> words) {
    return words.stream()
        .anyMatch(word -> NUMBER.contains(word) || Character.isDigit(word.charAt(0)));
  }

  private static List<String> heavy(List<String> words) {
    return words.stream().filter(word -> !LIGHT.contains(word)).toList();
  }

  private static List<String> without(List<String> words, List<String> others) {
    List<String> rest = new ArrayList<>(others);
    return words.stream().filter(word -> !rest.remove(word)).toList();
  }

  private static List<String> unmatched(
      List<String> words, List<String> others, Synonyms synonyms) {
    return words.stream()
        .filter(word -> others.stream().noneMatch(other -> synonyms.near(word, other)))
        .toList();
  }

  /** The words of a value. */
  static List<String> words(String value) {
    return Arrays.stream(value.split(" ")).filter(word -> !word.isEmpty()).toList();
  }
}
