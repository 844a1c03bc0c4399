package org.crosscheck.claims.figure.number;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.mention.Words;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;

/** Reads how many games a team has won, from its record: "the Hawks (10-5)", "rose to 9-5". */
public final class Standings {

  /** What the head of a count of wins ends with, behind the team. */
  public static final String WINS = " win";

  private static final Pattern RECORD = Pattern.compile("(\\d{1,3})[-–](\\d{1,3})");

  /** What a team does at or to a record; a score is won or lost by. */
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of("stand", "improve", "fall", "drop", "rise", "move");

  private Standings() {}

  /** The wins of each team whose record stands in the article, in reading order. */
  public static List<Quantity> read(AnnotatedArticle article) {
    List<Quantity> wins = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      List<Token> tokens = sentence.tokens();
      for (int i = 0; i < tokens.size(); i++) {
        int at = i;
        // A tokenizer keeps "10-5" whole or takes it apart.
        Matcher record = RECORD.matcher(tokens.get(i).word());
        Matcher apart =
            RECORD.matcher(Words.at(tokens, i) + Words.at(tokens, i + 1) + Words.at(tokens, i + 2));
        boolean whole = record.matches();
        if (whole || (apart.matches() && Words.at(tokens, i + 1).matches("[-–]"))) {
          int last = whole ? i : i + 2;
          String won = (whole ? record : apart).group(1);
          team(sentence, at)
              .map(team -> wins(article, sentence, last, team, new BigDecimal(won)))
              .ifPresent(wins::add);
        }
      }
    }
    return wins;
  }

  private static Optional<Integer> team(Sentence sentence, int record) {
    List<Token> tokens = sentence.tokens();
    if (Words.at(tokens, record - 1).equals("(") || Words.at(tokens, record - 1).equals("-lrb-")) {
      return Optional.of(record - 2).filter(each -> name(sentence, each));
    }
    boolean to = ImmutableSet.of("to", "at").contains(Words.at(tokens, record - 1));
    if (!to || !VERBS.contains(Words.lemma(tokens, record - 2))) {
      return Optional.empty();
    }
    int before = record - 3;
    if (Words.at(tokens, before).equals("record")) {
      before--;
      before = name(sentence, before) ? before : before - 1;
    }
    return Optional.of(before).filter(each -> name(sentence, each));
  }

  private static boolean name(Sentence sentence, int at) {
    return at >= 0 && sentence.token(at).isProperNoun();
  }

  private static Quantity wins(
      AnnotatedArticle article, Sentence sentence, int record, int team, BigDecimal wins) {
    String head = Words.at(sentence.tokens(), team) + WINS;
    return new Quantity(
        new Grounds(
            article.id() + "-wins-" + sentence.token(record).span().start(),
            new Passage(
                article.id(), sentence.token(team).span().hull(sentence.token(record).span())),
            Asserter.OUTLET,
            Certainty.HAPPENED),
        Measure.COUNT,
        null,
        head,
        head,
        Words.content(sentence, 0, sentence.tokens().size()),
        wins,
        wins,
        "",
        Hedge.EXACT);
  }
}
