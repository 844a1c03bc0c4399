package org.crosscheck.detect.person;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.detect.Detector;
import org.crosscheck.detect.Opposition;
import org.crosscheck.detect.Rule;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.Outcome;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Side;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.place.StreetAddress;
import org.crosscheck.model.thing.ProperName;

/** One person's name is spelled in two ways. */
@Rule(
    id = "name-differs",
    family = Family.NAME,
    severity = Severity.MAJOR,
    summary = "Sources spell one person's name in different ways",
    slots = Slot.NAME)
public final class NameDiffers implements Detector {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Stand for an apostrophe before a capital, and for one that a house may leave out. */
  private static final char HARD = '\u02bc';

  private static final char SOFT = '\u02bd';

  private static final String MARKS = "[" + HARD + SOFT + "]";

  private static final Pattern BEFORE_CAPITAL =
      Pattern.compile("(?<=\\p{L})['’](?=\\p{Lu}\\p{Ll})");

  private static final Pattern BEFORE_SMALL = Pattern.compile("(?<=\\p{L})['’](?=\\p{Ll}{2})");

  /** So many places of a spelling show it; a hundred would bury the other one. */
  private static final int PLACES = 8;

  /** A short given name has other names a letter away. */
  private static final int LONG_GIVEN = 5;

  /** A name as printed, taken apart. */
  private record Printed(Claim claim, List<String> parts) {

    static Printed of(Claim claim) {
      List<String> parts =
          Splitter.on(' ')
              .omitEmptyStrings()
              .splitToStream(claim.value())
              .filter(part -> !SUFFIXES.contains(Spelling.fold(part)))
              .toList();
      return new Printed(claim, parts.isEmpty() ? List.of(claim.value()) : parts);
    }

    boolean isFull() {
      return parts.size() > 1;
    }

    String surname() {
      return form(parts.get(parts.size() - 1));
    }

    String given() {
      return form(parts.get(0));
    }

    /** What stands between the given name and the surname, where it is more than an initial. */
    String middle() {
      return parts.subList(1, Math.max(1, parts.size() - 1)).stream()
          .map(Printed::form)
          .filter(part -> part.length() > 1)
          .collect(Collectors.joining(" "));
    }

    /** The full name without what stands in the middle. */
    String whole() {
      return given() + " " + surname();
    }

    /** "O'Neal" is no "Oneal": an apostrophe is a letter where a capital follows. */
    private static String form(String part) {
      String hard = BEFORE_CAPITAL.matcher(part).replaceAll(String.valueOf(HARD));
      return Spelling.fold(BEFORE_SMALL.matcher(hard).replaceAll(String.valueOf(SOFT)));
    }
  }

  @Override
  public Outcome detect(Row row) {
    List<Printed> names = row.claims().stream().map(Printed::of).toList();
    Map<String, List<Printed>> persons = persons(names);
    if (persons.size() > 1) {
      return conflict(row, "name", persons);
    }
    Map<String, List<Printed>> things = things(names);
    if (!things.isEmpty()) {
      return things.size() == 1 ? new Outcome.Agrees() : conflict(row, "spelling", things);
    }
    Map<String, List<Printed>> surnames = new TreeMap<>();
    Map<String, List<Printed>> givenNames = new TreeMap<>();
    Set<String> family =
        names.stream()
            .filter(Printed::isFull)
            .map(Printed::surname)
            .collect(Collectors.toCollection(TreeSet::new));
    for (Printed name : names) {
      if (!name.isFull() && isGiven(name, names, family)) {
        givenNames.computeIfAbsent(name.given(), form -> new ArrayList<>()).add(name);
        continue;
      }
      if (!name.isFull() && isStranger(name.surname(), family)) {
        continue;
      }
      surnames.computeIfAbsent(name.surname(), form -> new ArrayList<>()).add(name);
      if (name.isFull()) {
        givenNames.computeIfAbsent(name.given(), form -> new ArrayList<>()).add(name);
      }
    }
    Set<String> middle =
        names.stream()
            .flatMap(name -> name.parts().stream())
            .map(Spelling::fold)
            .collect(Collectors.toCollection(TreeSet::new));
    Map<String, List<Printed>> bySurname = differing(surnames, middle);
    Map<String, List<Printed>> byGiven = differing(givenNames, middle);
    if (!bySurname.isEmpty() && !byGiven.isEmpty()) {
      return conflict(row, "spelling", wholes(names));
    }
    if (!bySurname.isEmpty()) {
      return conflict(row, "surname", bySurname);
    }
    if (!byGiven.isEmpty()) {
      return conflict(row, "given name", byGiven);
    }
    Map<String, List<Printed>> byMiddle = differingMiddles(middles(names));
    return byMiddle.isEmpty() ? new Outcome.Agrees() : conflict(row, "middle name", byMiddle);
  }

