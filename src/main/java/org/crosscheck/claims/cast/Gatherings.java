package org.crosscheck.claims.cast;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.claim.Quantity;

/**
 * The people of an article, while it is read. A phrase goes to whom it can only mean: the bearer of
 * the name or of the age, the only one whom the description fits; where it can mean several it goes
 * to nobody.
 */
final class Gatherings {

  /** How many sentences back a pronoun looks. */
  private static final int BACK = 2;

  /** The headline's and the lead's "a 5-year-old boy" is told of again as if he were new. */
  private static final int LEAD = 3;

  private final List<Gathering> people = new ArrayList<>();
  private final List<Placed> placed = new ArrayList<>();
  private final Set<BigDecimal> shared = new TreeSet<>();

  /**
   * @param gathering nobody where the phrase can mean several
   */
  private record Placed(Appearance appearance, Optional<Gathering> gathering) {

    boolean canBe(Appearance pronoun) {
      return gathering
          .map(each -> each.canBe(pronoun))
          .orElseGet(() -> appearance.gender().equals(pronoun.gender()));
    }
  }

  /** The person whom a phrase means, new where it brings in somebody; empty where it can't say. */
  Optional<Gathering> place(Appearance appearance) {
    Optional<Gathering> person =
        switch (appearance.kind()) {
          case SEVERAL -> {
            age(appearance).ifPresent(shared::add);
            yield Optional.empty();
          }
          case NAME -> Optional.of(named(appearance));
          case PRONOUN -> antecedent(appearance);
          case OTHER -> Optional.of(age(appearance).isPresent() ? aged(appearance) : somebody());
          case DEFINITE, POSSESSED, BARE, INDEFINITE ->
              age(appearance).isPresent() ? Optional.of(aged(appearance)) : described(appearance);
        };
    person.ifPresent(each -> each.add(appearance));
    if (appearance.kind() != Appearance.Kind.SEVERAL) {
      placed.add(new Placed(appearance, person));
    }
    return person;
  }

  private static Optional<BigDecimal> age(Appearance appearance) {
    return appearance.age().filter(age -> age.unit().equals("year")).map(Quantity::low);
  }

  private Gathering somebody() {
    Gathering gathering = new Gathering();
    people.add(gathering);
    return gathering;
  }

  private Optional<Gathering> only(Predicate<Gathering> fits) {
    List<Gathering> found = people.stream().filter(fits).toList();
    return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
  }

  private Gathering named(Appearance appearance) {
    Optional<Gathering> known =
        people.stream().filter(each -> each.entity().equals(appearance.entity())).findFirst();
    if (known.isPresent()) {
      return known.get();
    }
    // Delayed identification: "a 30-year-old man", and further down his name with that age.
    return age(appearance)
        .filter(age -> !shared.contains(age))
        .flatMap(
            age ->
                only(
                    each ->
                        each.entity().isEmpty()
                            && each.isOf(age)
                            && each.canBe(appearance)
                            && !each.standsIn(appearance)))
        .or(() -> apposed(appearance))
        .or(() -> identified(appearance))
        .orElseGet(this::somebody);
  }

  /** "The victim, Ann Lee": the phrase just before it that the name stands beside. */
  private Optional<Gathering> apposed(Appearance appearance) {
    return Stream.of(appearance)
        .filter(each -> !placed.isEmpty())
        .flatMap(
            each -> {
              Placed before = placed.get(placed.size() - 1);
              int head = before.appearance().head();
              boolean beside =
                  before.appearance().sentence().equals(each.sentence())
                      && each.sentence().tree().is(each.head(), "appos", "flat")
                      && each.sentence().tree().governor(each.head()) == head
                      && before.gathering().filter(who -> who.entity().isEmpty()).isPresent();
              return beside ? before.gathering().stream() : Stream.empty();
            })
        .findFirst();
  }

  /** "He was identified as Ann Lee": whoever it was. */
  private Optional<Gathering> identified(Appearance name) {
    Sentence sentence = name.sentence();
    int verb = sentence.tree().governor(name.head());
    boolean as =
        verb >= 0
            && sentence.token(verb).lemma().matches("identify|name")
            && Arguments.preposition(sentence, name.head()).filter("as"::equals).isPresent();
    return as
        ? Arguments.patient(sentence, verb)
            .flatMap(
                patient ->
                    placed.stream()
                        .filter(each -> each.appearance().sentence().equals(sentence))
                        .filter(each -> each.appearance().head() == patient)
                        .flatMap(each -> each.gathering().stream())
                        .filter(each -> each.entity().isEmpty())
                        .findFirst())
        : Optional.empty();
  }

  private Gathering aged(Appearance appearance) {
    Optional<BigDecimal> age = age(appearance);
    if (age.isEmpty() || shared.contains(age.get())) {
      return somebody();
    }
    Optional<Gathering> subject = subject(appearance);
    if (subject.isPresent()) {
      return subject.get();
    }
    boolean other = appearance.kind() == Appearance.Kind.OTHER;
    Optional<Gathering> same =
        only(each -> each.isOf(age.get()) && each.canBe(appearance) && !each.standsIn(appearance));
    boolean again =
        appearance.kind() != Appearance.Kind.INDEFINITE
            || same.map(each -> each.first() < LEAD || each.entity().isPresent()).orElse(false);
    if (same.isPresent() && !other && again) {
      return same.get();
    }
    Optional<Gathering> ageless =
        ageless(appearance, each -> each.hasTitle(appearance.noun()))
            .or(() -> ageless(appearance, each -> isPatient(each, appearance)));
    boolean anyOfAge = people.stream().anyMatch(each -> each.isOf(age.get()));
    return ageless
        .filter(each -> appearance.kind() == Appearance.Kind.DEFINITE && !anyOfAge)
        .orElseGet(this::somebody);
  }

