package org.crosscheck.align.figure;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.crosscheck.claims.person.Names;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.place.StreetAddress;
import org.junit.jupiter.api.Test;

final class FigureAlignerTest {

  private static final ImmutableSet<String> CONTEXT = ImmutableSet.of("club", "shooting", "lumen");

  /** A story of one-sentence articles; words with a capital are names, "killed" comes of "kill". */
  private static AnnotatedStory story(String... texts) {
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String id = "00" + i;
      Source source = new Source(id, null, null, null, null, null, "");
      Article article = new Article(source, new Text(texts[i]), ImmutableList.of());
      List<Token> tokens = new ArrayList<>();
      int start = 0;
      for (String word : texts[i].split(" ", -1)) {
        String tag =
            Character.isDigit(word.charAt(0))
                ? "CD"
                : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
        tag = word.endsWith("ing") && tag.equals("NN") ? "VBG" : tag;
        String lemma =
            word.equals("killed")
                ? "kill"
                : word.equals("attempting") ? "attempt" : word.toLowerCase(Locale.ROOT);
        Span span = new Span(start, start + word.length());
        tokens.add(new Token(tokens.size(), span, word, lemma, tag, "O"));
        start += word.length() + 1;
      }
      int[] governors = new int[tokens.size()];
      java.util.Arrays.fill(governors, Tree.ROOT);
      Tree tree = new Tree(governors, Collections.nCopies(tokens.size(), "root"));
      annotated.add(
          new AnnotatedArticle(
              article, ImmutableList.of(new Sentence(0, 0, ImmutableList.copyOf(tokens), tree))));
    }
    ImmutableList<Article> articles =
        annotated.stream().map(AnnotatedArticle::article).collect(ImmutableList.toImmutableList());
    return new AnnotatedStory(
        new Story("story", null, null, articles, ImmutableList.of()),
        ImmutableList.copyOf(annotated),
        ImmutableList.of());
  }

  private static Grounds grounds(String source, int start) {
    return new Grounds(
        source + "-" + start,
        new Passage(source, start, start + 3),
        Asserter.OUTLET,
        Certainty.HAPPENED);
  }

  private static Quantity hurt(String source, int number) {
    return new Quantity(
        grounds(source, 0),
        Quantity.Measure.COUNT,
        null,
        "other person hurt",
        "person",
        CONTEXT,
        BigDecimal.valueOf(number),
        BigDecimal.valueOf(number),
        "",
        Hedge.EXACT);
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

  private static Timing call(String source, int hour, int minute, String word) {
    LocalDateTime at = Moment.UNDATED_DAY.atTime(hour, minute);
    return new Timing(
        grounds(source, minute),
        "call",
        "call",
        ImmutableSet.of(word),
        new Moment(at, at.plusMinutes(1), ChronoUnit.MINUTES, false));
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

  private static List<Row> rows(AnnotatedStory story, Claim... claims) {
    return new FigureAligner().align(story, List.of(), List.of(claims));
  }

  private static final String ENVY = "one was killed at Club Lumen";

  @Test
  void othersHurtStandBesideOthersHurtWhereBothTellOfTheDead() {
    List<Row> rows = rows(story(ENVY, ENVY), hurt("000", 5), hurt("001", 6));
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
    AnnotatedStory story = story(ENVY, "one was killed in Leeds Road");
    assertThat(rows(story, hurt("000", 5), hurt("001", 6))).isEmpty();
  }

  @Test
  void anotherHouseOfOneStreetIsNoConflictWhereOneHouseAgrees() {
    List<Row> rows =
        rows(
            story(ENVY, ENVY),
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
            story(ENVY, ENVY),
            address("000", 0, "brandon road"),
            address("000", 9, "1600 block of brandon place"),
            address("001", 0, "1500 block of brandon road"),
            address("001", 9, "brandon place"));
    assertThat(rows).isEmpty();
  }

  @Test
  void midnightPartsNoTwoTimesThatLieMinutesApart() {
    List<Row> rows = rows(story(ENVY, ENVY), clock("000", 23, 55), clock("001", 0, 5));
    assertThat(rows).hasSize(1);
    Timing first = (Timing) rows.get(0).claims().get(0);
    Timing second = (Timing) rows.get(0).claims().get(1);
    assertThat(second.when().from()).isEqualTo(first.when().from().plusMinutes(10));
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
        rows(story(ENVY, ENVY), firing("000", 0, 2), firing("000", 9, 3), firing("001", 0, 1));
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
  void metresStandBesideFeet() {
    String text = "climber fell at Club Lumen";
    AnnotatedStory story = story(text, text);
    List<Row> apart = rows(story, fall("000", 200, "m"), fall("001", 300, "foot"));
    assertThat(apart).hasSize(1);
    List<Row> alike = rows(story, fall("000", 200, "m"), fall("001", 656, "foot"));
    assertThat(alike).hasSize(1);
  }

  @Test
  void theOnlyTwoCallsAreOneWhateverElseIsSaidOfThem() {
    AnnotatedStory story = story(ENVY, ENVY);
    assertThat(rows(story, call("000", 8, 0, "hunter"), call("001", 8, 30, "office"))).hasSize(1);
    assertThat(
            rows(
                story,
                call("000", 8, 0, "hunter"),
                call("001", 8, 30, "office"),
                call("001", 9, 30, "ranger")))
        .isEmpty();
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

  private static Attribute thing(String source, String name) {
    return new Attribute(grounds(source, 0), "o:x", name, Names.THING, name);
  }

  @Test
  void aNameWithinALongerOneIsMisspelledByALetter() {
    AnnotatedStory story = story(ENVY, ENVY);
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
    AnnotatedStory story = story(ENVY, ENVY);
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
}
