package org.crosscheck.align.collate.form;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.lexicon.Stems;
import org.crosscheck.lexicon.WordLists;
import org.crosscheck.model.word.Word;

/** How much a word counts when two utterances are held to be one, and how near two words are. */
public final class Weights {

  /** The closed classes of English: articles, pronouns, prepositions, auxiliaries, conjunctions. */
  private static final ImmutableSet<String> FUNCTION =
      ImmutableSet.copyOf(
          """
          a an the this that these those i me my mine myself we us our ours ourselves you your yours
          yourself he him his himself she her hers herself it its itself they them their theirs
          themselves who whom whose which what when where why how there here and or but nor so yet for
          if then than as at by in into of off on onto out over to from up down with without about
          above after again against all also am any are be because been before being below between
          both can could did do does doing done down during each few had has have having just may
          might more most must no not now only other own same shall should some such too under until
          very was were will would im ive id ill youre youve youd youll hes hed hell shes shed shell
          its thats theres heres whats lets were weve wed well theyre theyve theyd theyll dont doesnt
          didnt isnt arent wasnt werent wont wouldnt cant cannot couldnt shouldnt hasnt havent hadnt
          aint is get got going go well like know think say said really
          """
              .strip()
              .split("\\s+"));

  private static final ImmutableSet<String> NEGATION = WordLists.of("quoted negation");

  private static final ImmutableSet<String> DRAWING =
      ImmutableSet.of(
          "i", "you", "he", "she", "it", "we", "they", "that", "there", "this", "what", "who");

  private static final ImmutableSet<String> DRAWN =
      ImmutableSet.of("m", "re", "s", "ve", "ll", "d");

  public static final double CONTENT = 2;
  public static final double PLAIN = 1;

  private Weights() {}

  /** Dots for an omission, or a word in square brackets: nothing the speaker said. */
  public static boolean isWritersOwn(String key) {
    return key.startsWith("[") || key.equals(Word.GAP);
  }

  public static boolean isContent(String key) {
    return !isWritersOwn(key) && !FUNCTION.contains(key);
  }

  public static double of(String key) {
    return isWritersOwn(key) ? 0 : isContent(key) ? CONTENT : PLAIN;
  }

  public static boolean denies(String key) {
    return NEGATION.contains(key);
  }

  /** How much a word tells by how seldom it stands in English news, from 0 to about 13. */
  public static double rarity(String key) {
    return isWritersOwn(key) ? 0 : Frequencies.ofNews().weight(Stems.of(key));
  }

  /** Whether one of two words is the other with a verb drawn to it: we're, we. */
  public static boolean contract(String one, String other) {
    return contracts(one, other) || contracts(other, one);
  }

  private static boolean contracts(String one, String other) {
    return DRAWING.contains(other)
        && one.startsWith(other)
        && DRAWN.contains(one.substring(other.length()));
  }

  /**
   * Whether two words are inflections or derivations of one stem: exist, exists; recent, recently.
   */
  public static boolean related(String one, String other) {
    if (one.equals(other) || contract(one, other)) {
      return true;
    }
    int shorter = Math.min(one.length(), other.length());
    if (shorter < 3 || Character.isDigit(one.charAt(0)) || Character.isDigit(other.charAt(0))) {
      return false;
    }
    int common = 0;
    while (common < shorter && one.charAt(common) == other.charAt(common)) {
      common++;
    }
    int longer = Math.max(one.length(), other.length());
    return (common >= 4 || common == shorter) && longer - common <= 3 && shorter - common <= 2;
  }
}
