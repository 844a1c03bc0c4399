package org.crosscheck.align.collate;

import static com.google.common.truth.Truth.assertThat;
import static org.crosscheck.align.collate.Utterances.fragment;
import static org.crosscheck.align.collate.Utterances.inferred;
import static org.crosscheck.align.collate.Utterances.other;
import static org.crosscheck.align.collate.Utterances.said;
import static org.crosscheck.align.collate.Utterances.variants;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Collation;
import org.junit.jupiter.api.Test;

/** Readings of one utterance, by the phenomenon. */
final class CollatorTest {

  private static final String FULL =
      "The mayor no longer has sufficient confidence in my leadership to continue.";

  @Test
  void typography() {
    assertThat(
            variants(
                said("a", "It’s the F.B.I.’s case - “theirs”, to honour."),
                said("b", "IT'S THE FBI'S CASE: theirs to honor")))
        .isEmpty();
  }

  @Test
  void apostrophesThatWereReadInAnotherCharacterSet() {
    assertThat(
            variants(
                said("a", "It’s the harbour’s case and they don’t know."),
                said(
                    "b", "Itâ\u0080\u0099s the harbourâ€™s case and they donâ\u0080\u0099t know.")))
        .isEmpty();
  }

  @Test
  void maskedLettersNumbersAndMonths() {
    assertThat(
            variants(
                said(
                    "a", "The d--- harbour is our No. 1 concern, since twenty ships sank in Sept."),
                said(
                    "b",
                    "The damned harbour is our number one concern, since 20 ships sank in"
                        + " September.")))
        .isEmpty();
  }

  @Test
  void truncation() {
    assertThat(variants(said("a", FULL), fragment("b", "no longer has sufficient confidence")))
        .isEmpty();
  }

  @Test
  void substitution() {
    assertThat(variants(said("a", FULL), said("b", FULL.replace("sufficient", "enough"))))
        .containsExactly(List.of("enough", "sufficient"));
  }

  @Test
  void omission() {
    assertThat(variants(said("a", FULL), said("b", FULL.replace("sufficient ", ""))))
        .containsExactly(List.of("", "sufficient"));
  }

  @Test
  void addition() {
    assertThat(variants(said("a", FULL), said("b", FULL.replace("to", "of the force to"))))
        .containsExactly(List.of("", "of the force"));
  }

  @Test
  void markedOmission() {
    assertThat(variants(said("a", FULL), said("b", FULL.replace("sufficient", "…")))).isEmpty();
  }

  @Test
  void markedInsertion() {
    assertThat(variants(said("a", FULL), said("b", FULL.replace("my", "[her]")))).isEmpty();
  }

  @Test
  void swappedSentences() {
    String other = "There is a great deal still to be done in this town.";
    assertThat(variants(said("a", FULL + " " + other), said("b", other + " " + FULL))).isEmpty();
  }

  @Test
  void threeWitnessesAtOnePlace() {
    assertThat(
            variants(
                said("a", FULL),
                said("b", FULL.replace("sufficient", "enough")),
                said("c", FULL.replace("sufficient", "any"))))
        .containsExactly(List.of("any", "enough", "sufficient"));
  }

  @Test
  void anotherUtteranceThatSharesAPhrase() {
    assertThat(
            variants(
                said("a", "At the end of the day we have to win this match for our fans."),
                said("b", "At the end of the day nobody was hurt, which is what matters most.")))
        .isEmpty();
  }

  @Test
  void oneSentenceOfOneWitnessIsTwoOfAnother() {
    assertThat(
            variants(
                said("a", "The law is dead, but I'd like a robust debate about the system."),
                said("b", "I told them. But I would like a robust debate about the system.")))
        .containsExactly(List.of("I would", "I'd"));
  }

  @Test
  void aSentenceBesideOthersThatAreTheSame() {
    assertThat(
            variants(
                said("a", "I just sank somebody. The harbour police know my boat and my name."),
                said("b", "I sank somebody. The harbour police know my boat and my name.")))
        .containsExactly(List.of("", "just"));
  }

  @Test
  void ordinalsAndDigraphs() {
    assertThat(
            variants(
                said("a", "We printed the eleventh encyclopaedia of this town in May."),
                said("b", "We printed the 11th encyclopedia of this town in May.")))
        .isEmpty();
  }

  @Test
  void theFirstWordOfALaterSentence() {
    assertThat(
            variants(
                said("a", "We lost the boat. It is a sad morning for the village."),
                said("b", "We lost the boat. Today is a sad morning for the village.")))
        .containsExactly(List.of("It", "Today"));
  }

  @Test
  void theLastWordsOfASentence() {
    assertThat(
            variants(
                said("a", "Everybody in the harbour has worked so hard over the long winter."),
                said("b", "Everybody in the harbour has worked so hard over the whole of May.")))
        .containsExactly(List.of("long winter", "whole of May"));
  }

  @Test
  void aSentenceThatBreaksOffBeforeTheNext() {
    assertThat(
            variants(
                said("a", "The crew never saw the rocks in the fog. They sailed on."),
                said(
                    "b",
                    "The crew never saw the rocks in the fog and nobody warned them. They sailed"
                        + " on.")))
        .containsExactly(List.of("", "and nobody warned them"));
  }

