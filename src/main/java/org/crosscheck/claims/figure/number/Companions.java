package org.crosscheck.claims.figure.number;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.number.Numeral;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quantity;

/** Counts somebody with those named beside: "Hale and six others were shot" makes seven. */
final class Companions {

  private static final String OTHER = "other ";

  private Companions() {}

  /** All of them, where a count of others stands behind one person; else empty. */
  static Optional<Quantity> with(Sentence sentence, Numeral numeral, Quantity others) {
    boolean exact = others.low().compareTo(others.high()) == 0;
    if (!exact
        || !others.subject().startsWith(OTHER)
        || !Words.at(sentence.tokens(), numeral.first() - 1).equals("and")) {
      return Optional.empty();
    }
    int last = numeral.first() - 2;
    return first(sentence, last)
        .map(
            first -> {
              Grounds grounds = others.grounds();
              BigDecimal all = others.low().add(BigDecimal.ONE);
              return new Quantity(
                  new Grounds(
                      grounds.id() + "-with",
                      new Passage(
                          others.source(),
                          sentence.token(first).span().hull(others.passage().span())),
                      grounds.asserter(),
                      grounds.certainty()),
                  others.measure(),
                  null,
                  others.subject().substring(OTHER.length()),
                  others.head(),
                  others.context(),
                  all,
                  all,
                  others.unit(),
                  others.hedge());
            });
  }

  /** Where the one person begins that ends at a token: a pronoun, a name, "a police officer". */
  private static Optional<Integer> first(Sentence sentence, int last) {
    if (last < 0) {
      return Optional.empty();
    }
    Token token = sentence.token(last);
    if (token.tag().equals("PRP")) {
      boolean one = token.word().toLowerCase(Locale.ROOT).matches("he|she|him|her|i|me");
      return one ? Optional.of(last) : Optional.empty();
    }
    int first = last;
    if (token.ner().equals("PERSON")) {
      while (first > 0 && sentence.token(first - 1).ner().equals("PERSON")) {
        first--;
      }
    } else if (token.tag().equals("NN")) {
      while (first > 0 && sentence.token(first - 1).tag().matches("NN|JJ")) {
        first--;
      }
      first--;
      if (!Words.at(sentence.tokens(), first).matches("an?|one")) {
        return Optional.empty();
      }
    } else {
      return Optional.empty();
    }
    boolean list = Words.at(sentence.tokens(), first - 1).matches(",|and|with|by");
    return list ? Optional.empty() : Optional.of(first);
  }
}
