package org.crosscheck.claims.cast;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.lexicon.Gendered;
import org.crosscheck.lexicon.Grown;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.cast.Part;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quantity;

/** One person of an article, while the article is read. */
final class Gathering {

  /** Nouns for whom the sentence tells of, and not for whose wife or mother it is. */
  private static final ImmutableSet<String> GENDERED =
      ImmutableSet.of("boy", "girl", "man", "woman", "son", "daughter", "male", "female");

  /** What is longer is no description but a clause that the parser hangs on it. */
  private static final int LONGEST = 50;

  private static final BigDecimal GROWN = BigDecimal.valueOf(20);
  private static final BigDecimal YOUNG = BigDecimal.valueOf(16);

  private final List<Appearance> appearances = new ArrayList<>();
  private final List<Attribute> wounds = new ArrayList<>();
  private final List<Attribute> states = new ArrayList<>();
  private Optional<Entity> entity = Optional.empty();

  void add(Appearance appearance) {
    appearances.add(appearance);
    if (entity.isEmpty()) {
      entity = appearance.entity();
    }
  }

  void add(Attribute wound) {
    wounds.add(wound);
  }

  void isIn(Attribute state) {
    states.add(state);
  }

  Optional<Entity> entity() {
    return entity;
  }

  /** The name, or the description that tells most. */
  String name() {
    return entity
        .map(Entity::name)
        .orElseGet(
            () ->
                appearances.stream()
                    .filter(each -> each.kind() != Appearance.Kind.PRONOUN)
                    .map(Appearance::words)
                    .filter(words -> words.length() <= LONGEST)
                    .reduce((best, next) -> next.length() > best.length() ? next : best)
                    .orElse("somebody"));
  }

  List<BigDecimal> ages() {
    return appearances.stream()
        .flatMap(each -> each.age().stream())
        .filter(age -> age.unit().equals("year"))
        .map(Quantity::low)
        .toList();
  }

  boolean isOf(BigDecimal age) {
    return ages().stream().anyMatch(each -> each.compareTo(age) == 0);
  }

  /** Takes over all that is told of another, who is the same person. */
  void take(Gathering other) {
    other.appearances.forEach(this::add);
    appearances.sort(
        Comparator.comparing((Appearance each) -> each.sentence().index())
            .thenComparing(Appearance::head));
    wounds.addAll(other.wounds);
    states.addAll(other.states);
  }

  /** Whether both are told of in one sentence, and so are two. */
  boolean meets(Gathering other) {
    return other.appearances.stream().anyMatch(this::standsIn);
  }

  boolean isOther() {
    return appearances.stream().anyMatch(each -> each.kind() == Appearance.Kind.OTHER);
  }

  /** Whether "a" or "one" begins the first phrase for them. */
  boolean isBroughtIn() {
    return appearances.stream()
        .limit(1)
        .anyMatch(each -> each.kind() == Appearance.Kind.INDEFINITE);
  }

  /** The sentence that first tells of them. */
  int first() {
    return appearances.isEmpty() ? 0 : appearances.get(0).sentence().index();
  }

  /** Whether nothing told of the two keeps them from being one person. */
  boolean canBe(Gathering other) {
    return (entity.isEmpty() || other.entity.isEmpty() || entity.equals(other.entity))
        && fits(gender(), other.gender())
        && sides(parts(), other.parts())
        && grown(nouns(), ages(), other.nouns(), other.ages());
  }

  /** Whether the phrase stands beside one of this person, so that the two are for two. */
  boolean standsIn(Appearance other) {
    return appearances.stream()
        .filter(each -> each.sentence().equals(other.sentence()))
        .anyMatch(each -> !repeats(each, other));
  }

  /** A headline that runs into the lead has the same words twice in what is read as a sentence. */
  private static boolean repeats(Appearance one, Appearance other) {
    return !ages(one).isEmpty()
        && ages(one).equals(ages(other))
        && one.noun().equals(other.noun())
        && !one.sentence().tree().is(one.head(), "conj")
        && !other.sentence().tree().is(other.head(), "conj");
  }