  /** The full names as they are spelled, where both halves of one are misspelled somewhere. */
  private static Map<String, List<Printed>> wholes(List<Printed> names) {
    return names.stream()
        .filter(Printed::isFull)
        .collect(Collectors.groupingBy(Printed::whole, TreeMap::new, Collectors.toList()));
  }

  /** Middle names that are slips of one another, or any two of which no source has both. */
  private static Map<String, List<Printed>> differingMiddles(Map<String, List<Printed>> middles) {
    boolean others =
        middles.size() == 2
            && middles.keySet().stream().noneMatch(middle -> middle.contains(" "))
            && apart(List.copyOf(middles.values()).get(0), List.copyOf(middles.values()).get(1))
            && middles.values().stream()
                    .flatMap(List::stream)
                    .map(Printed::whole)
                    .distinct()
                    .count()
                == 1;
    return others ? middles : differing(middles, Set.of());
  }

  private static Map<String, List<Printed>> middles(List<Printed> names) {
    return names.stream()
        .filter(name -> !name.middle().isEmpty())
        .collect(Collectors.groupingBy(Printed::middle, TreeMap::new, Collectors.toList()));
  }

  /**
   * A single word for a given name that the same source prints with its surname, or that begins
   * like it and differs by a letter: "Sheila Rowe" is "Shelia" a line on.
   */
  private static boolean isGiven(Printed word, List<Printed> names, Set<String> family) {
    return !family.contains(word.given())
        && word.given().length() >= LONG_GIVEN
        && names.stream()
            .filter(Printed::isFull)
            .filter(full -> full.claim().source().equals(word.claim().source()))
            .map(Printed::given)
            .anyMatch(
                given ->
                    given.charAt(0) == word.given().charAt(0)
                        && Spelling.edits(given, word.given()) <= 1);
  }

  /** A single word of another initial, however like a surname it is, is somebody else's name. */
  private static boolean isStranger(String word, Set<String> family) {
    return !family.isEmpty()
        && !family.contains(word)
        && family.stream()
            .filter(each -> Spelling.isSlip(each, word))
            .noneMatch(each -> each.charAt(0) == word.charAt(0));
  }

  /** The names of one place or organisation by their letters. */
  private static Map<String, List<Printed>> things(List<Printed> names) {
    Map<String, List<Printed>> things = new TreeMap<>();
    for (Printed name : names) {
      String predicate = name.claim().predicate();
      if (predicate.equals("name thing") || predicate.equals(ProperName.PREDICATE)) {
        String letters = Spelling.fold(name.claim().value()).replaceAll("[^\\p{L}]", "");
        things.computeIfAbsent(letters, form -> new ArrayList<>()).add(name);
      }
    }
    return things;
  }

  /** The full names by the person that each source takes them for. */
  private static Map<String, List<Printed>> persons(List<Printed> names) {
    Map<String, List<Printed>> persons = new TreeMap<>();
    for (Printed name : names) {
      if (name.isFull()
          && name.claim() instanceof Attribute claim
          && claim.predicate().equals("name")
          && claim.entity() != null) {
        persons.computeIfAbsent(claim.entity(), entity -> new ArrayList<>()).add(name);
      }
    }
    return persons;
  }

