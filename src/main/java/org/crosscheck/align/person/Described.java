package org.crosscheck.align.person;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.Gendered;
import org.crosscheck.lexicon.Grown;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Entity.Gender;
import org.jspecify.annotations.Nullable;

/**
 * What a phrase tells of the person it stands for, so that two can be told apart.
 *
 * @param entity the id of the person, where it is known
 * @param names the parts of the name, in lower case; empty for a mere description
 * @param gender where the noun shows it
 * @param age in years, where it is told
 * @param child whether the noun is for a child, or for a grown-up; empty where it is for either
 * @param teen whether the noun is for somebody of thirteen to nineteen
 * @param plural whether it stands for several
 */
public record Described(
    @Nullable String entity,
    Set<String> names,
    Optional<Gender> gender,
    Optional<Integer> age,
    Optional<Boolean> child,
    boolean teen,
    boolean plural) {

  private static final Pattern AGE = Pattern.compile("(\\d{1,3})\\s*-?\\s*years?\\s*-?\\s*old");
  private static final Splitter WORDS = Splitter.onPattern("[\\s,]+").omitEmptyStrings();

  /** "His friends", "Lee's mother": whose they are tells nothing of them. */
  private static final Pattern OWNER =
      Pattern.compile("^(?:(?:his|her|their|its|my|our|your)|.*(?:['’]s|s['’]))\\s+(?=\\S)");

  private static final Set<String> TEENS = Set.of("teen", "teenager", "teens", "teenagers");
  private static final Set<String> PERSONS =
      Set.of(
          "victim",
          "person",
          "one",
          "another",
          "other",
          "old",
          "youth",
          "student",
          "driver",
          "passenger",
          "bystander",
          "patient",
          "employee",
          "worker",
          "resident",
          "shooter",
          "gunman",
          "suspect",
          "friend",
          "clerk",
          "owner",
          "guard",
          "soldier",
          "trooper",
          "adult",
          "firefighter",
          "teacher",
          "cousin",
          "relative",
          "pedestrian",
          "player",
          "marine");
  private static final Set<String> SEVERAL =
      Set.of(
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "both",
          "several",
          "others",
          "people",
          "victims",
          "men",
          "women",
          "children",
          "suspects",
          "boys",
          "girls",
          "teens",
          "they",
          "them",
          "their",
          "some",
          "many",
          "all",
          "dozens",
          "students",
          "officers",
          "teenagers");

  /** Capitalised words that are no part of a name. */
  private static final Set<String> NO_NAME =
      Set.of(
          "jr", "jr.", "sr", "sr.", "ii", "iii", "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "dr",
          "dr.", "the", "a", "an", "police", "officer", "lt.", "sgt.");

  /** Reads the phrase that a state is reported of. */
  public static Described of(Attribute claim) {
    return of(claim.entity(), claim.subject());
  }

  /**
   * Reads a phrase.
   *
   * @param id of the person, where it is known
   * @param words the name, or the description with its determiner
   */
  public static Described of(@Nullable String id, String words) {
    String own = id == null ? owned(words) : words;
    String lower = own.toLowerCase(Locale.ROOT);
    Set<String> parts = new HashSet<>(WORDS.splitToList(lower.replace("-", " ")));
    Set<String> names = new TreeSet<>();
    boolean entity = id != null;
    for (String word : WORDS.split(own)) {
      boolean capital = Character.isUpperCase(word.codePointAt(0)) && word.length() > 1;
      String name = word.toLowerCase(Locale.ROOT);
      if (capital && !NO_NAME.contains(name) && (entity || !describes(name))) {
        names.add(name);
      }
    }
    Matcher age = AGE.matcher(lower);
    Optional<Integer> years =
        age.find() ? Optional.of(Integer.parseInt(age.group(1))) : Optional.empty();
    boolean young = parts.stream().anyMatch(Grown::isChild);
    boolean grown = parts.stream().anyMatch(Grown::isAdult);
    return new Described(
        id,
        names,
        parts.stream().anyMatch(Gendered::isMale)
            ? Optional.of(Gender.MALE)
            : parts.stream().anyMatch(Gendered::isFemale)
                ? Optional.of(Gender.FEMALE)
                : Optional.empty(),
        years,
        young == grown ? Optional.empty() : Optional.of(young),
        parts.stream().anyMatch(TEENS::contains),
        parts.stream().anyMatch(Described::plural));
  }

  private static String owned(String words) {
    return OWNER.matcher(words).replaceFirst("");
  }

  private static boolean plural(String word) {
    boolean person = word.endsWith("s") && PERSONS.contains(word.substring(0, word.length() - 1));
    return person || SEVERAL.contains(word);
  }

  private static boolean describes(String word) {
    return Gendered.isMale(word)
        || Gendered.isFemale(word)
        || Grown.isChild(word)
        || Grown.isAdult(word)
        || SEVERAL.contains(word)
        || List.of(
                "victim", "one", "another", "person", "suspect", "a", "the", "four", "it", "that")
            .contains(word);
  }

  /** Whether the words of a claim can be for a person at all. */
  public static boolean person(Attribute claim) {
    return person(claim.entity(), claim.subject());
  }

  /** Whether words can be for a person at all, where nobody is known to be meant by them. */
  public static boolean person(@Nullable String id, String words) {
    if (id != null) {
      return true;
    }
    Set<String> parts =
        new HashSet<>(WORDS.splitToList(owned(words).toLowerCase(Locale.ROOT).replace("-", " ")));
    return parts.stream()
        .anyMatch(
            word ->
                Gendered.isMale(word)
                    || Gendered.isFemale(word)
                    || Grown.isChild(word)
                    || Grown.isAdult(word)
                    || SEVERAL.contains(word)
                    || PERSONS.contains(word));
  }

  public boolean named() {
    return !names.isEmpty();
  }

  /** Whether all descriptions can be of one single person; so can none at all. */
  public static boolean areOne(List<Attribute> claims) {
    List<Described> people = claims.stream().map(Described::of).toList();
    return people.stream()
        .allMatch(who -> !who.plural() && people.stream().allMatch(other -> other.canBe(who)));
  }

  /** Whether nothing told of the two keeps them from being one person. */
  public boolean canBe(Described other) {
    if (entity != null && other.entity != null) {
      return entity.equals(other.entity);
    }
    if (plural != other.plural) {
      return false;
    }
    if (named() && other.named() && names.stream().noneMatch(other.names::contains)) {
      return false;
    }
    return agree(gender, other.gender)
        && agree(age, other.age)
        && agree(child, other.child)
        && !agedOut(other)
        && !other.agedOut(this);
  }

  /** Whether the words do not show a man here and a woman there. */
  public boolean ofOneGender(Described other) {
    return agree(gender, other.gender);
  }

  /** Whether a noun for a child meets an age that is none, or the other way round. */
  private boolean agedOut(Described other) {
    return other.age.isPresent() && agedOut(other.age.get());
  }

  /** Whether the noun is for a child and the age is not one's, or the other way round. */
  public boolean agedOut(int years) {
    return (child.isPresent() && (child.get() ? years > 19 : years < 16))
        || (teen && (years < 13 || years > 19));
  }

  /** Whether the two are surely one person: the same entity or the same name. */
  public boolean is(Described other) {
    return (entity != null && entity.equals(other.entity))
        || (named() && other.named() && names.stream().anyMatch(other.names::contains));
  }

  private static <T> boolean agree(Optional<T> one, Optional<T> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
