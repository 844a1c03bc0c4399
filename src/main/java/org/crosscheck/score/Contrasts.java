package org.crosscheck.score;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.contrast.Candidate;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.contrast.Feature;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Steps;
import org.crosscheck.detect.number.CountDiffers;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Fact;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.word.Inflection;

/** Puts a question with two answers in words for the editor. */
final class Contrasts {

  /** Under which rule a type of candidate is told, and in which slot. */
  private record Telling(String rule, Slot slot) {}

  private static final ImmutableMap<String, Telling> TELLINGS =
      ImmutableMap.<String, Telling>builder()
          .put(Kind.COUNT.word(), new Telling("count-differs", Slot.COUNT))
          .put(Kind.ORDINAL.word(), new Telling("count-differs", Slot.COUNT))
          .put(Kind.TALLY.word(), new Telling("count-differs", Slot.COUNT))
          .put(Kind.MONEY.word(), new Telling("money-differs", Slot.MONEY))
          .put(Kind.PERCENTAGE.word(), new Telling("measure-differs", Slot.PERCENTAGE))
          .put(Kind.MEASURE.word(), new Telling("measure-differs", Slot.MEASURE))
          .put(Kind.DURATION.word(), new Telling("duration-differs", Slot.DURATION))
          .put(Kind.AGE.word(), new Telling("age-differs", Slot.AGE))
          .put(Kind.TIME.word(), new Telling("time-differs", Slot.TIME))
          .put(Kind.ADDRESS.word(), new Telling("place-differs", Slot.PLACE))
          .put(Kind.NAME.word(), new Telling("name-differs", Slot.NAME))
          .put(Candidate.SPELLING, new Telling("name-differs", Slot.NAME))
          .buildOrThrow();

  /** Places of a side that are shown. */
  private static final int MOST = 8;

  private final ImmutableMap<String, RuleCard> cards;

  Contrasts(List<RuleCard> rules) {
    ImmutableMap.Builder<String, RuleCard> byId = ImmutableMap.builder();
    rules.forEach(rule -> byId.put(rule.id(), rule));
    cards = byId.buildOrThrow();
  }

  /** A candidate and how likely it is a disagreement. */
  record Scored(Candidate candidate, double probability) {}

  /** The question that candidates of one type and of the same two values ask. */
  Optional<Judged> judged(List<Scored> cluster, double probability) {
    List<Candidate> ordered =
        cluster.stream()
            .sorted(Comparator.comparingDouble((Scored each) -> -each.probability()))
            .map(Scored::candidate)
            .toList();
    Candidate best = ordered.get(0);
    String key = best.ones().get(0).mention().key();
    Set<Located> ones = new LinkedHashSet<>();
    Set<Located> others = new LinkedHashSet<>();
    for (Candidate each : ordered) {
      boolean same = each.ones().get(0).mention().key().equals(key);
      ones.addAll(same ? each.ones() : each.others());
      others.addAll(same ? each.others() : each.ones());
    }
    Side one = side(ones, best);
    Side other = side(others, best);
    Telling telling = TELLINGS.get(best.type());
    RuleCard card = telling == null ? null : cards.get(telling.rule());
    if (telling == null || card == null || one.value().equals(other.value())) {
      return Optional.empty();
    }
    ImmutableList<Side> sides =
        ImmutableList.of(one, other).stream()
            .sorted(Comparator.comparing(side -> side.claims().get(0).passage()))
            .collect(ImmutableList.toImmutableList());
    ImmutableList<Claim> claims =
        sides.stream()
            .flatMap(side -> side.claims().stream())
            .collect(ImmutableList.toImmutableList());
    Row row = new Row(telling.slot(), subject(best), claims);
    return Optional.of(
        new Judged(row, card, new Outcome.Conflict(sides, judgement(best, sides, probability))));
  }

