package org.crosscheck.claims.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Spelling;

/**
 * Joins the names of a story to persons: full names over all articles first, then single names to
 * the full names of their own article, then to those of the others.
 */
final class People {

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
        .or(() -> mostNamed(misspelt(folded, source)))
        .orElseGet(this::newPerson)
        .add(mention);
  }

  /** Those whose surname it may be, or whose given name and who stand in the same source. */
  private List<Person> misspelt(String folded, String source) {
    return people.stream()
        .filter(
            person ->
                person.forms().stream()
                    .filter(PersonName::isFull)
                    .anyMatch(
                        name ->
                            (isOneOff(name.surname(), folded)
                                    && (folded.length() > 4 || person.standsIn(source)))
                                || (isOneOff(name.given(), folded)
                                    && folded.length() > 4
                                    && person.standsIn(source))))
        .toList();
  }

  /** One letter off, and not a family's plural. */
  private static boolean isOneOff(String part, String folded) {
    return Spelling.edits(part, folded) == 1
        && !folded.equals(part + "s")
        && !part.equals(folded + "s");
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
