package org.crosscheck.claims.quote;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.junit.jupiter.api.Test;

/** Quotation marks as papers print them. */
final class MarksTest {

  @Test
  void anOpeningCurlyMarkMayBeClosedByAStraightOne() {
    assertThat(quoted("She said: “I will go.\" Then she went.")).containsExactly("I will go.");
  }

  @Test
  void aParagraphOpenedAnewIsTheSameQuotation() {
    assertThat(quoted("He said: “One.\n\n“Two.\n\n“Three.” The end."))
        .containsExactly("One.|Two.|Three.");
  }

  @Test
  void aQuotationMayRunOnOverParagraphsThatAreNotOpenedAnew() {
    assertThat(quoted("He said: ‘ Right now.\n\nThings are tense.\n\nPeople are angry. ’"))
        .containsExactly("Right now.|Things are tense.|People are angry.");
  }

  @Test
  void aMarkThatIsNeverClosedHoldsOneSentence() {
    assertThat(quoted("He was “much loved across the rank and file. And so on.\n\nHowever, no."))
        .containsExactly("much loved across the rank and file.");
  }

  @Test
  void aClosingMarkGluedToTheNextWordOpens() {
    assertThat(quoted("“It is clear,” she said.”He left me no choice.”"))
        .containsExactly("It is clear,", "He left me no choice.")
        .inOrder();
  }

  @Test
  void marksWithASpaceBeforeEachArePairedByWhatComesBeforeAndAfter() {
    assertThat(
            quoted(
                "\"The bridge is safe, \"Lund said.\n\"We looked twice.\nIt will stand. \"\nNo."))
        .containsExactly("The bridge is safe,", "We looked twice.|It will stand.")
        .inOrder();
  }

  @Test
  void aParagraphOpenedAnewWithoutItsLineBreakIsTheSameQuotation() {
    assertThat(quoted("\"We went,\" he said.\"It was late.\"It was dark.\"Lund was not there."))
        .containsExactly("We went,", "It was late.|It was dark.")
        .inOrder();
  }

  @Test
  void marksThatWereReadInAnotherCharacterSet() {
    assertThat(
            quoted(
                "She said: â\u0080\u009CItâ\u0080\u0099s late.â\u0080\u009D Then: â€œGo.â€\u009D"))
        .containsExactly("Itâ\u0080\u0099s late.", "Go.")
        .inOrder();
  }

  @Test
  void apostrophesAreNoMarks() {
    assertThat(quoted("The officers' union said it's 'long overdue', in the mayor’s words."))
        .containsExactly("long overdue");
  }

  @Test
  void pluralsInsideSingleMarksDoNotClose() {
    assertThat(quoted("He said: 'The voters' trust is gone.'"))
        .containsExactly("The voters' trust is gone.");
  }

  @Test
  void detachedApostrophesAreNoMarks() {
    assertThat(quoted("She said: ‘ I can ’ t go on. ’")).containsExactly("I can ’ t go on.");
  }

  @Test
  void innerQuotationsBelongToTheOuterOne() {
    assertThat(quoted("“She told me ‘run’ and I ran,” he said."))
        .containsExactly("She told me ‘run’ and I ran,");
  }

  @Test
  void inchesAreNoMarks() {
    assertThat(quoted("The suspect is 5'10\" tall.")).isEmpty();
  }

  private static List<String> quoted(String string) {
    Article article = article(string);
    return Marks.of(article).stream()
        .map(quoted -> String.join("|", quoted.parts().stream().map(article::slice).toList()))
        .toList();
  }

  static Article article(String string) {
    Text text = new Text(string);
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    int from = 0;
    for (String line : string.split("\n", -1)) {
      if (!line.isBlank()) {
        blocks.add(new Block(Block.Kind.BODY, text.spanOfUnits(from, from + line.length())));
      }
      from += line.length() + 1;
    }
    return new Article(new Source("a", null, null, null, null, null, ""), text, blocks.build());
  }
}
