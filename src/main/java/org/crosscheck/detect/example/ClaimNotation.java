package org.crosscheck.detect.example;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Reading;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.thing.ProperName;
import org.crosscheck.model.thing.Vehicle;
import org.crosscheck.model.word.Word;
import org.jspecify.annotations.Nullable;

/**
 * Reads one claim of an example, from the kind on.
 *
 * <pre>
 * count HEAD NUMBER [HEDGE]              a number is 12, 12.5 or 12..15
 * ordinal HEAD NUMBER                    a hedge is exact, about, at-least or at-most
 * money HEAD NUMBER UNIT [HEDGE]
 * percentage HEAD NUMBER [HEDGE]
 * measure HEAD NUMBER UNIT [HEDGE]
 * duration HEAD NUMBER UNIT [HEDGE]
 * age PERSON NUMBER [HEDGE]
 * time EVENT WHEN [about]                2022, 2022-02, 2022-02-10, 2022-02-10T22, …T22:30, A..B
 * place|name|thing|role|charge|state OF VALUE     a thing is one with a whole name
 * brought WHO STATE                      how somebody was brought to hospital
 * happened|did-not LEMMA [ROLE=WHO …]    roles: actor, patient, or a preposition
 * actor LEMMA WHO [ROLE=WHO …]
 * reads WORDS speaker=WHO                what stands at a place of an utterance; "" is an omission
 * says SPEAKER WORDS [cue=LEMMA] [form=direct|partial|indirect|scare]
 * </pre>
 *
 * Every kind may add {@code by=} (a named asserter), {@code unnamed=} (one without a name), {@code
 * certainty=happened|denied|planned|reported|possible}; facts also {@code subject=}, {@code
 * entity=} and {@code context=lemma,lemma}. WHO may name its entity after a bar: {@code "the
 * Mayor|khan"}.
 */
final class ClaimNotation {

  private static final Splitter COMMAS = Splitter.on(',').trimResults().omitEmptyStrings();
  private static final Splitter SPACES = Splitter.onPattern("\\s+").omitEmptyStrings();

  private ClaimNotation() {}

  /** A claim and the slot of its row. */
  record Slotted(Slot slot, Claim claim) {}

  /**
   * Reads a claim.
   *
   * @param notation what stands after the arrow
   * @param passage what it says of
   * @param text of the outlet
   * @param number of the claim in the outlet's text, from 0
   * @throws IllegalArgumentException that says what cannot be read
   */
  static Slotted read(String notation, Passage passage, Text text, int number) {
    Fields fields = new Fields(notation);
    Grounds grounds = grounds(fields, passage, number);
    Slotted read =
        switch (fields.kind()) {
          case "count" -> quantity(grounds, fields, Slot.COUNT, Measure.COUNT);
          case "ordinal" -> quantity(grounds, fields, Slot.COUNT, Measure.ORDINAL);
          case "money" -> quantity(grounds, fields, Slot.MONEY, Measure.MONEY);
          case "percentage" -> quantity(grounds, fields, Slot.PERCENTAGE, Measure.PERCENTAGE);
          case "measure" -> quantity(grounds, fields, Slot.MEASURE, Measure.LENGTH_OR_WEIGHT);
          case "duration" -> quantity(grounds, fields, Slot.DURATION, Measure.DURATION);
          case "age" -> quantity(grounds, fields, Slot.AGE, Measure.AGE);
          case "time" -> new Slotted(Slot.TIME, timing(grounds, fields));
          case "place" -> new Slotted(Slot.PLACE, attribute(grounds, fields));
          case "name", "thing" -> new Slotted(Slot.NAME, attribute(grounds, fields));
          case "vehicle" -> new Slotted(Slot.DESCRIPTION, attribute(grounds, fields));
          case "gender" -> new Slotted(Slot.GENDER, attribute(grounds, fields));
          case "wound" -> new Slotted(Slot.WOUND, attribute(grounds, fields));
          case "role", "charge" -> new Slotted(Slot.ROLE, attribute(grounds, fields));
          case "state", "brought" -> new Slotted(Slot.STATE, attribute(grounds, fields));
          case "happened" -> new Slotted(Slot.OCCURRENCE, event(grounds, fields, true));
          case "did-not" -> new Slotted(Slot.OCCURRENCE, event(grounds, fields, false));
          case "actor" -> new Slotted(Slot.PARTICIPANT, actor(grounds, fields));
          case "reads" -> new Slotted(Slot.WORDING, reading(grounds, fields, text));
          case "says" -> new Slotted(Slot.SPEAKER, quotation(grounds, fields, text));
          default -> throw new IllegalArgumentException("no kind of claim: " + fields.kind());
        };
    fields.finish();
    return read;
  }

  private static Grounds grounds(Fields fields, Passage passage, int number) {
    Asserter asserter =
        fields
            .named("by")
            .map(name -> new Asserter(Asserter.Kind.NAMED, name))
            .or(
                () ->
                    fields.named("unnamed").map(name -> new Asserter(Asserter.Kind.UNNAMED, name)))
            .orElse(Asserter.OUTLET);
    Certainty certainty =
        Certainty.valueOf(fields.named("certainty").orElse("happened").toUpperCase(Locale.ROOT));
    return new Grounds(passage.source() + "-" + number, passage, asserter, certainty);
  }

