package org.crosscheck.claims.event;

import static com.google.common.truth.Truth.assertThat;

import org.crosscheck.claims.figure.Tokens;
import org.crosscheck.model.annotation.Sentence;
import org.junit.jupiter.api.Test;

/** Predicates whose subject a parser hangs elsewhere. */
final class DisplacedTest {

  @Test
  void what_is_said_to_have_been_done_was_done_to_what_stands_before() {
    Sentence said =
        Tokens.parsed(
            "Divers/NNS/diver/1/nsubj said/VBD/say/-1/root boats/NNS/boat/1/obj"
                + " were/VBD/be/4/aux:pass sunk/VBN/sink/1/dep");
    assertThat(Displaced.subject(said, 4)).hasValue(2);
  }

  @Test
  void after_two_boats_were_sunk_it_is_the_boats_that_were() {
    Sentence after =
        Tokens.parsed(
            "Trade/NN/trade/1/nsubj stopped/VBD/stop/-1/root after/IN/after/3/case"
                + " boats/NNS/boat/1/obl were/VBD/be/5/aux:pass sunk/VBN/sink/1/dep");
    assertThat(Displaced.subject(after, 5)).hasValue(3);
  }

  @Test
  void what_nobody_could_say_is_not_read() {
    Sentence unsaid =
        Tokens.parsed(
            "Divers/NNS/diver/2/nsubj could/MD/could/2/aux say/VB/say/-1/root"
                + " boats/NNS/boat/2/obj were/VBD/be/5/aux:pass sunk/VBN/sink/2/dep");
    assertThat(Displaced.subject(unsaid, 5)).isEmpty();
  }

  @Test
  void what_somebody_has_is_no_subject_of_the_next_verb() {
    Sentence bought =
        Tokens.parsed(
            "Divers/NNS/diver/1/nsubj bought/VBD/buy/-1/root boats/NNS/boat/1/obj"
                + " were/VBD/be/4/aux:pass sunk/VBN/sink/1/dep");
    assertThat(Displaced.subject(bought, 4)).isEmpty();
  }

  @Test
  void a_verb_of_saying_is_the_subject_of_nothing_that_is_said() {
    Sentence said =
        Tokens.parsed(
            "Officials/NNS/official/1/nsubj say/VBP/say/4/csubj boats/NNS/boat/1/obj"
                + " were/VBD/be/4/aux:pass sunk/VBN/sink/-1/root");
    assertThat(Arguments.subject(said, 4)).hasValue(2);
  }

  @Test
  void a_participle_gives_way_to_whom_it_describes() {
    Sentence moored =
        Tokens.parsed(
            "Boats/NNS/boat/1/nsubj moored/VBD/moor/4/csubj there/RB/there/1/advmod"
                + " are/VBP/be/4/cop safe/JJ/safe/-1/root");
    assertThat(Arguments.subject(moored, 4)).hasValue(0);
  }

  @Test
  void a_clause_can_be_a_subject() {
    Sentence clause =
        Tokens.parsed(
            "What/WP/what/2/obj he/PRP/he/2/nsubj did/VBD/do/4/csubj was/VBD/be/4/cop"
                + " wrong/JJ/wrong/-1/root");
    assertThat(Arguments.subject(clause, 4)).hasValue(2);
  }

  @Test
  void who_is_whoever_stands_before() {
    Sentence drowned =
        Tokens.parsed(
            "They/PRP/they/1/nsubj wept/VBD/weep/-1/root for/IN/for/3/case divers/NNS/diver/1/obl"
                + " who/WP/who/5/nsubj drowned/VBD/drown/1/ccomp");
    assertThat(Arguments.subject(drowned, 5)).hasValue(3);
  }
}
