package org.crosscheck.detect.example;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Reading;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.junit.jupiter.api.Test;

final class ExampleReaderTest {

  private static final String FERRY =
      """
      event: Ferry fire, Manila Bay
      --- Harbour Times
      published: 2024-05-03
      Smoke 🔥 rose. At least [12 people] died.      => count dead 12 at-least
      --- Wire Daily
      [Fourteen people] were killed on Friday.      => count dead 14
      --- The Post
      [12 people] died, the coast guard said.       => count dead 12 by="the coast guard"
      expect: conflict major "Fourteen people" <> "12 people" (The Post)
      because: 'at least 12' is compatible with 14; two exact counts are not
      """;

  @Test
  void aCountWithItsHedgeAndAsserter() {
    Example example = ExampleReader.read("count-differs", "ferry", FERRY);
    assertThat(example.row().slot()).isEqualTo(Slot.COUNT);
    assertThat(example.row().subject()).isEqualTo("dead");
    Quantity first = (Quantity) example.row().claims().get(0);
    assertThat(first.hedge()).isEqualTo(Hedge.AT_LEAST);
    assertThat(example.words(first.passage())).isEqualTo("12 people");
    assertThat(example.publications()).containsKey("Harbour Times");
    assertThat(
            example.row().claims().stream()
                .map(claim -> claim.asserter())
                .filter(asserter -> asserter.kind() == Asserter.Kind.NAMED)
                .toList())
        .containsExactly(new Asserter(Asserter.Kind.NAMED, "the coast guard"));
    assertThat(example.expectation().sides()).hasSize(2);
  }

  @Test
  void everyKindCanBeWritten() {
    assertThat(slot("money bail 130000 USD about")).isEqualTo(Slot.MONEY);
    assertThat(slot("percentage turnout 93.87")).isEqualTo(Slot.PERCENTAGE);
    assertThat(slot("measure wave 3..4 m")).isEqualTo(Slot.MEASURE);
    assertThat(slot("duration siege 90 minute about")).isEqualTo(Slot.DURATION);
    assertThat(slot("age \"Nadia Farrow\" 17")).isEqualTo(Slot.AGE);
    assertThat(slot("place shooting \"Main Street\" certainty=reported")).isEqualTo(Slot.PLACE);
    assertThat(slot("name victim \"Ann Lee\"")).isEqualTo(Slot.NAME);
    assertThat(slot("charge \"Ann Lee\" murder")).isEqualTo(Slot.ROLE);
    assertThat(slot("role \"Ann Lee\" deputy")).isEqualTo(Slot.ROLE);
    assertThat(slot("state victim dead unnamed=\"a neighbour\"")).isEqualTo(Slot.STATE);
    assertThat(slot("actor open \"the deputy\" patient=gate")).isEqualTo(Slot.PARTICIPANT);
  }

  @Test
  void anEventSaysWhoDidWhatToWhom() {
    Event event =
        (Event) claim("did-not attend actor=\"Ann Lee|lee\" patient=meeting with=\"the mayor\"");
    assertThat(event.affirmed()).isFalse();
    assertThat(event.participant(Participant.ACTOR).orElseThrow().entity()).isEqualTo("lee");
    assertThat(event.participant("with").orElseThrow().head()).isEqualTo("mayor");
  }

  @Test
  void aTimeKeepsItsGrain() {
    assertThat(((Timing) claim("time shooting 2022-02-10T22:30 about")).when().toString())
        .isEqualTo("about 2022-02-10 22:30");
    assertThat(((Timing) claim("time shooting 2022-02")).when().toString())
        .isEqualTo("2022-02-01 to 2022-02-28");
    assertThat(((Timing) claim("time shooting 2022-02-10..2022-02-12")).when().to().toString())
        .isEqualTo("2022-02-13T00:00");
  }

  @Test
  void wordsOfAQuotationAreFoundInItsPassage() {
    Reading reading = (Reading) claim("reads \"people’s died\" speaker=\"the captain\"");
    assertThat(reading.value()).isEqualTo("people's died");
    Quotation quotation = (Quotation) claim("says Lee \"people died\" cue=claim form=partial");
    assertThat(quotation.form()).isEqualTo(Quotation.Form.PARTIAL);
    assertThat(quotation.words().get(1).span().start()).isEqualTo(14);
    assertThat(((Reading) claim("reads \"\"")).words()).isEmpty();
  }

  @Test
  void severalClaimsOfALine() {
    Row row =
        ExampleReader.read(
                "r",
                "n",
                """
                event: e
                --- A
                Either [two] or [three] fell. => count fall 2 => count fall 3
                expect: agrees
                because: b
                """)
            .row();
    assertThat(row.claims().stream().map(claim -> claim.passage().span().start()).toList())
        .isEqualTo(ImmutableList.of(7, 14));
  }

  @Test
  void whatCannotBeReadIsNamedWithItsLine() {
    assertRefused("=> count dead", "r/n.event:3: count without its number");
    assertRefused("=> counts dead 3", "no kind of claim: counts");
    assertRefused("=> count dead 3 abuot", "ABUOT");
    assertRefused("=> count dead 3 exact bye=x", "count does not know [bye]");
    assertRefused("=> count dead 3 => age Ann 3", "claims of several slots");
    assertRefused("", "no claim");
    assertRefused("=> count dead 3\nexpect: conflict \"x\" <> \"y\"", "expect: is given twice");
  }

  @Test
  void anExpectationMustNameItsPassages() {
    assertThat(
            assertThrows(
                IllegalArgumentException.class,
                () -> ExampleReader.read("r", "n", FERRY.replace(" (The Post)", ""))))
        .hasMessageThat()
        .contains("\"12 people\" fits 2 passages");
  }

  private static void assertRefused(String claim, String complaint) {
    assertThat(assertThrows(IllegalArgumentException.class, () -> example(claim)))
        .hasMessageThat()
        .contains(complaint);
  }

  private static Slot slot(String notation) {
    return example("=> " + notation).row().slot();
  }

  private static org.crosscheck.model.claim.Claim claim(String notation) {
    return example("=> " + notation).row().claims().get(0);
  }

  private static Example example(String claim) {
    return ExampleReader.read(
        "r",
        "n",
        "event: e\n--- A\n[Twelve people died.] " + claim + "\nexpect: agrees\nbecause: b\n");
  }
}
