package org.crosscheck.claims.entity;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Entity.Form;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.word.NearWords;

/**
 * Joins the names of a story to persons: full names over all articles first, then single names to
 * the full names of their own article, then to those of the others. Who can have a name is looked
 * up by its parts, so that not everybody is asked.
 */
final class People {

  /** In characters, from a full name to what is still said of its bearer: two sentences or so. */
  private static final int JUST = 250;

  private final List<Person> people = new ArrayList<>();

  /** The numbers of people by each part of their names. */
  private final SetMultimap<String, Integer> byPart = HashMultimap.create();

  /** By the end of a full name, of which a double-barrelled surname has the last part. */
  private final SetMultimap<String, Integer> byEnd = HashMultimap.create();

  private final NearWords<Integer> bySurname = new NearWords<>();
  private final NearWords<Integer> byGivenName = new NearWords<>();

  /** In order of their names. */
  private final ImmutableList<Person> all;

  private final IdentityHashMap<Person, Integer> order = new IdentityHashMap<>();
  private final Map<String, TreeSet<Integer>> bySource = new TreeMap<>();

  People(List<NameMention> mentions) {
    joinFullNames(mentions.stream().filter(mention -> mention.name().isFull()).toList());
    mentions.stream()
        .filter(mention -> !mention.name().isFull())
        .sorted(Comparator.comparing(NameMention::passage))
        .forEach(this::joinSingleName);
    all = ImmutableList.sortedCopyOf(Comparator.comparing(Person::name), people);
    for (Person person : all) {
      order.put(person, order.size());
      person.sources().forEach(source -> standsIn(source, person));
    }
  }

  List<Person> all() {
    return all;
  }

  /** Those whom an article names or describes, as far as is known, in the order of all. */
  List<Person> in(String source) {
    return bySource.getOrDefault(source, new TreeSet<>()).stream().map(all::get).toList();
  }

  /** Adds a description that means somebody. */
  void add(Person person, Passage passage, String words) {
    person.add(passage, Form.DESCRIPTION, words);
    standsIn(passage.source(), person);
  }

  private void standsIn(String source, Person person) {
    bySource
        .computeIfAbsent(source, each -> new TreeSet<>())
        .add(order.getOrDefault(person, order.size()));
  }

  private void joinFullNames(List<NameMention> mentions) {
    Map<String, List<NameMention>> byName = new TreeMap<>();
    for (NameMention mention : mentions) {
      byName.computeIfAbsent(mention.name().folded(), name -> new ArrayList<>()).add(mention);
    }
    for (List<NameMention> same : byName.values()) {
      PersonName name = same.get(0).name();
      int number =
          mayBear(name).stream()
              .filter(each -> sameGender(people.get(each), same.get(0)))
              .filter(
                  each -> people.get(each).forms().stream().anyMatch(other -> other.sameAs(name)))
              .findFirst()
              .orElseGet(this::newPerson);
      same.forEach(mention -> add(number, mention));
    }
  }

  /** The numbers of those of whom a full name can be, and of some others. */
  private Set<Integer> mayBear(PersonName name) {
    Set<Integer> numbers = new TreeSet<>(bySurname.near(name.surname()));
    name.ends().forEach(end -> numbers.addAll(byEnd.get(end)));
    return numbers;
  }

  private void add(int number, NameMention mention) {
    Person person = people.get(number);
    PersonName name = mention.name();
    boolean known = person.forms().contains(name);
    person.add(mention);
    if (known) {
      return;
    }
    person.parts().forEach(part -> byPart.put(part, number));
    if (name.isFull()) {
      name.ends().forEach(end -> byEnd.put(end, number));
      bySurname.put(name.surname(), number);
      byGivenName.put(name.given(), number);
    }
  }

  private static boolean sameGender(Person person, NameMention mention) {
    Gender shown = person.gender();
    return shown == null || mention.gender() == null || shown == mention.gender();
  }

  /** The number of a new person. */
  private int newPerson() {
    people.add(new Person());
    return people.size() - 1;
  }

  private void joinSingleName(NameMention mention) {
    String folded = mention.name().surname();
    String source = mention.passage().source();
    List<Integer> bearers = byPart.get(folded).stream().sorted().toList();
    List<Integer> here =
        bearers.stream().filter(number -> people.get(number).standsIn(source)).toList();
    int number =
        latestBefore(here, mention)
            .or(() -> only(bearers))
            .or(() -> mostNamed(misspelt(folded, mention.passage())))
            .orElseGet(this::newPerson);
    add(number, mention);
  }

  /**
   * Those whose surname it may be, unless the article comes to their full name only later; or those
   * whose given name it may be, where the article calls them by it alone or has just named them.
   */
  private List<Integer> misspelt(String folded, Passage passage) {
    Set<Integer> near = new TreeSet<>(bySurname.near(folded));
    near.addAll(byGivenName.near(folded));
    return near.stream().filter(number -> isMisspelt(people.get(number), folded, passage)).toList();
  }

  private static boolean isMisspelt(Person person, String folded, Passage passage) {
    String source = passage.source();
    return person.forms().stream()
        .filter(PersonName::isFull)
        .anyMatch(
            name ->
                ((isOneOff(name.surname(), folded)
                            || isTwoOff(name.surname(), folded, person, source))
                        && (folded.length() > 4 || person.standsIn(source))
                        && !comesLater(person, passage))
                    || (isOneOff(name.given(), folded)
                        && folded.length() > 4
                        && isCalled(person, name.given(), passage)));
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
  private Optional<Integer> mostNamed(List<Integer> numbers) {
    return numbers.stream().max(Comparator.comparingInt(number -> people.get(number).mentioned()));
  }

  private static Optional<Integer> only(List<Integer> numbers) {
    return numbers.size() == 1 ? Optional.of(numbers.get(0)) : Optional.empty();
  }

  /** Of several with that name, the one last spoken of; before the first, the first to come. */
  private Optional<Integer> latestBefore(List<Integer> numbers, NameMention mention) {
    return numbers.stream()
        .min(
            Comparator.comparingInt(
                number ->
                    people.get(number).mentionsIn(mention.passage().source()).stream()
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
