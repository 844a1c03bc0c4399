package org.crosscheck.align.figure;

import static com.google.common.truth.Truth.assertThat;
import static org.crosscheck.align.figure.FigureStories.CONTEXT;
import static org.crosscheck.align.figure.FigureStories.LUMEN;
import static org.crosscheck.align.figure.FigureStories.grounds;
import static org.crosscheck.align.figure.FigureStories.rows;
import static org.crosscheck.align.figure.FigureStories.story;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.crosscheck.claims.figure.number.Telephones;
import org.crosscheck.claims.person.Names;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.place.StreetAddress;
import org.junit.jupiter.api.Test;

/** Which times, places and names of two sources are of one thing. */
final class FigureAlignerTest {

  private static Timing call(String source, int hour, int minute, String word) {
    LocalDateTime at = Moment.UNDATED_DAY.atTime(hour, minute);
    return new Timing(
        grounds(source, minute),
        "call",
        "call",
        ImmutableSet.of(word),
        new Moment(at, at.plusMinutes(1), ChronoUnit.MINUTES, false));
  }

  private static Attribute address(String source, int start, String value) {
    return new Attribute(grounds(source, start), null, StreetAddress.SUBJECT, "place", value);
  }

  private static Timing clock(String source, int hour, int minute) {
    LocalDateTime at = Moment.UNDATED_DAY.atTime(hour, minute);
    return new Timing(
        grounds(source, 0),
        "incident",
        "incident",
        CONTEXT,
        new Moment(at, at.plusMinutes(1), ChronoUnit.MINUTES, true));
  }

