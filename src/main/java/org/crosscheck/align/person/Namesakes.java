package org.crosscheck.align.person;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.crosscheck.align.person.Identification.Part;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.word.NearWords;

/**
 * Two names that stand for one person: they share the surname or the given name, both have the same
 * age or are given as the answer to who it was that died or was held, and no source has both. Of
 * two people of one family or one name of whom both holds, some source would tell.
 */
final class Namesakes {

  /** A shorter given name has others a letter or two away. */
  private static final int LONG_GIVEN = 5;

  /** In characters: two people who are named in one breath are two. */
  private static final int ONE_BREATH = 100;

  private Namesakes() {}

  /**
   * Names and ages of one entity.
   *
   * @param full the given names and the surnames of the full names, folded
   * @param identified as what the entity is identified, if it is
   * @param answers the sources that give the name as the answer to who one person was; the same one
   *     may give two
   */
  private record Bearer(
      List<Claim> names,
      List<List<String>> full,
      Set<BigDecimal> ages,
      Set<Part> identified,
      Set<String> answers,
      Set<String> sources) {

    static Bearer of(AnnotatedStory story, List<Claim> names, List<Quantity> ages) {
      return new Bearer(
          names,
          fullNames(names),
          ages.stream()
              .filter(age -> age.unit().equals("year"))
              .map(Quantity::low)
              .collect(Collectors.toCollection(TreeSet::new)),
          names.stream()
              .flatMap(name -> Identification.of(story, name).stream())
              .collect(Collectors.toCollection(TreeSet::new)),
          names.stream()
              .filter(name -> Identification.answers(story, name))
              .map(Claim::source)
              .collect(Collectors.toCollection(TreeSet::new)),
          names.stream().map(Claim::source).collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The full names, given names and surnames folded; initials tell nothing. */
    Set<String> parts(boolean last) {
      return full.stream()
          .map(name -> name.get(last ? 1 : 0))
          .filter(part -> part.length() > 1)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What those share who have a given name and all ages in common. */
    Set<String> givenAndAges() {
      return ages.isEmpty()
          ? Set.of()
          : parts(false).stream().map(given -> given + " " + ages).collect(Collectors.toSet());
    }

    private static String after(String name) {
      return name.substring(name.lastIndexOf(' ') + 1);
    }

    boolean oneWith(Bearer other) {
      boolean sameAge = !ages.isEmpty() && ages.equals(other.ages);
      boolean sameSurname = shares(parts(true), other.parts(true));
      boolean sameGiven = shares(parts(false), other.parts(false));
      boolean apart =
          sources.stream()
              .filter(other.sources::contains)
              .allMatch(both -> answers.contains(both) && other.answers.contains(both));
      boolean once = !sources.equals(other.sources) && (isSlipOf(other) || other.isSlipOf(this));
      if (agelessly(other) && ((apart && near(other, false)) || (once && near(other, true)))) {
        return true;
      }
      if (!apart) {
        return false;
      }
      return sameAge
          ? sameSurname || sameGiven
          : sameSurname && agelessly(other) && shares(identified, other.identified);
    }

    /** Ages that are both told have to agree. */
    private boolean agelessly(Bearer other) {
      return ages.isEmpty() || other.ages.isEmpty() || ages.equals(other.ages);
    }

    /** Whether this name stands once, in a source that has the other one somewhere else. */
    private boolean isSlipOf(Bearer other) {
      List<Claim> full = names.stream().filter(name -> name.value().contains(" ")).toList();
      return full.size() == 1
          && other.names.size() > 2
          && other.names.stream()
              .filter(each -> each.source().equals(full.get(0).source()))
              .allMatch(each -> distance(each, full.get(0)) > ONE_BREATH);
    }

    private static int distance(Claim one, Claim other) {
      return Math.abs(one.passage().span().start() - other.passage().span().start());
    }

    /**
     * Whether two full names look and sound alike: "Dillon Roy" and "Dylan Roy", not "Dan".
     *
     * @param sound whether no consonant may be missing
     */
    private boolean near(Bearer other, boolean sound) {
      return full.stream()
          .anyMatch(
              mine ->
                  other.full.stream()
                      .anyMatch(
                          theirs ->
                              isNear(mine.get(0), theirs.get(0), sound)
                                  && isSame(mine.get(1), theirs.get(1))));
    }

    private static List<List<String>> fullNames(List<Claim> names) {
      return names.stream()
          .map(Claim::value)
          .filter(name -> name.contains(" "))
          .map(
              name ->
                  List.of(
                      Spelling.fold(name.substring(0, name.indexOf(' '))),
                      Spelling.fold(after(name))))
          .distinct()
          .toList();
    }

    private static boolean isSame(String surname, String other) {
      return surname.equals(other) || Spelling.isSlip(surname, other);
    }

    private static boolean isNear(String one, String other, boolean sound) {
      return Math.min(one.length(), other.length()) >= LONG_GIVEN
          && !one.startsWith(other)
          && !other.startsWith(one)
          && one.charAt(0) == other.charAt(0)
          && !Spelling.isPetForm(one, other)
          && Spelling.edits(one, other) <= 2
          && (consonants(one).equals(consonants(other))
              || (!sound
                  && (consonants(one).startsWith(consonants(other))
                      || consonants(other).startsWith(consonants(one)))));
    }

    private static String consonants(String name) {
      return name.replaceAll("[aeiouyh]", "").replaceAll("(.)\\1", "$1");
    }

    private static <T> boolean shares(Set<T> one, Set<T> other) {
      return one.stream().anyMatch(other::contains);
    }
  }

  /**
   * The claims on two names of one person each.
   *
   * @param names by entity
   * @param ages of all entities
   */
  static List<List<Claim>> align(
      AnnotatedStory story, Map<String, List<Claim>> names, List<Quantity> ages) {
    ListMultimap<String, Quantity> byEntity = ArrayListMultimap.create();
    ages.stream()
        .filter(age -> age.entity() != null)
        .forEach(age -> byEntity.put(String.valueOf(age.entity()), age));
    List<Bearer> all = new ArrayList<>();
    NearWords<Integer> bySurname = new NearWords<>();
    SetMultimap<String, Integer> byGivenAndAges = HashMultimap.create();
    for (String entity : new TreeSet<>(names.keySet())) {
      Bearer bearer = Bearer.of(story, names.getOrDefault(entity, List.of()), byEntity.get(entity));
      bearer.full().forEach(name -> bySurname.put(name.get(1), all.size()));
      bearer.givenAndAges().forEach(key -> byGivenAndAges.put(key, all.size()));
      all.add(bearer);
    }
    List<List<Claim>> rows = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Set<Integer> candidates = new TreeSet<>();
      all.get(i).full().forEach(name -> candidates.addAll(bySurname.near(name.get(1))));
      all.get(i).givenAndAges().forEach(key -> candidates.addAll(byGivenAndAges.get(key)));
      for (int j : candidates) {
        if (j > i && all.get(i).oneWith(all.get(j))) {
          List<Claim> row = new ArrayList<>(all.get(i).names());
          row.addAll(all.get(j).names());
          rows.add(row);
        }
      }
    }
    return rows;
  }
}
