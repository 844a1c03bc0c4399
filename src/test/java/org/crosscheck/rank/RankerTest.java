package org.crosscheck.rank;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Judged;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.junit.jupiter.api.Test;

final class RankerTest {

  private static final String PROSE =
      "Before it all began 🔥 the gate was open, they say. The gate was shut, say others, and the"
          + " lock was new.";
  private static final Origins ORIGINS =
      new Origins(ImmutableMap.of("a", 1, "b", 2, "c", 1), ImmutableList.of());

  private final Ranker ranker = new Ranker();

  @Test
  void theGraveStandBeforeTheSmallAndConflictsBeforeUpdates() {
    Judged minor = judged("quote-x", Family.QUOTE, Severity.MINOR, 1, side("open", "a", 22, 30));
    Judged grave = judged("time-x", Family.TIME, Severity.MAJOR, 0.5, side("open", "a", 31, 40));
    Judged update =
        new Judged(
            grave.row(),
            new RuleCard("state-x", Family.STATE, Severity.MAJOR, "S"),
            new Outcome.Updated(
                ImmutableList.of(side("open", "a", 41, 50), side("shut", "b", 41, 50)),
                judgement(Severity.MAJOR, 1)));
    assertThat(rules(ranker.rank(story(PROSE), ORIGINS, List.of(minor, update, grave))))
        .containsExactly("time-x", "state-x", "quote-x")
        .inOrder();
  }

  @Test
  void amongEqualsTheWeightierFamilyTheSurerAndTheMoreIndependentComeFirst() {
    Judged time = judged("time-x", Family.TIME, Severity.MAJOR, 0.9, side("x", "a", 1, 9));
    Judged event = judged("event-x", Family.EVENT, Severity.MAJOR, 0.9, side("x", "a", 11, 19));
    Judged unsure = judged("name-x", Family.NAME, Severity.MAJOR, 0.5, side("x", "a", 21, 29));
    assertThat(rules(ranker.rank(story(PROSE), ORIGINS, List.of(unsure, time, event))))
        .containsExactly("event-x", "time-x", "name-x")
        .inOrder();
  }

  @Test
  void copiesOfOneStoryAreOneWitness() {
    Judged judged =
        judged(
            "time-x", Family.TIME, Severity.MAJOR, 1, side("x", "a", 1, 9), side("y", "c", 1, 9));
    Finding finding = ranker.rank(story(PROSE), ORIGINS, List.of(judged)).get(0);
    assertThat(Consequence.witnesses(finding, ORIGINS)).isEqualTo(1);
  }

  @Test
  void evidenceIsLocatedByItsWordsAndWhatStandsAround() {
    Judged judged = judged("state-x", Family.STATE, Severity.MAJOR, 1, side("open", "a", 22, 39));
    Evidence evidence =
        ranker.rank(story(PROSE), ORIGINS, List.of(judged)).get(0).evidence().get(0);
    assertThat(evidence.exact()).isEqualTo("the gate was open");
    assertThat(evidence.prefix()).isEqualTo("Before it all began 🔥 ");
    assertThat(evidence.suffix()).isEqualTo(", they say. The gate was shut, s");
    assertThat(evidence.value()).isEqualTo("open");
    assertThat(evidence.asserter()).isEqualTo("the outlet");
  }

  @Test
  void theKeyHoldsWhateverStandsElsewhereAndInWhateverOrder() {
    Side open = side("open", "a", 22, 39);
    Side moved = side("open", "a", 52, 65);
    Side shut = side("shut", "b", 2, 9);
    String key = key(open, shut);
    assertThat(key(moved, shut)).isEqualTo(key);
    assertThat(key(shut, open)).isEqualTo(key);
    assertThat(key(side("ajar", "a", 22, 39), shut)).isNotEqualTo(key);
    // Who prints it is not part of the question.
    assertThat(key(side("open", "c", 22, 39), shut)).isEqualTo(key);
  }

  @Test
  void theOrderOfWhatWasJudgedDoesNotMatter() {
    List<Judged> judged =
        List.of(
            judged("time-x", Family.TIME, Severity.MAJOR, 0.9, side("x", "a", 1, 9)),
            judged("time-x", Family.TIME, Severity.MAJOR, 0.9, side("x", "a", 11, 19)),
            judged("event-x", Family.EVENT, Severity.MAJOR, 0.9, side("x", "a", 21, 29)));
    List<Finding> findings = ranker.rank(story(PROSE), ORIGINS, judged);
    assertThat(ranker.rank(story(PROSE), ORIGINS, Lists.reverse(judged))).isEqualTo(findings);
    assertThat(findings.stream().map(Finding::key).distinct().count()).isEqualTo(3);
  }