  private static Slotted quantity(Grounds grounds, Fields fields, Slot slot, Measure measure) {
    String head = fields.next("head");
    String number = fields.next("number");
    int dots = number.indexOf("..");
    BigDecimal low = new BigDecimal(dots < 0 ? number : number.substring(0, dots));
    BigDecimal high = dots < 0 ? low : new BigDecimal(number.substring(dots + 2));
    String unit =
        switch (measure) {
          case COUNT, ORDINAL -> "";
          case PERCENTAGE -> "%";
          case AGE -> "year";
          case MONEY, LENGTH_OR_WEIGHT, DURATION -> fields.next("unit");
        };
    Hedge hedge =
        fields
            .next()
            .map(word -> Hedge.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT)))
            .orElse(Hedge.EXACT);
    String subject = fields.named("subject").orElse(head);
    return new Slotted(
        slot,
        new Quantity(
            grounds,
            measure,
            fields.named("entity").orElse(measure == Measure.AGE ? entity(subject) : null),
            subject,
            head,
            context(fields),
            low,
            high,
            unit,
            hedge));
  }

  private static Timing timing(Grounds grounds, Fields fields) {
    String predicate = fields.next("event");
    String when = fields.next("time");
    boolean approximate = fields.next().map(word -> require(word, "about")).isPresent();
    return new Timing(
        grounds,
        fields.named("subject").orElse(predicate),
        predicate,
        context(fields),
        MomentNotation.read(when, approximate));
  }

  private static Attribute attribute(Grounds grounds, Fields fields) {
    String subject = fields.next("subject");
    String value = fields.next("value");
    return new Attribute(
        grounds,
        fields.named("entity").orElse(entity(subject)),
        subject,
        predicate(fields.kind()),
        value);
  }

  private static String predicate(String kind) {
    return switch (kind) {
      case "vehicle" -> Vehicle.PREDICATE;
      case "thing" -> ProperName.PREDICATE;
      case "brought" -> State.ON_ARRIVAL;
      default -> kind;
    };
  }

  private static Event event(Grounds grounds, Fields fields, boolean affirmed) {
    String lemma = fields.next("lemma");
    return new Event(grounds, lemma, participants(fields.rest()), affirmed);
  }

  private static Event actor(Grounds grounds, Fields fields) {
    String lemma = fields.next("lemma");
    List<Participant> all = new ArrayList<>();
    all.add(participant(Participant.ACTOR, fields.next("actor")));
    all.addAll(participants(fields.rest()));
    return new Event(grounds, lemma, ImmutableList.copyOf(all), true);
  }

  private static ImmutableList<Participant> participants(Map<String, String> byRole) {
    return byRole.entrySet().stream()
        .map(each -> participant(each.getKey(), each.getValue()))
        .collect(ImmutableList.toImmutableList());
  }

  private static Participant participant(String role, String who) {
    int bar = who.indexOf('|');
    String words = bar < 0 ? who : who.substring(0, bar);
    String entity = bar < 0 ? entity(who) : who.substring(bar + 1);
    List<String> parts = SPACES.splitToList(words.toLowerCase(Locale.ROOT));
    return new Participant(role, entity, parts.get(parts.size() - 1), words);
  }

  private static Reading reading(Grounds grounds, Fields fields, Text text) {
    String words = fields.next("words");
    String speaker = fields.named("speaker").orElse("unknown");
    return new Reading(
        grounds, grounds.id() + "-q", speaker, words(words, grounds.passage(), text));
  }

  private static Quotation quotation(Grounds grounds, Fields fields, Text text) {
    String speaker = fields.next("speaker");
    int bar = speaker.indexOf('|');
    String name = bar < 0 ? speaker : speaker.substring(0, bar);
    String id = bar < 0 ? entity(speaker) : speaker.substring(bar + 1);
    String words = fields.next("words");
    return new Quotation(
        grounds,
        name.equals("unknown") ? null : id,
        name,
        fields.named("cue").orElse("say"),
        Quotation.Form.valueOf(fields.named("form").orElse("direct").toUpperCase(Locale.ROOT)),
        ImmutableList.of(grounds.passage().span()),
        words(words, grounds.passage(), text));
  }

  /** Each word where it stands in the passage; the whole passage where it does not stand there. */
  private static ImmutableList<Word> words(String words, Passage passage, Text text) {
    String prose = text.slice(passage.span()).toLowerCase(Locale.ROOT).replace('’', '\'');
    Text lower = new Text(prose);
    ImmutableList.Builder<Word> found = ImmutableList.builder();
    int from = 0;
    for (String word : SPACES.split(words.toLowerCase(Locale.ROOT).replace('’', '\''))) {
      int at = prose.indexOf(word, from);
      Span span = passage.span();
      if (at >= 0) {
        from = at + word.length();
        Span within = lower.spanOfUnits(at, from);
        span = new Span(span.start() + within.start(), span.start() + within.end());
      }
      found.add(new Word(word, span));
    }
    return found.build();
  }

  private static ImmutableSet<String> context(Fields fields) {
    return ImmutableSet.copyOf(COMMAS.split(fields.named("context").orElse("")));
  }

  private static @Nullable String entity(String name) {
    String id = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return id.isEmpty() ? null : id;
  }

  private static String require(String word, String known) {
    if (!word.equals(known)) {
      throw new IllegalArgumentException("'" + word + "' where only '" + known + "' may stand");
    }
    return word;
  }
}
