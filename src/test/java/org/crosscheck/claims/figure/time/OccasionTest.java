package org.crosscheck.claims.figure.time;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OccasionTest {

  /** Each word with its tag, its lemma, the place of its governor (from 0) and the relation. */
  private static Sentence sentence(String parsed) {
    List<Token> tokens = new ArrayList<>();
    List<Integer> governors = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    int start = 0;
    for (String each : Splitter.on(' ').split(parsed)) {
      List<String> parts = Splitter.on('/').splitToList(each);
      String word = parts.get(0);
      tokens.add(
          new Token(
              tokens.size(),
              new Span(start, start + word.length()),
              word,
              parts.get(2),
              parts.get(1),
              "O"));
      governors.add(Integer.parseInt(parts.get(3)));
      relations.add(parts.get(4));
      start += word.length() + 1;
    }
    return new Sentence(
        0,
        0,
        ImmutableList.copyOf(tokens),
        new Tree(governors.stream().mapToInt(Integer::intValue).toArray(), relations));
  }

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
    Sentence sentence = sentence(parsed);
    TimeExpression time = TimeReader.read(sentence.tokens()).get(0);
    assertThat(Occasion.of(sentence, time).orElseThrow().name()).isEqualTo(expected);
  }
}
