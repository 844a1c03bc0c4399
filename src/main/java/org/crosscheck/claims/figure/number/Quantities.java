package org.crosscheck.claims.figure.number;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.mention.number.Numeral;
import org.crosscheck.mention.number.NumeralReader;
import org.crosscheck.mention.number.Unit;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;

/**
 * Reads the counts, sums, percentages and measures of an article. A quantity's subject is its
 * modifiers, its head and its action, in this order: "other person hurt".
 */
public final class Quantities {

  /** How many tokens to each side of a number tell what it is a number of. */
  private static final int WINDOW = 14;

  /** What says that some of more are meant, as a modifier: "the first four shots". */
  public static final ImmutableSet<String> PARTS =
      ImmutableSet.of("first", "last", "next", "remaining", "final", "initial");

  private static final ImmutableSet<String> PEOPLE =
      ImmutableSet.of("people", "person", "victim", "individual", "other", "others");

  /** Of people these are arrests. */
  private static final ImmutableSet<String> SEIZED = ImmutableSet.of("seize", "capture", "nab");

  /** Between a length and what is so long. */
  private static final ImmutableSet<String> ADJECTIVES =
      ImmutableSet.of("-", "long", "high", "tall", "deep", "wide");

  private static final ImmutableSet<String> WORTH =
      ImmutableSet.of("worth", "totaling", "totalling");

  private static final ImmutableSet<String> OTHERS =
      ImmutableSet.of("other", "others", "another", "more", "additional");

  private Quantities() {}

