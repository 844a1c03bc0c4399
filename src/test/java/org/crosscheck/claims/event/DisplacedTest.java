package org.crosscheck.claims.event;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.junit.jupiter.api.Test;

/** Passives whose subject a parser hangs to the clause above. */
final class DisplacedTest {

  /**
   * @param parsed word/lemma/tag/governor/relation, one after the other
   */
  private static Sentence sentence(String parsed) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> governors = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int start = 0;
    for (String each : Splitter.on(' ').split(parsed)) {
      List<String> parts = Splitter.on('/').splitToList(each);
      String word = parts.get(0);
      Span span = new Span(start, start + word.length());
      tokens.add(new Token(tokens.size(), span, word, parts.get(1), parts.get(2), "O"));
      governors.add(Integer.parseInt(parts.get(3)));
      relations.add(parts.get(4));
      start += word.length() + 1;
    }
    int[] above = governors.stream().mapToInt(each -> each).toArray();
    return new Sentence(0, 0, ImmutableList.copyOf(tokens), new Tree(above, relations));
  }

  @Test
  void what_is_said_to_have_been_done_was_done_to_what_stands_before() {
    Sentence said =
        sentence(
            "Divers/diver/NNS/1/nsubj said/say/VBD/-1/root boats/boat/NNS/1/obj"
                + " were/be/VBD/4/aux:pass sunk/sink/VBN/1/dep");
    assertThat(Displaced.subject(said, 4)).hasValue(2);
  }

  @Test
  void after_two_boats_were_sunk_it_is_the_boats_that_were() {
    Sentence after =
        sentence(
            "Trade/trade/NN/1/nsubj stopped/stop/VBD/-1/root after/after/IN/3/case"
                + " boats/boat/NNS/1/obl were/be/VBD/5/aux:pass sunk/sink/VBN/1/dep");
    assertThat(Displaced.subject(after, 5)).hasValue(3);
  }

  @Test
  void what_nobody_could_say_is_not_read() {
    Sentence unsaid =
        sentence(
            "Divers/diver/NNS/2/nsubj could/could/MD/2/aux say/say/VB/-1/root"
                + " boats/boat/NNS/2/obj were/be/VBD/5/aux:pass sunk/sink/VBN/2/dep");
    assertThat(Displaced.subject(unsaid, 5)).isEmpty();
  }

  @Test
  void what_somebody_has_is_no_subject_of_the_next_verb() {
    Sentence bought =
        sentence(
            "Divers/diver/NNS/1/nsubj bought/buy/VBD/-1/root boats/boat/NNS/1/obj"
                + " were/be/VBD/4/aux:pass sunk/sink/VBN/1/dep");
    assertThat(Displaced.subject(bought, 4)).isEmpty();
  }
}