  Optional<Entity.Gender> gender() {
    return appearances.stream().flatMap(each -> each.gender().stream()).findFirst();
  }

  Set<Part> parts() {
    Set<Part> parts = EnumSet.noneOf(Part.class);
    appearances.forEach(each -> parts.addAll(each.parts()));
    return parts;
  }

  Set<String> nouns() {
    Set<String> nouns = new LinkedHashSet<>();
    appearances.forEach(
        each -> {
          if (each.entity().isEmpty() && each.kind() != Appearance.Kind.PRONOUN) {
            nouns.add(each.noun());
          }
        });
    nouns.remove("person");
    return nouns;
  }

  /** "Deputy Lee": whether they are called by a noun with their name. */
  boolean hasTitle(String noun) {
    return appearances.stream().anyMatch(each -> each.title().filter(noun::equals).isPresent());
  }

  /** Whether nothing told of the two keeps the phrase from being for this person. */
  boolean canBe(Appearance other) {
    return fits(gender(), other.gender())
        && sides(parts(), other.parts())
        && grown(nouns(), ages(), Set.of(other.noun()), ages(other));
  }

  private static List<BigDecimal> ages(Appearance appearance) {
    return appearance.age().filter(age -> age.unit().equals("year")).map(Quantity::low).stream()
        .toList();
  }

  private static boolean fits(Optional<Entity.Gender> one, Optional<Entity.Gender> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }

  private static boolean sides(Set<Part> one, Set<Part> other) {
    return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
  }

  /** Whether neither is a child by noun or age where the other is grown up. */
  private static boolean grown(
      Set<String> nouns, List<BigDecimal> ages, Set<String> others, List<BigDecimal> otherAges) {
    boolean child = child(nouns, ages) || child(others, otherAges);
    boolean adult = adult(nouns, ages) || adult(others, otherAges);
    return !child || !adult;
  }

  private static boolean child(Set<String> nouns, List<BigDecimal> ages) {
    return nouns.stream().anyMatch(Grown::isChild)
        || ages.stream().anyMatch(age -> age.compareTo(YOUNG) < 0);
  }

  private static boolean adult(Set<String> nouns, List<BigDecimal> ages) {
    return nouns.stream().anyMatch(Grown::isAdult)
        || ages.stream().anyMatch(age -> age.compareTo(GROWN) >= 0);
  }

  private Attribute gender(String source, Appearance appearance) {
    Span span = appearance.sentence().token(appearance.head()).span();
    return new Attribute(
        new Grounds(
            source + ":gender:" + span.start(),
            new Passage(source, appearance.age().map(age -> age.passage().span()).orElse(span)),
            Asserter.OUTLET,
            Certainty.HAPPENED),
        entity.map(Entity::id).orElse(null),
        name(),
        "gender",
        Gendered.isMale(appearance.noun()) ? "male" : "female");
  }

  Individual individual(String source, int number) {
    return new Individual(
        source + ":person:" + number,
        source,
        entity.map(Entity::id).orElse(null),
        name(),
        gender(),
        ImmutableSet.copyOf(parts()),
        ImmutableSet.copyOf(nouns()),
        appearances.stream()
            .flatMap(each -> each.age().stream())
            .collect(ImmutableList.toImmutableList()),
        appearances.stream()
            .filter(each -> each.entity().isEmpty() && each.kind() != Appearance.Kind.PRONOUN)
            .filter(each -> GENDERED.contains(each.noun()))
            .map(each -> gender(source, each))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(wounds),
        ImmutableList.copyOf(states),
        appearances.stream().limit(1).noneMatch(each -> each.kind() == Appearance.Kind.DEFINITE),
        appearances.stream()
            .map(each -> each.sentence().index())
            .collect(ImmutableSet.toImmutableSet()));
  }
}
