package org.crosscheck.align.figure;

import static com.google.common.truth.Truth.assertThat;
import static org.crosscheck.align.figure.FigureStories.CONTEXT;
import static org.crosscheck.align.figure.FigureStories.LUMEN;
import static org.crosscheck.align.figure.FigureStories.grounds;
import static org.crosscheck.align.figure.FigureStories.rows;
import static org.crosscheck.align.figure.FigureStories.story;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.List;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Row;
import org.junit.jupiter.api.Test;

/** Which numbers of two sources are of one thing. */
final class QuantityRowsTest {

  private static Quantity hurt(String source, int number) {
    return count(source, 0, number, "person", "other person hurt");
  }

  private static Quantity children(String source, int number, String action) {
    return new Quantity(
        new Grounds(
            source + "-" + number,
            new Passage(source, 25, 38),
            Asserter.OUTLET,
            Certainty.HAPPENED),
        Quantity.Measure.COUNT,
        null,
        "child " + action,
        "child",
        ImmutableSet.of(action, source),
        BigDecimal.valueOf(number),
        BigDecimal.valueOf(number),
        "",
        Hedge.EXACT);
  }

  private static Quantity fall(String source, int number, String unit) {
    return new Quantity(
        grounds(source, 0),
        Quantity.Measure.LENGTH_OR_WEIGHT,
        null,
        unit + " fall",
        unit,
        CONTEXT,
        BigDecimal.valueOf(number),
        BigDecimal.valueOf(number),
        unit,
        Hedge.EXACT);
  }

  private static Quantity speech(String source, int hours, String word, String another) {
    return new Quantity(
        grounds(source, 0),
        Quantity.Measure.DURATION,
        null,
        "hour",
        "hour",
        ImmutableSet.of("club", "lumen", word, another),
        BigDecimal.valueOf(hours),
        BigDecimal.valueOf(hours),
        "hour",
        Hedge.EXACT);
  }

  private static Quantity sum(String source, String head, long dollars) {
    return new Quantity(
        grounds(source, 0),
        Quantity.Measure.MONEY,
        null,
        head + " offer",
        head,
        CONTEXT,
        BigDecimal.valueOf(dollars),
        BigDecimal.valueOf(dollars),
        "USD",
        Hedge.EXACT);
  }

