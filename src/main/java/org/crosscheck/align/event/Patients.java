package org.crosscheck.align.event;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.crosscheck.align.person.Described;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Claims;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.State;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.word.Cardinals;

/**
 * Pairs of conditions that two sources give one patient, or as many: somebody whom the cast has in
 * both; or who is left when all that the two tell alike is struck out, and nobody else was hurt.
 */
final class Patients {

  /** Conditions of which no two hold of one person at one moment. */
  private enum Grade {
    DEAD,
    GRAVE,
    SERIOUS,
    SAFE
  }

  private static final ImmutableMap<State, Grade> GRADES =
      ImmutableMap.<State, Grade>builder()
          .put(State.DEAD, Grade.DEAD)
          .put(State.CRITICAL_CONDITION, Grade.GRAVE)
          .put(State.SERIOUS_CONDITION, Grade.SERIOUS)
          .put(State.GOOD_CONDITION, Grade.SAFE)
          .put(State.FAIR_CONDITION, Grade.SAFE)
          .put(State.STABLE_CONDITION, Grade.SAFE)
          .put(State.MINOR_INJURIES, Grade.SAFE)
          .buildOrThrow();

  private static final Splitter WORDS = Splitter.onPattern("[\\s,]+").omitEmptyStrings();

  /** Whom one article has in one condition. */
  private record Patient(
      Grade grade, int number, List<Attribute> claims, Optional<Individual> individual) {

    boolean canBe(Patient other) {
      return number == other.number
          && people()
              .allMatch(
                  here ->
                      other
                          .people()
                          .allMatch(
                              there -> number > 1 ? here.ofOneGender(there) : here.canBe(there)));
    }

    private Stream<Described> people() {
      return claims.stream().map(Described::of);
    }

    /** Whether the parser gave one phrase of a sentence both conditions. */
    boolean misread(Patient other) {
      return grade != other.grade
          && claims.stream()
              .anyMatch(
                  here ->
                      other.claims.stream()
                          .anyMatch(
                              there ->
                                  here.subject().equals(there.subject())
                                      && here.passage().span().overlaps(there.passage().span())));
    }

    Attribute first() {
      return claims.get(0);
    }
  }

  /** The person of each state claim, where the cast has them in several sources. */
  private final Map<String, Integer> people = new HashMap<>();

  /** The person of each state claim within its source. */
  private final Map<String, Individual> individuals = new HashMap<>();

  private final List<Quantity> casualties;

  /**
   * @param casting those of the cast whom several articles tell of
   */
  Patients(Claims claims, List<List<Individual>> casting) {
    for (int person = 0; person < casting.size(); person++) {
      for (Individual each : casting.get(person)) {
        for (Attribute state : each.states()) {
          people.put(state.id(), person);
        }
      }
    }
    claims
        .cast()
        .forEach(each -> each.states().forEach(state -> individuals.put(state.id(), each)));
    casualties =
        claims.claims().stream()
            .filter(Quantity.class::isInstance)
            .map(Quantity.class::cast)
            .filter(count -> count.measure() == Quantity.Measure.COUNT)
            .filter(count -> count.subject().matches(".* (killed|hurt|shot)"))
            .toList();
  }

  List<Row> align(List<Attribute> health) {
    List<Attribute> graded =
        health.stream()
            .filter(Described::person)
            .filter(each -> State.of(each.value()).map(GRADES::get).isPresent())
            .toList();
    List<Row> rows = new ArrayList<>(ofOnePerson(graded));
    List<List<Patient>> bySource =
        graded.stream()
            .map(Claim::source)
            .distinct()
            .sorted()
            .map(source -> patients(source, graded))
            .toList();
    for (int i = 0; i < bySource.size(); i++) {
      for (List<Patient> others : bySource.subList(i + 1, bySource.size())) {
        left(bySource.get(i), others).ifPresent(rows::add);
      }
    }
    return rows;
  }

  /** Pairs of conditions of people whom the cast has in both sources, each in one condition. */
  private List<Row> ofOnePerson(List<Attribute> graded) {
    List<Row> rows = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (Attribute one : graded) {
      for (Attribute other : graded) {
        Integer person = people.get(one.id());
        boolean pair =
            person != null
                && one.source().compareTo(other.source()) < 0
                && person.equals(people.get(other.id()))
                && grade(one) != grade(other);
        if (pair
            && keepsTo(one, graded)
            && keepsTo(other, graded)
            && told.add(one.source() + " " + other.source() + " " + person)) {
          rows.add(PersonRows.row(List.of(one, other)));
        }
      }
    }
    return rows;
  }