  @Test
  void anotherHouseOfOneStreetIsNoConflictWhereOneHouseAgrees() {
    List<Row> rows =
        rows(
            story(LUMEN, LUMEN),
            address("000", 0, "25200 carlos bee boulevard"),
            address("001", 0, "25200 carlos bee boulevard"),
            address("001", 9, "25400 carlos bee boulevard"));
    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).claims().stream().map(Claim::value).distinct()).hasSize(1);
  }

  @Test
  void sourcesThatBothKnowBothStreetsDoNotPart() {
    List<Row> rows =
        rows(
            story(LUMEN, LUMEN),
            address("000", 0, "brandon road"),
            address("000", 9, "1600 block of brandon place"),
            address("001", 0, "1500 block of brandon road"),
            address("001", 9, "brandon place"));
    assertThat(rows).isEmpty();
  }

  @Test
  void midnightPartsNoTwoTimesThatLieMinutesApart() {
    List<Row> rows = rows(story(LUMEN, LUMEN), clock("000", 23, 55), clock("001", 0, 5));
    assertThat(rows).hasSize(1);
    Timing first = (Timing) rows.get(0).claims().get(0);
    Timing second = (Timing) rows.get(0).claims().get(1);
    assertThat(second.when().from()).isEqualTo(first.when().from().plusMinutes(10));
  }

  @Test
  void aStreetThatTheOtherSourceNeverNamesIsAnother() {
    AnnotatedStory story =
        story("shooting in Quarry Lane at Club Lumen", "shooting in Harrow Road at Club Lumen");
    assertThat(rows(story, address("000", 12, "quarry lane"), address("001", 12, "harrow road")))
        .hasSize(1);
  }

  @Test
  void aStreetThatTheOtherSourceKnowsMayBeTheNextOne() {
    AnnotatedStory story =
        story(
            "shooting in Quarry Lane at Club Lumen",
            "shooting in Harrow Road near Quarry at Club Lumen");
    assertThat(rows(story, address("000", 12, "quarry lane"), address("001", 12, "harrow road")))
        .isEmpty();
  }

  @Test
  void theOnlyTwoCallsAreOneWhateverElseIsSaidOfThem() {
    AnnotatedStory story = story(LUMEN, LUMEN);
    assertThat(rows(story, call("000", 8, 0, "hunter"), call("001", 8, 30, "office"))).hasSize(1);
    assertThat(
            rows(
                story,
                call("000", 8, 0, "hunter"),
                call("001", 8, 30, "office"),
                call("001", 9, 30, "ranger")))
        .isEmpty();
  }

  private static Attribute thing(String source, String name) {
    return new Attribute(grounds(source, 0), "o:x", name, Names.THING, name);
  }

  @Test
  void aNameWithinALongerOneIsMisspelledByALetter() {
    AnnotatedStory story = story(LUMEN, LUMEN);
    assertThat(
            rows(story, thing("000", "Harnet Primary"), thing("001", "Ann Harnett Primary School")))
        .hasSize(1);
    assertThat(
            rows(
                story, thing("000", "Harnett Primary"), thing("001", "Ann Harnett Primary School")))
        .isEmpty();
    assertThat(
            rows(
                story, thing("000", "Eastern Primary"), thing("001", "Ann Western Primary School")))
        .isEmpty();
  }

  @Test
  void localNamesWithAWordOfTheLanguageAreNoTransliterations() {
    AnnotatedStory story = story(LUMEN, LUMEN);
    assertThat(rows(story, thing("000", "Melvyn Park"), thing("001", "Melvin Park"))).hasSize(1);
    assertThat(rows(story, thing("000", "Muallem"), thing("001", "Moallem"))).isEmpty();
  }

  @Test
  void anHourInAnotherZoneMayBeTheSame() {
    String local = "one was killed at Club Lumen";
    String eastern = "one ET was killed at Club Lumen";
    assertThat(rows(story(local, local), clock("000", 19, 30), clock("001", 20, 30))).hasSize(1);
    assertThat(rows(story(local, eastern), clock("000", 19, 30), clock("001", 20, 30))).isEmpty();
  }

  /** The only clock time of a sentence, at the hour that it prints. */
  private static Timing printed(AnnotatedStory story, int article, String step, int hour) {
    AnnotatedArticle in = story.articles().get(article);
    Token at =
        in.sentences().get(0).tokens().stream().filter(Token::isNumber).findFirst().orElseThrow();
    LocalDateTime when = Moment.UNDATED_DAY.atTime(hour, 0);
    return new Timing(
        new Grounds(
            in.id() + "-" + hour,
            new Passage(in.id(), at.span()),
            Asserter.OUTLET,
            Certainty.HAPPENED),
        step,
        step,
        ImmutableSet.of(step, in.id()),
        new Moment(when, when.plusMinutes(1), ChronoUnit.MINUTES, true));
  }

  @Test
  void timesAmongTheSameWordsStandSideBySideWhateverTheyHangOn() {
    AnnotatedStory same =
        story(
            "burglar kicks door in at 2 with friends at Club Lumen",
            "a burglar kicks door in at 4 with friends at Club Lumen");
    assertThat(rows(same, printed(same, 0, "kick", 2), printed(same, 1, "enter", 4))).hasSize(1);
    AnnotatedStory other =
        story(
            "burglar kicks door in at 2 with friends at Club Lumen",
            "party of students ended at 4 with a song at Club Lumen");
    assertThat(rows(other, printed(other, 0, "kick", 2), printed(other, 1, "end", 4))).isEmpty();
  }

  @Test
  void hoursFarApartAreOfOneHappeningOnOneStreet() {
    AnnotatedStory one =
        story("shots at 9 in Quarry Lane at Club Lumen", "gunfire of 3 along Quarry Lane Lumen");
    Timing[] times = {clock("000", 21, 0), clock("001", 3, 0)};
    assertThat(rows(one, unlike(times[0], "shots"), unlike(times[1], "gunfire"))).hasSize(1);
    AnnotatedStory none =
        story("shots at 9 in Quarry Lane at Club Lumen", "gunfire of 3 at Club Lumen");
    assertThat(rows(none, unlike(times[0], "shots"), unlike(times[1], "gunfire"))).isEmpty();
  }

  /** The same time with one word of five in common with others. */
  private static Timing unlike(Timing timing, String word) {
    return new Timing(
        timing.grounds(),
        timing.subject(),
        timing.predicate(),
        ImmutableSet.of("dusk", word, word + "s", word + "er", word + "ed"),
        timing.when());
  }

  @Test
  void likeNamesOfStreetsAreOneWhereverTheHouseStands() {
    AnnotatedStory story =
        story("shot in Old Quarry Lane at Club Lumen", "shot in Old Harrow Lane at Club Lumen");
    assertThat(
            rows(
                story,
                address("000", 8, "old quarry lane"),
                address("001", 8, "1500 block of old harrow lane")))
        .hasSize(1);
    assertThat(
            rows(
                story,
                address("000", 8, "200 old quarry lane"),
                address("001", 8, "1500 block of old harrow lane")))
        .isEmpty();
  }

  @Test
  void anotherStepAtTheOtherHourMakesNoMatchOfTwoAmongTheSameWords() {
    AnnotatedStory same =
        story(
            "burglar kicks door in at 2 with friends at Club Lumen",
            "a burglar kicks door in at 4 with friends at Club Lumen");
    Timing aside = clock("001", 2, 0);
    assertThat(rows(same, printed(same, 0, "kick", 2), printed(same, 1, "enter", 4), aside))
        .hasSize(1);
  }

  @Test
  void oneIncidentInLikeWordsOnOneStreetMayNameSomebodyElse() {
    AnnotatedStory street =
        story("Dorn shots in Quarry Lane at Club Lumen", "Pell shots in Quarry Lane at Club Lumen");
    assertThat(rows(naming(street), late("000", 20), late("001", 22))).hasSize(1);
    AnnotatedStory none = story("Dorn shots at Club Lumen", "Pell shots at Club Lumen");
    assertThat(rows(naming(none), late("000", 20), late("001", 22))).isEmpty();
  }

  private static Timing late(String source, int hour) {
    LocalDateTime at = Moment.UNDATED_DAY.atTime(hour, 40);
    return new Timing(
        grounds(source, 6),
        "incident",
        "incident",
        CONTEXT,
        new Moment(at, at.plusMinutes(1), ChronoUnit.MINUTES, true));
  }

  /** The same story, each sentence beginning with somebody's name. */
  private static AnnotatedStory naming(AnnotatedStory story) {
    return new AnnotatedStory(
        story.story(),
        story.articles().stream()
            .map(each -> new AnnotatedArticle(each.article(), named(each.sentences().get(0))))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  private static ImmutableList<Sentence> named(Sentence sentence) {
    Token first = sentence.token(0);
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    tokens.add(new Token(0, first.span(), first.word(), first.lemma(), "NNP", "PERSON"));
    tokens.addAll(sentence.tokens().subList(1, sentence.tokens().size()));
    return ImmutableList.of(new Sentence(0, 0, tokens.build(), sentence.tree()));
  }

  private static Attribute telephone(String source, String digits) {
    return new Attribute(
        grounds(source, 0), null, "the telephone number", Telephones.PREDICATE, digits);
  }

  @Test
  void aTollFreeNumberHasOnePrefix() {
    AnnotatedStory story = story(LUMEN, LUMEN);
    Attribute number = telephone("000", "18005550100");
    assertThat(rows(story, number, telephone("001", "18885550100"))).hasSize(1);
    assertThat(rows(story, number, telephone("001", "8005550100"))).isEmpty();
    assertThat(rows(story, number, telephone("001", "18885550199"))).isEmpty();
  }
}