  @Test
  void aStateThatOneSourceTellsAgainAndAgainIsOneFinding() {
    Side shut = side("shut", "b", 80, 90);
    Judged first = judged("state-x", Family.STATE, Severity.MAJOR, 0.9, side("x", "a", 1, 9), shut);
    Judged again =
        judged("state-x", Family.STATE, Severity.MAJOR, 0.9, side("x", "a", 11, 19), shut);
    Judged another =
        judged("state-x", Family.STATE, Severity.MAJOR, 0.9, side("y", "a", 21, 29), shut);
    assertThat(ranker.rank(story(PROSE), ORIGINS, List.of(first, again, another))).hasSize(2);
  }

  @Test
  void oneRuleOnTheSamePassagesIsOneFinding() {
    Judged small = judged("time-x", Family.TIME, Severity.MAJOR, 0.9, side("x", "a", 1, 9));
    Judged large =
        judged(
            "time-x",
            Family.TIME,
            Severity.MAJOR,
            0.8,
            side("x", "a", 1, 9),
            side("y", "b", 80, 90),
            side("z", "c", 1, 9));
    List<Finding> findings = ranker.rank(story(PROSE), ORIGINS, List.of(small, large));
    assertThat(findings).hasSize(1);
    assertThat(findings.get(0).evidence()).hasSize(3);
  }

  @Test
  void ofTwoRulesOnTheSamePassagesTheMoreSpecificStands() {
    Judged event = judged("event-x", Family.EVENT, Severity.MAJOR, 0.9, side("x", "a", 1, 19));
    Judged time = judged("time-x", Family.TIME, Severity.MAJOR, 0.6, side("x", "a", 3, 17));
    Judged minor = judged("quote-x", Family.QUOTE, Severity.MINOR, 0.6, side("x", "a", 3, 17));
    assertThat(rules(ranker.rank(story(PROSE), ORIGINS, List.of(event, time, minor))))
        .containsExactly("time-x");
  }

  @Test
  void aNumberWithinAClauseDoesNotReportWhatTheClauseTellsOf() {
    Judged number =
        judged(
            "count-x",
            Family.NUMBER,
            Severity.MAJOR,
            1,
            side("5", "a", 30, 36),
            side("6", "b", 30, 36));
    Judged event =
        judged(
            "event-x",
            Family.EVENT,
            Severity.MAJOR,
            1,
            side("it did", "a", 2, 40),
            side("not", "b", 2, 40));
    assertThat(rules(ranker.rank(story(PROSE), ORIGINS, List.of(number, event))))
        .containsExactly("event-x", "count-x");
  }

  @Test
  void anArticleThatContradictsItselfIsNamed() {
    Judged judged =
        judged(
            "age-x", Family.AGE, Severity.MAJOR, 1, side("x", "b", 1, 9), side("y", "b", 11, 19));
    assertThat(ranker.rank(story(PROSE), ORIGINS, List.of(judged)).get(0).judgement().summary())
        .isEqualTo("The Bee contradicts itself: They differ.");
  }

  private String key(Side one, Side two) {
    Judged judged = judged("state-x", Family.STATE, Severity.MAJOR, 1, one, two);
    return ranker.rank(story(PROSE), ORIGINS, List.of(judged)).get(0).key();
  }

  private static List<String> rules(List<Finding> findings) {
    return findings.stream().map(finding -> finding.rule().id()).toList();
  }

  private static Judgement judgement(Severity severity, double confidence) {
    return new Judgement(severity, confidence, "They differ.", ImmutableList.of(), "", "");
  }

  private static Judged judged(
      String rule, Family family, Severity severity, double confidence, Side... sides) {
    ImmutableList<Side> all =
        sides.length > 1
            ? ImmutableList.copyOf(sides)
            : ImmutableList.of(sides[0], side("other", "b", 80, 90));
    ImmutableList<Claim> claims =
        all.stream()
            .flatMap(side -> side.claims().stream())
            .collect(ImmutableList.toImmutableList());
    return new Judged(
        new Row(family == Family.STATE ? Slot.STATE : Slot.OCCURRENCE, "the gate", claims),
        new RuleCard(rule, family, severity, "S"),
        new Outcome.Conflict(all, judgement(severity, confidence)));
  }

  private static Side side(String value, String source, int start, int end) {
    Grounds grounds =
        new Grounds(
            source + start, new Passage(source, start, end), Asserter.OUTLET, Certainty.HAPPENED);
    return new Side(
        value, ImmutableList.of(new Attribute(grounds, "gate", "the gate", "state", value)));
  }

  private static Story story(String prose) {
    return new Story(
        "gates",
        null,
        null,
        ImmutableList.of(
            article("c", null, prose), article("a", null, prose), article("b", "The Bee", prose)),
        ImmutableList.of());
  }

  private static Article article(
      String id, @org.jspecify.annotations.Nullable String outlet, String prose) {
    return new Article(
        new Source(id, outlet, null, null, null, null, ""), new Text(prose), ImmutableList.of());
  }
}
