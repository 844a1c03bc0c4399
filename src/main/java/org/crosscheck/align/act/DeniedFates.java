package org.crosscheck.align.act;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Deed;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Rows of what one source says did not befall somebody and another says did, in whatever words:
 * shot, killed, taken to hospital. It is one person where a name or an age tells, or where nobody
 * else of the other source can be meant.
 */
public final class DeniedFates {

  private static final ImmutableMap<String, String> FATES =
      ImmutableMap.<String, String>builder()
          .put("shoot", "shot")
          .put("kill", "killed")
          .put("murder", "killed")
          .put("slay", "killed")
          .put("injure", "hurt")
          .put("wound", "hurt")
          .put("hurt", "hurt")
          .put("stab", "stabbed")
          .put("rob", "robbed")
          .put("kidnap", "kidnapped")
          .put("abduct", "kidnapped")
          .buildOrThrow();

  private static final ImmutableSet<String> CARRYING =
      ImmutableSet.of("take", "airlift", "transport", "rush", "fly", "bring", "carry");

  private static final Pattern HOSPITAL =
      Pattern.compile("(?i).*\\b(hospital|medical|clinic|trauma cent(er|re)|infirmary)\\b.*");

  private static final ImmutableSet<String> FIRED =
      ImmutableSet.of("shot", "gunshot", "gunfire", "round", "bullet");

  /** What is not so yet, or not only so, is no denial. */
  private static final Pattern QUALIFIED =
      Pattern.compile(
          "(?i).*\\b(yet|still|immediately|initially|until|only|just|all|any|anyone|anybody"
              + "|seriously|badly|critically|fatally|necessarily)\\b.*",
          Pattern.DOTALL);

  /**
   * What befell somebody.
   *
   * @param fate the class of the verb
   * @param who the words for whom; empty for shots, which are fired at nobody in particular
   */
  private record Fate(Event event, String fate, Optional<Described> who) {

    boolean canBe(Fate other) {
      return (who.isEmpty() && other.who.isEmpty())
          || who.flatMap(here -> other.who.map(here::canBe)).orElse(false);
    }

    /** Whether a name or an age tells that it is one person. */
    boolean is(Fate other) {
      return who.flatMap(
              here ->
                  other.who.map(
                      there ->
                          here.is(there)
                              || (here.canBe(there)
                                  && here.age().isPresent()
                                  && here.age().equals(there.age()))))
          .orElse(false);
    }

    /** Whether both are of one person of a name. */
    boolean isNamed(Fate other) {
      return who.flatMap(
              here -> other.who.map(there -> here.is(there) && here.named() && there.named()))
          .orElse(false);
    }

    /** Whether both phrases show a man, or both a woman. */
    boolean ofOneGender(Fate other) {
      return who.flatMap(Described::gender).isPresent()
          && who.flatMap(Described::gender).equals(other.who.flatMap(Described::gender));
    }

    String source() {
      return event.source();
    }
  }

  /** The rows of a story, in order of the denials. */
  public List<Row> align(AnnotatedStory story, List<Entity> entities, List<Claim> claims) {
    Map<String, String> names = Entity.names(entities);
    List<Fate> fates = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim instanceof Event event
          && event.grounds().certainty() == Certainty.HAPPENED
          && (event.affirmed() || !qualified(story, event))) {
        fate(event).ifPresent(fates::add);
      }
    }
    List<Row> rows = new ArrayList<>();
    for (Fate denied : fates) {
      if (denied.event().affirmed() || toldAtHome(denied, fates)) {
        continue;
      }
      List<Event> row = new ArrayList<>(List.of(denied.event()));
      fates.stream()
          .filter(each -> contradicts(each, denied, fates))
          .map(Fate::event)
          .forEach(row::add);
      if (row.size() > 1) {
        rows.add(
            new Row(Slot.OCCURRENCE, Deed.words(denied.event(), names), ImmutableList.copyOf(row)));
      }
    }
    return rows;
  }

  private static boolean qualified(AnnotatedStory story, Event event) {
    String clause = story.story().article(event.source()).text().slice(event.passage().span());
    return QUALIFIED.matcher(clause).matches();
  }

  /**
   * Whether the source of a denial has it of somebody who can be meant, and does not name them: of
   * one whom it names both ways it contradicts itself.
   */
  private static boolean toldAtHome(Fate denied, List<Fate> fates) {
    return fates.stream()
        .filter(each -> each.source().equals(denied.source()))
        .filter(each -> each.event().affirmed() && each.fate().equals(denied.fate()))
        .anyMatch(each -> each.canBe(denied) && !each.isNamed(denied));
  }

  private static boolean contradicts(Fate told, Fate denied, List<Fate> fates) {
    return told.event().affirmed()
        && told.fate().equals(denied.fate())
        && (!told.source().equals(denied.source()) || told.isNamed(denied))
        && told.canBe(denied)
        && !EventDay.of(told.event()).apartFrom(EventDay.of(denied.event()))
        && (told.is(denied)
            || told.who().isEmpty()
            || (told.ofOneGender(denied) && alone(told, fates)));
  }

  /** Whether everybody whom the source has it of can be this one. */
  private static boolean alone(Fate told, List<Fate> fates) {
    return fates.stream()
        .filter(each -> each.source().equals(told.source()))
        .filter(each -> each.fate().equals(told.fate()))
        .allMatch(each -> each.event().affirmed() && each.canBe(told));
  }

  private static Optional<Fate> fate(Event event) {
    String verb = event.predicate().split(" ", -1)[0];
    Optional<Participant> patient = Parts.meant(event, Participant.PATIENT);
    if (patient.isEmpty()) {
      return Optional.empty();
    }
    if (verb.equals("fire")) {
      boolean shots =
          FIRED.contains(patient.get().head())
              && event.participant(Participant.ACTOR).isEmpty()
              && patient.get().words().toLowerCase(Locale.ROOT).matches("(the )?\\p{L}+");
      return shots ? Optional.of(new Fate(event, "fired", Optional.empty())) : Optional.empty();
    }
    Optional<String> fate =
        CARRYING.contains(verb) && toHospital(event)
            ? Optional.of("taken to hospital")
            : Optional.ofNullable(FATES.get(verb));
    return fate.filter(each -> !patient.get().words().matches("(?i)\\w+sel(f|ves)"))
        .filter(each -> Described.person(patient.get().entity(), patient.get().words()))
        .map(
            each ->
                new Fate(
                    event,
                    each,
                    Optional.of(Described.of(patient.get().entity(), patient.get().words()))))
        .filter(each -> each.who().filter(Described::plural).isEmpty());
  }

  private static boolean toHospital(Event event) {
    return event
        .participant("to")
        .map(Participant::words)
        .filter(words -> HOSPITAL.matcher(words).matches())
        .isPresent();
  }
}