  /** Somebody told of before whose age is still to come. */
  private Optional<Gathering> ageless(Appearance aged, Predicate<Gathering> called) {
    return only(
        each ->
            each.ages().isEmpty() && each.canBe(aged) && called.test(each) && !each.standsIn(aged));
  }

  /** "A sailor was shot", and then "the 35-year-old man was killed". */
  private static boolean isPatient(Gathering person, Appearance aged) {
    return person.entity().isEmpty()
        && !person.nouns().isEmpty()
        && person.parts().stream().anyMatch(aged.parts()::contains);
  }

  /**
   * "The boy was 11 years old": the one of whom the age is told. After "said" the parser has the
   * boy for the object of what was said, so the word before the copula counts as well.
   */
  private Optional<Gathering> subject(Appearance age) {
    Sentence sentence = age.sentence();
    Tree tree = sentence.tree();
    Optional<Integer> copula = tree.dependent(age.head(), "cop");
    return copula
        .flatMap(be -> tree.dependent(age.head(), "nsubj").or(() -> Optional.of(be - 1)))
        .flatMap(
            subject ->
                placed.stream()
                    .filter(each -> each.appearance().sentence().equals(sentence))
                    .filter(each -> each.appearance().head() == subject)
                    .flatMap(each -> each.gathering().stream())
                    .findFirst());
  }

  private Optional<Gathering> described(Appearance appearance) {
    if (appearance.kind() == Appearance.Kind.INDEFINITE) {
      return Optional.of(somebody());
    }
    List<Gathering> candidates =
        people.stream()
            .filter(each -> each.canBe(appearance))
            .filter(each -> called(each, appearance.noun()))
            .toList();
    if (candidates.isEmpty()) {
      return Optional.of(somebody());
    }
    // "The man" is whoever was brought in as "a man" rather than somebody with a name.
    List<Gathering> sameNoun =
        candidates.stream().filter(each -> each.nouns().contains(appearance.noun())).toList();
    List<Gathering> meant = sameNoun.isEmpty() ? candidates : sameNoun;
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /**
   * Whether somebody can be called by a noun again: by the same one, by one that shows no more than
   * the gender and age known of them, or as the only victim or suspect.
   */
  private static boolean called(Gathering person, String noun) {
    return switch (noun) {
      case "victim", "suspect", "gunman", "shooter", "deceased" -> !person.parts().isEmpty();
      case "boy", "girl", "man", "woman", "child", "toddler", "teen", "teenager", "youth", "kid" ->
          person.gender().isPresent() || !person.ages().isEmpty() || person.nouns().contains(noun);
      default -> person.nouns().contains(noun) || person.hasTitle(noun);
    };
  }

  /** Whom "he" means: the subject before it of that gender, else the last one told of. */
  private Optional<Gathering> antecedent(Appearance pronoun) {
    int here = pronoun.sentence().index();
    for (int back = 0; back <= BACK; back++) {
      int index = here - back;
      List<Placed> before =
          placed.stream()
              .filter(each -> each.appearance().sentence().index() == index)
              .filter(each -> back(each, pronoun))
              .filter(each -> each.canBe(pronoun))
              .toList();
      Optional<Placed> subject =
          before.stream()
              .filter(
                  each -> each.appearance().sentence().tree().is(each.appearance().head(), "nsubj"))
              .findFirst();
      Optional<Placed> found = subject.or(() -> before.stream().findFirst());
      if (found.isPresent()) {
        return found.flatMap(Placed::gathering);
      }
    }
    return Optional.empty();
  }

  private static boolean back(Placed each, Appearance pronoun) {
    return each.appearance().sentence().index() < pronoun.sentence().index()
        || each.appearance().head() < pronoun.head();
  }

  /** Whose age is told further down, and can be only one's, are the same. */
  private void gatherAges() {
    for (Gathering one : List.copyOf(people)) {
      for (BigDecimal age : one.ages()) {
        List<Gathering> same =
            people.stream().filter(each -> each.isOf(age)).filter(each -> !each.isOther()).toList();
        boolean two = same.stream().filter(each -> each.entity().isPresent()).count() > 1;
        boolean apart =
            same.stream()
                .anyMatch(
                    each ->
                        same.stream()
                            .anyMatch(
                                other ->
                                    other != each && (other.meets(each) || !other.canBe(each))));
        boolean anew =
            same.stream()
                    .filter(
                        each ->
                            !each.entity().isPresent()
                                && each.isBroughtIn()
                                && each.first() >= LEAD)
                    .count()
                > 1;
        if (same.size() > 1
            && same.contains(one)
            && !two
            && !apart
            && !anew
            && !shared.contains(age)) {
          same.stream()
              .filter(each -> each != one)
              .forEach(
                  each -> {
                    one.take(each);
                    people.remove(each);
                  });
        }
      }
    }
  }

  /** All, in order of their first appearance. */
  List<Individual> individuals(String source) {
    gatherAges();
    List<Individual> individuals = new ArrayList<>();
    people.forEach(each -> individuals.add(each.individual(source, individuals.size())));
    return individuals;
  }
}