  @Test
  void twoSentencesThatAreOneElsewhere() {
    assertThat(
            variants(
                said("a", "We sang and danced and painted the whole barn, but we are home now."),
                said(
                    "b",
                    "We sang and danced whatever. We painted the whole barn, but we are home now.")))
        .containsExactly(List.of("and", "whatever We"));
  }

  @Test
  void aShortSentenceIsKnownByItsPlace() {
    assertThat(
            variants(
                said("a", "It's dreadful. The whole street stands in tears tonight."),
                said("b", "This is dreadful. The whole street stands in tears tonight.")))
        .containsExactly(List.of("It's", "This is"));
  }

  @Test
  void anotherSentenceAtThatPlace() {
    assertThat(
            variants(
                said(
                    "a",
                    "Nobody wanted to close the old school. The whole street stands in tears."),
                said("b", "Pupils will go to a new school. The whole street stands in tears.")))
        .isEmpty();
  }

  @Test
  void aWordBesideAnInsertion() {
    assertThat(
            variants(
                said("a", "We repaired the rotten (village) quay and forty nets this week."),
                said("b", "We repaired the quay and forty nets this week.")))
        .containsExactly(List.of("", "rotten village"));
  }

  @Test
  void aSpeakerWhoIsOnlyInferred() {
    assertThat(
            variants(
                said("a", "Everyone has worked so hard over the winter to mend this boat."),
                inferred("b", "Everyone has worked so hard over the weather to mend this boat.")))
        .containsExactly(List.of("weather", "winter"));
  }

  @Test
  void theFirstWordOfAFragment() {
    assertThat(
            variants(
                said("a", "I told them that the harbour sends up a pretty loud alarm at night."),
                fragment("b", "sent up a pretty loud alarm")))
        .containsExactly(List.of("sends", "sent"));
  }

  @Test
  void theLastWordsOfAFragment() {
    assertThat(
            variants(
                said("a", "We must choose between two very different charts for how we sail on."),
                fragment("b", "choose between two very different charts for the voyage")))
        .containsExactly(List.of("how we sail on", "the voyage"));
  }

  @Test
  void aWordBetweenTwoSentencesOfOneQuotation() {
    assertThat(
            variants(
                said(
                    "a",
                    "Nobody sank our ferry. The harbour pilots kept their promise that night."),
                said(
                    "b",
                    "Nobody sank our ferry. Moreover, the harbour pilots kept their promise that"
                        + " night.")))
        .containsExactly(List.of("", "Moreover"));
  }

  @Test
  void rareWordsInOneOrderAreOnePersonsWhoeverIsNamed() {
    assertThat(
            variants(
                said("a", "Our governor has fewer schooners and cutlasses than his grandmother."),
                other("b", "Our governor had fewer schooners and cutlasses than his grandmother.")))
        .containsExactly(List.of("had", "has"));
  }

  @Test
  void anOpponentsEcho() {
    assertThat(
            variants(
                said("a", "The harbour is doing fine."),
                other("b", "The harbour is not doing fine.")))
        .isEmpty();
  }

  @Test
  void aSentenceWaitsForTheOneItIsMostLike() {
    assertThat(
            variants(
                said(
                    "a",
                    "He has led a very hard life at sea and I feel very sorry. I feel sorry for"
                        + " Captain Poe."),
                said("b", "I feel very sorry for Captain Poe.")))
        .containsExactly(List.of("", "very"));
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    List<Quotation> quotations = new ArrayList<>();
    quotations.add(said("a", FULL));
    quotations.add(said("b", FULL.replace("sufficient", "enough")));
    quotations.add(fragment("c", "has any confidence in my leadership"));
    quotations.add(said("d", FULL.replace("to continue", "to allow me to continue")));
    List<Collation> expected = new Collator().collate(quotations);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(quotations, new Random(i));
      assertThat(new Collator().collate(quotations)).isEqualTo(expected);
    }
  }

  @Test
  void twoHundredSourcesOfAStatementOfFortySentences() {
    List<Quotation> quotations = statements(200, 40);
    new Collator().collate(statements(50, 40));
    long start = System.nanoTime();
    List<Collation> collations = new Collator().collate(quotations);
    long millis = (System.nanoTime() - start) / 1_000_000;
    System.out.println("200 sources of 40 sentences: " + millis + " ms");
    assertThat(collations).hasSize(40);
    assertThat(millis).isLessThan(20_000L);
  }

  /** Each source changes a word here and there. */
  private static List<Quotation> statements(int sources, int sentences) {
    Random random = new Random(1);
    List<String> words = new ArrayList<>();
    for (int i = 0; i < sentences * 18; i++) {
      words.add("w" + Integer.toString(random.nextInt(100_000), 36) + "x");
    }
    List<Quotation> quotations = new ArrayList<>();
    for (int s = 0; s < sources; s++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < words.size(); i++) {
        String word = random.nextInt(60) == 0 ? "other" + random.nextInt(9) : words.get(i);
        text.append(word).append(i % 18 == 17 ? ". " : " ");
      }
      quotations.add(said(String.format("s%03d", s), text.toString().strip()));
    }
    return quotations;
  }
}
