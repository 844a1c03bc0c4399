package org.crosscheck.claims.figure.time;

import static com.google.common.truth.Truth.assertThat;

import org.crosscheck.claims.figure.Tokens;
import org.crosscheck.mention.time.TimeExpression;
import org.crosscheck.mention.time.TimeReader;
import org.crosscheck.model.annotation.Sentence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OccasionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // walked in about 7 p.m. and opened fire
        "He/PRP/he/1/nsubj walked/VBD/walk/-1/root about/IN/about/3/advmod 7/CD/7/4/nummod"
            + " p.m./NN/p.m./1/obl and/CC/and/6/cc opened/VBD/open/1/conj fire/NN/fire/6/obj"
            + "| incident",
        // what follows at a time of its own is another story
        "He/PRP/he/1/nsubj walked/VBD/walk/-1/root about/IN/about/3/advmod 7/CD/7/4/nummod"
            + " p.m./NN/p.m./1/obl and/CC/and/6/cc opened/VBD/open/1/conj fire/NN/fire/6/obj"
            + " Tuesday/NNP/Tuesday/6/obl | walk",
        // how it ended is no step of what happened
        "He/PRP/he/1/nsubj jumped/VBD/jump/-1/root about/IN/about/3/advmod 7/CD/7/4/nummod"
            + " p.m./NN/p.m./1/obl and/CC/and/6/cc shot/VBD/shoot/1/conj himself/PRP/himself/6/obj"
            + "| jump",
        // fired at boys who were standing there about 7 p.m.
        "Men/NNS/man/1/nsubj fired/VBD/fire/-1/root at/IN/at/3/case boys/NNS/boy/1/obl"
            + " who/WP/who/6/nsubj were/VBD/be/6/aux standing/VBG/stand/3/acl:relcl"
            + " about/IN/about/8/advmod 7/CD/7/9/nummod p.m./NN/p.m./6/obl | incident",
        "Men/NNS/man/1/nsubj met/VBD/meet/-1/root with/IN/with/3/case boys/NNS/boy/1/obl"
            + " who/WP/who/6/nsubj were/VBD/be/6/aux standing/VBG/stand/3/acl:relcl"
            + " about/IN/about/8/advmod 7/CD/7/9/nummod p.m./NN/p.m./6/obl | stand",
        // a blow befalls somebody
        "She/PRP/she/1/nsubj:pass struck/VBN/strike/-1/root about/IN/about/3/advmod"
            + " 7/CD/7/4/nummod p.m./NN/p.m./1/obl | incident",
        "Teams/NNS/team/1/nsubj hit/VBD/hit/-1/root streets/NNS/street/1/obj"
            + " about/IN/about/4/advmod 7/CD/7/5/nummod p.m./NN/p.m./1/obl | hit",
        // the time of a death, not of what caused it
        "He/PRP/he/1/nsubj died/VBD/die/-1/root from/IN/from/5/case a/DT/a/5/det"
            + " gunshot/NN/gunshot/5/compound wound/NN/wound/1/obl there/RB/there/1/advmod"
            + " about/IN/about/8/advmod 7/CD/7/9/nummod p.m./NN/p.m./1/obl | death",
        "Two/CD/two/1/nsubj received/VBD/receive/-1/root wounds/NNS/wound/1/obj"
            + " about/IN/about/4/advmod 7/CD/7/5/nummod p.m./NN/p.m./1/obl | incident",
        "Police/NNS/police/1/nsubj received/VBD/receive/-1/root calls/NNS/call/1/obj"
            + " about/IN/about/4/advmod 7/CD/7/5/nummod p.m./NN/p.m./1/obl | call"
      })
  void aTimeIsOfWhatHappenedThen(String parsed, String expected) {
    Sentence sentence = Tokens.parsed(parsed);
    TimeExpression time = TimeReader.read(sentence.tokens()).get(0);
    assertThat(Occasion.of(sentence, time).orElseThrow().name()).isEqualTo(expected);
  }
}