  @Test
  void othersHurtStandBesideOthersHurtWhereBothTellOfTheDead() {
    List<Row> rows = rows(story(LUMEN, LUMEN), hurt("000", 5), hurt("001", 6));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).claims()).hasSize(2);
  }

  @Test
  void othersHurtWithoutTheDeadAreARemainderOfWhoKnowsWhat() {
    String text = "five hurt at Club Lumen";
    assertThat(rows(story(text, text), hurt("000", 5), hurt("001", 6))).isEmpty();
  }

  @Test
  void articlesThatShareNoNameTellOfOtherEvents() {
    AnnotatedStory story = story(LUMEN, "one was killed in Leeds Road");
    assertThat(rows(story, hurt("000", 5), hurt("001", 6))).isEmpty();
  }

  private static Quantity killed(String source, int at, int number) {
    return count(source, at, number, "person", "person killed");
  }

  private static Quantity othersKilled(String source, int at, int number) {
    return count(source, at, number, "person", "other person killed");
  }

  @Test
  void partsOfATollDoNotHideIt() {
    List<Row> rows =
        rows(
            story(LUMEN, LUMEN),
            killed("000", 0, 6),
            killed("000", 4, 2),
            killed("000", 8, 3),
            killed("001", 0, 4),
            killed("001", 4, 2));
    assertThat(rows.stream().map(row -> row.claims().stream().map(Claim::value).toList()))
        .contains(List.of("6", "4"));
  }

  @Test
  void aTollThatTheOtherArticleTellsTooIsInBoth() {
    List<Row> rows =
        rows(
            story(LUMEN, LUMEN),
            killed("000", 0, 6),
            killed("000", 4, 4),
            killed("000", 8, 3),
            killed("001", 0, 4));
    assertThat(rows.stream().flatMap(row -> row.claims().stream()).map(Claim::value))
        .doesNotContain("6");
  }

  @Test
  void someAndOthersMakeATollTogether() {
    assertThat(
            rows(
                story(LUMEN, LUMEN),
                killed("000", 0, 6),
                killed("000", 4, 2),
                killed("000", 8, 3),
                killed("001", 0, 4),
                othersKilled("001", 4, 2)))
        .isEmpty();
  }

  @Test
  void asManyHurtAsElsewhereWereKilledDoNotHideThatToll() {
    List<Row> rows =
        rows(
            story(LUMEN, LUMEN),
            killed("000", 0, 2),
            count("000", 9, 3, "person", "other person hurt"),
            killed("001", 0, 3));
    assertThat(rows.stream().map(row -> row.claims().stream().map(Claim::value).toList()))
        .contains(List.of("2", "3"));
  }

  @Test
  void nobodyIsAToll() {
    Quantity none = count("000", 0, 0, "person", "person hurt");
    List<Row> rows = rows(story(LUMEN, LUMEN), none, count("001", 0, 2, "person", "person hurt"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).claims().stream().map(Claim::value)).containsExactly("0", "2");
  }

  private static Quantity firing(String source, int start, long gunmen) {
    return new Quantity(
        grounds(source, start),
        Quantity.Measure.COUNT,
        null,
        "gunman firing",
        "gunman",
        ImmutableSet.of("gunman"),
        BigDecimal.valueOf(gunmen),
        BigDecimal.valueOf(gunmen),
        "",
        Hedge.EXACT);
  }

  @Test
  void ofThoseWhoFiredTheLargestNumberOfEachSourceCounts() {
    List<Row> rows =
        rows(story(LUMEN, LUMEN), firing("000", 0, 2), firing("000", 9, 3), firing("001", 0, 1));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).claims().stream().map(Claim::value)).containsExactly("3", "1");
  }

  @Test
  void twoSumsOfOneThingStandSideBySide() {
    String first = "Brannock offers 660000 for Club Lumen shooting";
    String second = "Brannock offers 600000 for Club Lumen shooting";
    assertThat(rows(story(first, second), sum("000", "usd", 660_000), sum("001", "usd", 600_000)))
        .hasSize(1);
  }

  @Test
  void aSourceThatPrintsTheOtherNumberTooKnowsTwoThings() {
    String first = "Brannock offers 660000 for Club Lumen shooting";
    String second = "Brannock offers 600000 of the 660000 for Club Lumen shooting";
    assertThat(rows(story(first, second), sum("000", "usd", 660_000), sum("001", "usd", 600_000)))
        .isEmpty();
  }

  /** A sum among words that no other source has. */
  private static Quantity bail(String source, int start, long dollars) {
    return new Quantity(
        grounds(source, start),
        Quantity.Measure.MONEY,
        null,
        "bail",
        "bail",
        ImmutableSet.of(source, "club"),
        BigDecimal.valueOf(dollars),
        BigDecimal.valueOf(dollars),
        "USD",
        Hedge.EXACT);
  }

  @Test
  void aStoryHasOneBailWhateverTheWords() {
    AnnotatedStory story = story("100 is what Club Lumen owes", "held in Lumen for a sum of 400");
    assertThat(rows(story, bail("000", 0, 100), bail("001", 0, 400))).hasSize(1);
  }

  @Test
  void ofTwoBailsItIsNotKnownWhichIsWhose() {
    AnnotatedStory story = story("100 and 900 at Club Lumen", "held in Lumen for a sum of 400");
    assertThat(rows(story, bail("000", 0, 100), bail("000", 8, 900), bail("001", 0, 400)))
        .isEmpty();
  }

  @Test
  void aPremiumIsNoDeductible() {
    String text = "Brannock pays for Club Lumen shooting";
    assertThat(rows(story(text, text), sum("000", "premium", 300), sum("001", "deductible", 600)))
        .isEmpty();
  }

  @Test
  void countsAmongTheSameWordsStandSideBySideWhateverWasReadOfThem() {
    String first = "guests at Club Lumen saw 5 children leave the burning kitchen";
    String second = "guests at Club Lumen saw 7 children leave the burning kitchen";
    assertThat(rows(story(first, second), children("000", 5, "hurt"), children("001", 7, "set")))
        .hasSize(1);
  }

  @Test
  void countsAmongOtherWordsDoNot() {
    String first = "guests at Club Lumen saw 5 children leave the burning kitchen";
    String second = "neighbours of Club Lumen teach 7 children football";
    assertThat(rows(story(first, second), children("000", 5, "hurt"), children("001", 7, "set")))
        .isEmpty();
  }

  @Test
  void metresStandBesideFeet() {
    String text = "climber fell at Club Lumen";
    AnnotatedStory story = story(text, text);
    List<Row> apart = rows(story, fall("000", 200, "m"), fall("001", 300, "foot"));
    assertThat(apart).hasSize(1);
    List<Row> alike = rows(story, fall("000", 200, "m"), fall("001", 656, "foot"));
    assertThat(alike).hasSize(1);
  }

  @Test
  void whatWasMeantIsNotLaidBesideWhatWasDone() {
    String done = "attempt of hours at Club Lumen";
    assertThat(rows(story(done, done), speech("000", 11, "x", "y"), speech("001", 13, "x", "v")))
        .hasSize(1);
    String meant = "attempting hours at Club Lumen";
    assertThat(rows(story(done, meant), speech("000", 11, "x", "y"), speech("001", 13, "x", "v")))
        .isEmpty();
  }

  private static Quantity count(String source, int at, int number, String head, String subject) {
    return new Quantity(
        grounds(source, at),
        Quantity.Measure.COUNT,
        null,
        subject,
        head,
        CONTEXT,
        BigDecimal.valueOf(number),
        BigDecimal.valueOf(number),
        "",
        Hedge.EXACT);
  }

  @Test
  void menUnderAnotherNounDoNotHideTheOthers() {
    AnnotatedStory story = story(LUMEN, LUMEN);
    List<Row> rows =
        rows(
            story,
            count("000", 0, 3, "man", "man hurt"),
            count("001", 0, 5, "man", "man hurt"),
            count("001", 5, 3, "male", "male hurt"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).claims().stream().map(Claim::value)).containsExactly("3", "5");
  }

  @Test
  void theShotsThatSomebodyHearsAreNotAllThatWereFired() {
    AnnotatedStory story = story(LUMEN, LUMEN);
    Quantity fired = count("000", 0, 9, "shot", "shot fire");
    assertThat(rows(story, fired, count("001", 0, 6, "shot", "shot fire"))).hasSize(1);
    assertThat(rows(story, fired, count("001", 0, 6, "shot", "shot hear"))).isEmpty();
  }

  @Test
  void theFirstOfThemAreNotAll() {
    AnnotatedStory story = story(LUMEN, LUMEN);
    Quantity first = count("000", 0, 17, "pass", "first pass complete");
    assertThat(rows(story, first, count("001", 0, 27, "pass", "first pass complete"))).hasSize(1);
    assertThat(rows(story, first, count("001", 0, 27, "pass", "pass complete"))).isEmpty();
  }

  @Test
  void allWhoAreFoundAtAPlaceAreNoPart() {
    AnnotatedStory all = story("three men found at Club Lumen", LUMEN);
    Quantity three = count("000", 0, 3, "man", "man hurt");
    Quantity five = count("001", 0, 5, "man", "man hurt");
    assertThat(rows(all, three, five)).hasSize(1);
    AnnotatedStory part = story("three men found near Club Lumen", LUMEN);
    assertThat(rows(part, three, five)).isEmpty();
  }
}