  private static Side side(Set<Located> places, Candidate best) {
    Located first = places.iterator().next();
    String value =
        best.type().equals(Candidate.SPELLING) ? spelled(first) : first.mention().fact().value();
    ImmutableList<Claim> claims =
        places.stream()
            .limit(MOST)
            .map(each -> (Claim) each.mention().fact())
            .distinct()
            .collect(ImmutableList.toImmutableList());
    return new Side(value, claims);
  }

  /** A name's word as it is printed. */
  private static String spelled(Located place) {
    Token token = place.line().sentence().token(place.mention().head());
    return token.word().replaceAll("(?:['’]|â.?.?)s?$", "");
  }

  /** What the values are values of, for people; part of the finding's key. */
  private static String subject(Candidate best) {
    Fact fact = best.ones().get(0).mention().fact();
    if (best.type().equals(Candidate.SPELLING)) {
      return best.ones().get(0).mention().key();
    }
    return fact instanceof Quantity quantity && !quantity.head().isEmpty()
        ? Inflection.plural(quantity.head())
        : "";
  }

  private static Judgement judgement(Candidate best, List<Side> sides, double probability) {
    String readings = Opposition.words(sides);
    String subject = subject(best);
    String of = subject.isBlank() ? "" : " of " + subject;
    Phrase phrase = phrase(best, of);
    return new Judgement(
        severity(best),
        Scorer.rounded(probability),
        phrase.summary() + ": " + readings + ".",
        ImmutableList.<String>builder()
            .addAll(Steps.of(sides))
            .add(
                "The sentences stand side by side: they share "
                    + Math.round(100 * best.feature(Feature.WORDS))
                    + " % of their rare words.")
            .build(),
        phrase.settles(),
        phrase.question());
  }

  private record Phrase(String summary, String settles, String question) {}

  private static Phrase phrase(Candidate best, String of) {
    if (best.type().equals(Candidate.SPELLING)) {
      return new Phrase(
          "Sources spell one name in different ways",
          "An official document, or the person's or organisation's own notice.",
          "How is the name spelled, and who says so?");
    }
    Kind kind = best.ones().get(0).mention().kind();
    return switch (kind) {
      case NAME ->
          new Phrase(
              "Sources give different names in the same place",
              "Whoever was there, or an official list.",
              "Which name is right, and who says so?");
      case TIME ->
          new Phrase(
              "Sources give different times",
              "A record made at the time: a log, a timetable, a statement.",
              "When was it, and who says so?");
      case ADDRESS ->
          new Phrase(
              "Sources give different addresses",
              "The log of the call, or whoever lives there.",
              "Where was it, and who says so?");
      case AGE ->
          new Phrase(
              "Sources give different ages",
              "The date of birth, from the person, the family or a court paper.",
              "How old is the person, and who says so?");
      case MONEY ->
          new Phrase(
              "Sources give different sums of money",
              "The document that the sum comes from.",
              "Which sum is right, and what is in it?");
      default ->
          new Phrase(
              "Sources give different numbers" + of,
              "Whoever counted or measured, and what exactly was counted.",
              "Which number is right, and what is counted?");
    };
  }

  private static Severity severity(Candidate best) {
    Kind kind = best.ones().get(0).mention().kind();
    boolean grave =
        switch (kind) {
          case COUNT, MONEY, PERCENTAGE, MEASURE, DURATION ->
              best.feature(Feature.RATIO) >= Math.log(2) || speaksOfDeath(best);
          case TIME -> best.feature(Feature.DAY_GAP) > 0 || best.feature(Feature.YEAR_GAP) > 0;
          case TALLY, ADDRESS -> true;
          case NAME -> !best.type().equals(Candidate.SPELLING);
          default -> false;
        };
    return grave ? Severity.MAJOR : Severity.MINOR;
  }

  private static boolean speaksOfDeath(Candidate best) {
    return Stream.concat(best.ones().stream(), best.others().stream())
        .allMatch(
            place ->
                place.line().sentence().tokens().stream()
                    .anyMatch(token -> CountDiffers.DEATH.contains(token.lemma())));
  }
}
