package org.crosscheck.align.act;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.claim.Event;
import org.crosscheck.model.claim.Participant;
import org.crosscheck.model.word.Cardinals;
import org.crosscheck.model.word.Words;

/** Tells whether two participants are one, as far as their words show. */
final class Parts {

  /** How the ids of people begin. */
  private static final String PERSON = "p:";

  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d[\\d,]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|another"
              + "|first|second|third|fourth|others?");

  private static final Pattern AGE = Pattern.compile("\\d+[- ]years?[- ]old|\\baged? \\d+");

  /** "prompting Marsh to fire back": a participle that a parser takes for an attribute. */
  private static final Pattern MISREAD = Pattern.compile("\\p{Ll}+ing \\p{Lu}.*");

  /** "non-fatal injuries" are none of the fatal ones. */
  private static final String NON = "non";

  /** Words for a place that tell nothing of which. */
  private static final Set<String> ANYWHERE = Set.of("scene", "location", "area", "place", "site");

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "that", "both", "all", "one", "his", "her", "their", "its");

  private static final Set<String> PRONOUNS =
      Set.of(
          "he",
          "she",
          "it",
          "they",
          "him",
          "her",
          "them",
          "who",
          "that",
          "which",
          "i",
          "we",
          "us",
          "you",
          "this",
          "these",
          "those",
          "one",
          "some",
          "someone",
          "somebody",
          "anyone",
          "all",
          "both",
          "other",
          "what",
          "nobody",
          "none",
          "himself",
          "herself",
          "themselves");

  private Parts() {}

  static boolean equal(Participant one, Participant other) {
    if (one.entity() != null || other.entity() != null) {
      return (one.entity() != null && one.entity().equals(other.entity()))
          || sameName(one, other)
          || shortened(one, other);
    }
    return one.head().equals(other.head()) || shortened(one, other);
  }

  /** Whether both print one name of two words or more, of which only one text shows whose it is. */
  private static boolean sameName(Participant one, Participant other) {
    boolean unknown = one.entity() == null || other.entity() == null;
    return unknown
        && isName(one)
        && isName(other)
        && one.words().indexOf(' ') > 0
        && one.words().equals(other.words());
  }

  /** The participant in a role, unless nothing shows whom its word means. */
  static Optional<Participant> meant(Event event, String role) {
    return event
        .participant(role)
        .filter(each -> each.entity() != null || !PRONOUNS.contains(each.head()))
        .filter(each -> !MISREAD.matcher(each.words()).matches());
  }

  /** Whether two are one, the phrases for them taken whole: "two officers" are not "an officer". */
  static boolean same(Participant one, Participant other) {
    return equal(one, other)
        && (one.entity() != null || (asMany(one, other) && ofOneKind(one, other)));
  }

  /** "the hospital" and "Bay Clinic": a place that only one of two calls by its name. */
  static boolean isNamedAndNot(Participant one, Participant other) {
    boolean joined =
        !one.role().equals(Participant.ACTOR) && !one.role().equals(Participant.PATIENT);
    boolean here = isName(one) || one.entity() != null;
    boolean there = isName(other) || other.entity() != null;
    return joined && here != there;
  }

  /** "called to a shooting" and "called to a house": to what happened, and to where it did. */
  static boolean isPlaceAndEvent(Participant one, Participant other) {
    boolean to = one.role().equals("to") && other.role().equals("to");
    return to && (isAnywhere(one) || isAnywhere(other) || isEvent(one) != isEvent(other));
  }

  private static boolean isAnywhere(Participant participant) {
    return ANYWHERE.contains(participant.head());
  }

  private static boolean isEvent(Participant participant) {
    return WordNet.isKindOf(participant.head(), "event");
  }

  /** "the estate tax rate" is not "the income tax rate", but "the rate" can be either. */
  private static boolean ofOneKind(Participant one, Participant other) {
    Set<String> here = kind(one);
    Set<String> there = kind(other);
    return here.contains(NON) == there.contains(NON)
        && (here.containsAll(there) || there.containsAll(here));
  }

  private static Set<String> kind(Participant participant) {
    Set<String> words = new TreeSet<>(Words.forms(AGE.matcher(participant.words()).replaceAll("")));
    words.removeIf(word -> NUMBER.matcher(word).matches() || DETERMINERS.contains(word));
    if (!words.isEmpty()) {
      words.removeIf(word -> word.startsWith(participant.head()));
    }
    return words;
  }

  private static boolean asMany(Participant one, Participant other) {
    Set<String> here = numbers(one);
    Set<String> there = numbers(other);
    boolean untold = here.isEmpty() ? definite(one) : there.isEmpty() && definite(other);
    return here.equals(there) || (untold && !here.contains("other") && !there.contains("other"));
  }

  /** Whether both say of how many, or of what age they are, and alike: "the four people". */
  static boolean areTold(Participant one, Participant other) {
    Set<String> here = numbers(one);
    boolean counted = !here.isEmpty() && !here.contains("other") && here.equals(numbers(other));
    Matcher age = AGE.matcher(one.words());
    return counted || (age.find() && other.words().contains(age.group()));
  }

  private static boolean definite(Participant participant) {
    return Words.forms(participant.words()).stream()
        .findFirst()
        .map(first -> first.equals("the") || first.equals("both"))
        .orElse(false);
  }

  /** Of "one man" and "a 24-year-old man" none: only what keeps two apart. */
  private static Set<String> numbers(Participant participant) {
    return Words.forms(AGE.matcher(participant.words()).replaceAll("")).stream()
        .filter(word -> NUMBER.matcher(word).matches())
        .map(word -> word.equals("another") || word.equals("others") ? "other" : word)
        .map(word -> Cardinals.WORDS.containsKey(word) ? "" + Cardinals.value(word) : word)
        .collect(Collectors.toSet());
  }

  /** Whether both are the name of one place or body, of which one text prints only a part. */
  private static boolean shortened(Participant one, Participant other) {
    boolean person =
        String.valueOf(one.entity()).startsWith(PERSON)
            || String.valueOf(other.entity()).startsWith(PERSON);
    Set<String> here = Set.copyOf(Words.forms(one.words()));
    Set<String> there = Set.copyOf(Words.forms(other.words()));
    return !person
        && isName(one)
        && isName(other)
        && (here.containsAll(there) || there.containsAll(here));
  }

  private static boolean isName(Participant participant) {
    return Character.isUpperCase(participant.words().codePointAt(0))
        && !participant.words().startsWith("The ");
  }
}