  /** The quantities of an article, in reading order. Ages are left to whoever reads persons. */
  public static List<Quantity> read(AnnotatedArticle article) {
    List<Quantity> quantities = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Numeral numeral : NumeralReader.read(sentence.tokens())) {
        Optional<Unit> unit = Unit.of(sentence.tokens(), numeral);
        Optional<Quantity> quantity =
            unit.isPresent()
                ? measured(article, sentence, numeral, unit.get())
                : counted(article, sentence, numeral);
        quantity.ifPresent(quantities::add);
        quantity
            .flatMap(each -> Companions.with(sentence, numeral, each))
            .ifPresent(quantities::add);
      }
      quantities.addAll(another(article, sentence));
    }
    return quantities;
  }

  /** "Two were killed and another wounded", "and wounded a third": one other. */
  private static List<Quantity> another(AnnotatedArticle article, Sentence sentence) {
    List<Quantity> others = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      boolean third =
          Words.at(tokens, i).equals("a") && Words.at(tokens, i + 1).matches("third|fourth");
      if (!third && !Words.at(tokens, i).equals("another")) {
        continue;
      }
      int last = third ? i + 1 : i;
      int noun = sentence.tree().is(last, "det", "amod") ? sentence.tree().governor(last) : last;
      boolean person = noun == last || (noun > last && WordNet.isPerson(lemma(tokens, noun)));
      Action action = Action.of(sentence, Math.max(last, noun));
      if (!person
          || !action.casualty()
          || (last + 1 < tokens.size() && tokens.get(last + 1).isNumber())) {
        continue;
      }
      Numeral one = new Numeral(i, last, last, BigDecimal.ONE, BigDecimal.ONE, Hedge.EXACT);
      others.add(
          quantity(
              article,
              sentence,
              one,
              Measure.COUNT,
              passage(sentence, i, Math.max(last, noun), action.token()),
              "other",
              "person",
              action.name(),
              ""));
    }
    return others;
  }

  private static Optional<Quantity> measured(
      AnnotatedArticle article, Sentence sentence, Numeral numeral, Unit unit) {
    List<Token> tokens = sentence.tokens();
    String after = Words.at(tokens, unit.last() + 1);
    String second = Words.at(tokens, unit.last() + 2);
    if (unit.measure() == Measure.DURATION
        && (after.equals("old")
            || (after.equals("-") && second.equals("old"))
            || (after.equals("of") && second.equals("age")))) {
      return Optional.empty();
    }
    if (unit.measure() == Measure.DURATION && (after.equals("left") || after.equals("remaining"))) {
      return Optional.empty();
    }
    Optional<String> purpose = Sums.purpose(tokens, unit);
    boolean offer = purpose.filter(Quantity.REWARD::equals).isPresent();
    int head = thing(sentence, unit);
    Action action = Action.of(sentence, head);
    Span span =
        passage(
            sentence,
            unit.first(),
            Math.max(unit.last(), Math.min(head, unit.last() + 4)),
            action.token());
    String name = purpose.orElseGet(() -> about(sentence, unit, head));
    return Optional.of(
        quantity(
            article,
            sentence,
            offer ? numeral.exact() : numeral,
            unit.measure(),
            span,
            "",
            name,
            purpose.isPresent() ? "" : action.name(),
            unit.name()));
  }

  /**
   * The noun behind the unit, "a 10-metre-long raft", "a $3 million deal"; else the unit itself.
   */
  private static int thing(Sentence sentence, Unit unit) {
    int last = unit.last();
    if (sentence.tree().is(last, "compound", "amod", "nummod")
        && sentence.tree().governor(last) > last) {
      return sentence.tree().governor(last);
    }
    boolean attribute = Words.at(sentence.tokens(), unit.first() - 1).matches("an?|the");
    int next = last + 1;
    while (ADJECTIVES.contains(Words.at(sentence.tokens(), next))) {
      next++;
    }
    if (!attribute && next == last + 1) {
      return last;
    }
    int noun = last;
    for (int i = next; i < sentence.tokens().size() && common(sentence, i); i++) {
      noun = i;
    }
    return noun;
  }

  private static boolean common(Sentence sentence, int at) {
    return sentence.token(at).isNoun() && !sentence.token(at).isProperNoun();
  }

  /** The noun a sum is the worth of: "a deal worth $3 million", "$3 million worth of jewellery". */
  private static Optional<String> worth(Sentence sentence, Unit unit) {
    List<Token> tokens = sentence.tokens();
    int before = unit.first() - 1;
    if (WORTH.contains(Words.at(tokens, before)) && before > 0 && common(sentence, before - 1)) {
      return Optional.of(lemma(tokens, before - 1));
    }
    int of = unit.last() + (Words.at(tokens, unit.last() + 1).equals("worth") ? 2 : 1);
    if (unit.measure() != Measure.MONEY || !Words.at(tokens, of).equals("of")) {
      return Optional.empty();
    }
    Optional<String> noun = Optional.empty();
    for (int i = of + 1; i <= of + 4 && i < tokens.size(); i++) {
      if (common(sentence, i)) {
        noun = Optional.of(lemma(tokens, i));
      } else if (noun.isPresent() || !sentence.token(i).tag().matches("JJ.*|DT|PRP\\$")) {
        break;
      }
    }
    return noun;
  }

  /** What is measured: the noun with the unit, else the subject of "turnout was 90 percent". */
  private static String about(Sentence sentence, Unit unit, int head) {
    Optional<String> worth = worth(sentence, unit);
    if (worth.isPresent() || head > unit.last()) {
      return worth.orElseGet(() -> lemma(sentence.tokens(), head));
    }
    if (unit.measure() == Measure.MONEY && !sentence.tree().dependent(head, "nsubj").isPresent()) {
      return unit.name(); // whoever pays a sum is not what it is paid for
    }
    return sentence
        .tree()
        .dependent(head, "nsubj")
        .or(
            () ->
                Words.verb(sentence, head)
                    .flatMap(verb -> sentence.tree().dependent(verb, "nsubj")))
        .filter(subject -> subject < unit.first())
        .filter(subject -> sentence.token(subject).isNoun())
        .filter(subject -> !sentence.token(subject).isProperNoun())
        .map(subject -> lemma(sentence.tokens(), subject))
        .orElse(unit.name());
  }

  private static Optional<Quantity> counted(
      AnnotatedArticle article, Sentence sentence, Numeral read) {
    List<Token> tokens = sentence.tokens();
    boolean none = Labels.none(tokens, read);
    Numeral numeral = none ? read.none() : read;
    if (Labels.label(tokens, numeral)) {
      return Optional.empty();
    }
    Optional<Integer> noun = noun(sentence, numeral);
    int head = noun.orElse(numeral.last());
    Action action =
        Labels.whole(tokens, numeral) ? Action.within(sentence, head) : Action.of(sentence, head);
    if ((noun.isEmpty() || none) && (!action.casualty() || Labels.aside(tokens, numeral))) {
      return Optional.empty();
    }
    if (sentence.token(head).isProperNoun()
        && sentence.token(numeral.digits()).word().matches("\\d+")) {
      return Optional.empty();
    }
    String name = noun.isEmpty() ? "person" : lemma(tokens, head);
    List<String> modifiers = new ArrayList<>();
    if (PEOPLE.contains(name)) {
      if (name.startsWith("other")) {
        modifiers.add("other");
      }
      name = "person";
    }
    if (OTHERS.contains(Words.at(tokens, numeral.first() - 1))
        || OTHERS.contains(Words.at(tokens, numeral.last() + 1))) {
      modifiers.remove("other");
      modifiers.add("other");
    }
    String before = Words.at(tokens, numeral.first() - 1);
    if (PARTS.contains(before)) {
      modifiers.add(before);
    }
    for (int i = numeral.last() + 1; i < head; i++) {
      Token token = sentence.token(i);
      if (!OTHERS.contains(Words.at(tokens, i))
          && (token.tag().startsWith("JJ") || token.isNoun() || token.tag().startsWith("VB"))) {
        // A proper name keeps its capital, for other makes and brands are other things.
        modifiers.add(token.isProperNoun() ? token.lemma() : lemma(tokens, i));
      }
    }
    boolean seized = SEIZED.contains(action.name()) && WordNet.isPerson(name);
    Span span = passage(sentence, numeral.first(), Math.max(head, numeral.last()), action.token());
    return Optional.of(
        quantity(
            article,
            sentence,
            numeral,
            Measure.COUNT,
            span,
            String.join(" ", modifiers),
            name,
            charged(tokens, head) ? "charge" : seized ? "arrested" : action.name(),
            ""));
  }

  /** "Three counts of murder", whatever the verb: faced, booked on, indicted for. */
  private static boolean charged(List<Token> tokens, int head) {
    return lemma(tokens, head).equals("count") && Words.at(tokens, head + 1).equals("of");
  }

  private static Quantity quantity(
      AnnotatedArticle article,
      Sentence sentence,
      Numeral numeral,
      Measure measure,
      Span span,
      String modifiers,
      String head,
      String action,
      String unit) {
    Span digits = sentence.token(numeral.digits()).span();
    String id = article.id() + "-figure-" + digits.start();
    return new Quantity(
        new Grounds(id, new Passage(article.id(), span), Asserter.OUTLET, Certainty.HAPPENED),
        measure,
        null,
        Stream.of(modifiers, head, action)
            .filter(each -> !each.isEmpty())
            .collect(Collectors.joining(" ")),
        head,
        Words.content(sentence, numeral.first() - WINDOW, numeral.last() + WINDOW),
        numeral.low(),
        numeral.high(),
        unit,
        numeral.hedge());
  }

  /** From the number to its noun, and to the action where that stands near. */
  private static Span passage(Sentence sentence, int first, int last, int action) {
    int from = action < first && first - action <= 5 ? action : first;
    int to = action > last && action - last <= 5 ? action : last;
    return sentence.token(from).span().hull(sentence.token(to).span());
  }

  /** The noun that is counted: "four people", "four of the victims", "six others". */
  private static Optional<Integer> noun(Sentence sentence, Numeral numeral) {
    Tree tree = sentence.tree();
    int number = numeral.last();
    for (int i = numeral.digits(); i <= numeral.last(); i++) {
      if (tree.is(i, "nummod")
          && tree.governor(i) > numeral.last()
          && tree.governor(i) - numeral.last() <= 6) {
        number = i;
      }
    }
    if (tree.is(number, "nummod") && tree.governor(number) > numeral.last()) {
      int noun = tree.governor(number);
      boolean listed = number + 1 < noun && sentence.token(number + 1).tag().equals("DT");
      return sentence.token(noun).isNoun() && !listed ? Optional.of(noun) : Optional.empty();
    }
    int next = numeral.last() + 1;
    if (Words.at(sentence.tokens(), next).equals("of")) {
      for (int i = next + 1; i <= next + 5 && i < sentence.tokens().size(); i++) {
        Token token = sentence.token(i);
        if (token.isNoun()
            && !(i + 1 < sentence.tokens().size() && sentence.token(i + 1).isNoun())) {
          return Optional.of(i);
        }
      }
    }
    if (next < sentence.tokens().size()
        && Words.lemma(sentence.tokens(), next).startsWith("other")) {
      return Optional.of(next);
    }
    return Optional.empty();
  }

  private static String lemma(List<Token> tokens, int index) {
    return Words.lemma(tokens, index);
  }
}