  /** Whether the source of a claim has its person alive in no other condition. */
  private boolean keepsTo(Attribute state, List<Attribute> all) {
    Set<Grade> alive = alive(state, all);
    return grade(state) == Grade.DEAD
        ? alive.isEmpty()
        : alive.equals(ImmutableSet.of(grade(state)));
  }

  private Set<Grade> alive(Attribute state, List<Attribute> all) {
    Set<Grade> grades = new TreeSet<>();
    all.stream()
        .filter(each -> Objects.equals(individuals.get(each.id()), individuals.get(state.id())))
        .filter(each -> grade(each) != Grade.DEAD)
        .forEach(each -> grades.add(grade(each)));
    return grades;
  }

  /** The living whom a source has in some condition, each once. */
  private List<Patient> patients(String source, List<Attribute> graded) {
    List<Patient> patients = new ArrayList<>();
    for (Attribute each : graded) {
      if (!each.source().equals(source) || grade(each) == Grade.DEAD) {
        continue;
      }
      Patient next =
          new Patient(
              grade(each),
              number(each),
              new ArrayList<>(List.of(each)),
              Optional.ofNullable(individuals.get(each.id())));
      patients.stream()
          .filter(known -> known.grade() == next.grade() && known.canBe(next))
          .filter(known -> !areTwo(known, next))
          .findFirst()
          .ifPresentOrElse(known -> known.claims().add(each), () -> patients.add(next));
    }
    return patients.stream().filter(each -> patients.stream().noneMatch(each::misread)).toList();
  }

  /** "One man" and "another man" of one article. */
  private static boolean areTwo(Patient one, Patient other) {
    return one.individual().filter(Individual::introduced).isPresent()
        && other.individual().filter(Individual::introduced).isPresent()
        && !one.individual().equals(other.individual());
  }

  /**
   * The two who are left of two sources when all are struck out whom both have in one condition,
   * where they can be the same and nobody else was hurt.
   */
  private Optional<Row> left(List<Patient> ones, List<Patient> others) {
    List<Patient> here = new ArrayList<>(ones);
    List<Patient> there = new ArrayList<>(others);
    for (Patient one : ones) {
      there.stream()
          .filter(other -> other.grade() == one.grade() && other.canBe(one))
          .findFirst()
          .ifPresent(
              other -> {
                here.remove(one);
                there.remove(other);
              });
    }
    if (here.size() == 1 && there.size() == 1) {
      Patient one = here.get(0);
      Patient other = there.get(0);
      return contrary(one, other) && one.number() > 0 && all(ones)
          ? Optional.of(PersonRows.row(List.of(one.first(), other.first())))
          : Optional.empty();
    }
    // Of so many at once both speak but once.
    List<Patient> groups = here.stream().filter(each -> each.number() > 1).toList();
    List<Patient> same = there.stream().filter(each -> each.number() > 1).toList();
    return groups.size() == 1 && same.size() == 1 && contrary(groups.get(0), same.get(0))
        ? Optional.of(PersonRows.row(List.of(groups.get(0).first(), same.get(0).first())))
        : Optional.empty();
  }

  private static boolean contrary(Patient one, Patient other) {
    boolean grades =
        (one.grade() == Grade.GRAVE && other.grade() == Grade.SAFE)
            || (one.grade() == Grade.SAFE && other.grade() == Grade.GRAVE);
    return grades && one.canBe(other);
  }

  /** Whether the patients are all who were hurt, or with the dead all who were shot. */
  private boolean all(List<Patient> patients) {
    int number = patients.stream().mapToInt(Patient::number).sum();
    return casualties.isEmpty()
        ? number == 1 || patients.size() > 1
        : casualties.stream().anyMatch(each -> each.high().intValue() == number);
  }

  /** How many a phrase stands for; zero where it does not tell. */
  private static int number(Attribute claim) {
    for (String word : WORDS.split(claim.subject().toLowerCase(Locale.ROOT))) {
      Integer spelled = Cardinals.WORDS.get(word);
      if (spelled != null) {
        return spelled;
      }
      if (word.equals("none")) {
        return 0;
      }
      if (word.equals("both")) {
        return 2;
      }
      if (word.matches("\\d{1,2}")) {
        return Integer.parseInt(word);
      }
    }
    return Described.of(claim).plural() ? 0 : 1;
  }

  private static Grade grade(Attribute claim) {
    return State.of(claim.value()).map(GRADES::get).orElseThrow();
  }
}
