package org.crosscheck.claims.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Spelling;

/**
 * Joins the names of a story to persons: full names over all articles first, then single names to
 * the full names of their own article, then to those of the others.
 */
final class People {

  /** In characters, from a full name to what is still said of its bearer: two sentences or so. */
  private static final int JUST = 250;

  private final List<Person> people = new ArrayList<>();

  People(List<NameMention> mentions) {
    joinFullNames(mentions.stream().filter(mention -> mention.name().isFull()).toList());
    mentions.stream()
        .filter(mention -> !mention.name().isFull())
        .sorted(Comparator.comparing(NameMention::passage))
        .forEach(this::joinSingleName);
    people.sort(Comparator.comparing(Person::name));
  }

  List<Person> all() {
    return people;
  }

  private void joinFullNames(List<NameMention> mentions) {
    Map<String, List<NameMention>> byName = new TreeMap<>();
    for (NameMention mention : mentions) {
      byName.computeIfAbsent(mention.name().folded(), name -> new ArrayList<>()).add(mention);
    }
    for (List<NameMention> same : byName.values()) {
      PersonName name = same.get(0).name();
      Person person =
          people.stream()
              .filter(each -> sameGender(each, same.get(0)))
              .filter(each -> each.forms().stream().anyMatch(other -> other.sameAs(name)))
              .findFirst()
              .orElseGet(this::newPerson);
      same.forEach(person::add);
    }
  }

  private static boolean sameGender(Person person, NameMention mention) {
    Gender shown = person.gender();
    return shown == null || mention.gender() == null || shown == mention.gender();
  }

  private Person newPerson() {
    Person person = new Person();
    people.add(person);
    return person;
  }

  private void joinSingleName(NameMention mention) {
    String folded = mention.name().surname();
    String source = mention.passage().source();
    List<Person> bearers = people.stream().filter(person -> person.hasPart(folded)).toList();
    List<Person> here = bearers.stream().filter(person -> person.standsIn(source)).toList();
    latestBefore(here, mention)
        .or(() -> only(bearers))
        .or(() -> mostNamed(misspelt(folded, mention.passage())))
        .orElseGet(this::newPerson)
        .add(mention);
  }

  /**
   * Those whose surname it may be, unless the article comes to their full name only later; or those
   * whose given name it may be, where the article calls them by it alone or has just named them.
   */
  private List<Person> misspelt(String folded, Passage passage) {
    String source = passage.source();
    return people.stream()
        .filter(
            person ->
                person.forms().stream()
                    .filter(PersonName::isFull)
                    .anyMatch(
                        name ->
                            ((isOneOff(name.surname(), folded)
                                        || isTwoOff(name.surname(), folded, person, source))
                                    && (folded.length() > 4 || person.standsIn(source))
                                    && !comesLater(person, passage))
                                || (isOneOff(name.given(), folded)
                                    && folded.length() > 4
                                    && isCalled(person, name.given(), passage))))
        .toList();
  }

  private static boolean comesLater(Person person, Passage passage) {
    List<NameMention> here = person.namesIn(passage.source());
    return !here.isEmpty() && here.stream().allMatch(each -> each.passage().compareTo(passage) > 0);
  }

  /** Whether an article calls somebody by the given name alone, or has just introduced them. */
  private static boolean isCalled(Person person, String given, Passage passage) {
    return person.namesIn(passage.source()).stream()
        .anyMatch(
            each -> {
              int behind = passage.span().start() - each.passage().span().end();
              return each.name().isFull()
                  ? behind > 0 && behind <= JUST
                  : each.name().surname().equals(given);
            });
  }

  /** One letter off, and not a family's plural. */
  private static boolean isOneOff(String part, String folded) {
    return Spelling.edits(part, folded) == 1
        && !folded.equals(part + "s")
        && !part.equals(folded + "s");
  }

  /** A long surname that stands in the article as it is can be two letters off further on. */
  private static boolean isTwoOff(String surname, String folded, Person person, String source) {
    return person.standsIn(source) && Spelling.isSlip(surname, folded);
  }

  /** A slip of the pen happens where a name is written often. */
  private static Optional<Person> mostNamed(List<Person> people) {
    return people.stream().max(Comparator.comparingInt(Person::mentioned));
  }

  private static Optional<Person> only(List<Person> people) {
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** Of several with that name, the one last spoken of; before the first, the first to come. */
  private static Optional<Person> latestBefore(List<Person> people, NameMention mention) {
    return people.stream()
        .min(
            Comparator.comparingInt(
                person ->
                    person.mentionsIn(mention.passage().source()).stream()
                        .mapToInt(
                            each -> {
                              int gap =
                                  mention.passage().span().start() - each.passage().span().start();
                              return gap >= 0 ? gap : 1_000_000 - gap;
                            })
                        .min()
                        .orElse(Integer.MAX_VALUE)));
  }
}