  /** The forms that are slips of one another; nicknames, initials and other names are none. */
  private static Map<String, List<Printed>> differing(
      Map<String, List<Printed>> forms, Set<String> parts) {
    Map<String, List<Printed>> slips = new TreeMap<>();
    forms.forEach(
        (form, names) -> {
          if (forms.entrySet().stream()
              .anyMatch(
                  other ->
                      isSlip(form, other.getKey())
                          || (isHalf(form, other.getKey(), parts)
                              && apart(names, other.getValue())))) {
            slips.put(form, names);
          }
        });
    return slips;
  }

  private static boolean isSlip(String one, String other) {
    boolean marked = one.indexOf(SOFT) >= 0 || other.indexOf(SOFT) >= 0;
    String a = marked ? one.replaceAll(MARKS, "") : one;
    String b = marked ? other.replaceAll(MARKS, "") : other;
    boolean genitive = a.equals(b + "s") || b.equals(a + "s");
    return !genitive && Spelling.isSlip(a, b) && !Spelling.isTransliteration(a, b);
  }

  private static boolean isHalf(String a, String b, Set<String> parts) {
    return isHalfOf(a, b, parts) || isHalfOf(b, a, parts);
  }

  /** Whoever prints both the double name and half of it shortens it knowingly. */
  private static boolean apart(List<Printed> names, List<Printed> others) {
    Set<String> sources =
        names.stream().map(name -> name.claim().source()).collect(Collectors.toSet());
    return others.stream().noneMatch(other -> sources.contains(other.claim().source()));
  }

  /** Half of a double name is another surname, unless the other half stands before it unjoined. */
  private static boolean isHalfOf(String surname, String whole, Set<String> parts) {
    return whole.endsWith("-" + surname)
        && !parts.contains(whole.substring(0, whole.length() - surname.length() - 1));
  }

  private static Outcome conflict(Row row, String part, Map<String, List<Printed>> forms) {
    ImmutableList<Side> sides =
        forms.values().stream()
            .map(names -> new Side(fullest(names), shown(names)))
            .collect(ImmutableList.toImmutableList());
    String readings = Opposition.words(sides);
    boolean digits = sides.stream().allMatch(side -> side.value().matches("\\d+"));
    return new Outcome.Conflict(
        sides,
        new Judgement(
            part.equals("name") ? Severity.MAJOR : Severity.MINOR,
            part.equals("name") ? 0.7 : 0.9,
            (digits
                    ? "Sources print one number in different ways: "
                    : part.equals("name")
                        ? "Sources give one person different names: "
                        : "Sources spell one name in different ways: ")
                + readings
                + ".",
            ImmutableList.of(
                digits
                    ? "The numbers agree in all but one digit."
                    : part.equals("name")
                        ? "They share a part of the name and the age, and no source has both."
                        : "The names agree in all but the "
                            + part
                            + ", which differs by a letter or two.",
                "Initials, short forms, accents and full stops are not counted."),
            digits
                ? "The number itself: ring it, or look where it is published."
                : row.subject().equals(StreetAddress.SUBJECT)
                    ? "A map, or the street sign."
                    : "The person or the organisation itself, or an official list.",
            digits
                ? "Which is " + row.subject() + ", and who says so?"
                : row.subject().equals(StreetAddress.SUBJECT)
                    ? "How is the street spelled, and who says so?"
                    : "How is the name of " + row.subject() + " spelled, and who says so?"));
  }

  private static String fullest(List<Printed> names) {
    return names.stream().filter(Printed::isFull).findFirst().orElse(names.get(0)).claim().value();
  }

  private static ImmutableList<Claim> shown(List<Printed> names) {
    Map<String, List<Claim>> bySource = new TreeMap<>();
    for (boolean full : new boolean[] {true, false}) {
      for (Printed name : names) {
        List<Claim> claims =
            bySource.computeIfAbsent(name.claim().source(), source -> new ArrayList<>());
        if (name.isFull() == full && claims.size() < PLACES) {
          claims.add(name.claim());
        }
      }
    }
    return bySource.values().stream()
        .flatMap(List::stream)
        .collect(ImmutableList.toImmutableList());
  }
}
