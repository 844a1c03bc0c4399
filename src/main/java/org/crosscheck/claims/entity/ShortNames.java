package org.crosscheck.claims.entity;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which organisation a part of a name stands for: "Otters" for "Port Ellis Otters". */
final class ShortNames {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** What says that it is a firm, and is left out as often as not. */
  private static final ImmutableSet<String> FIRM =
      ImmutableSet.of(
          "co",
          "co.",
          "corp",
          "corp.",
          "corporation",
          "company",
          "inc",
          "inc.",
          "limited",
          "llc",
          "ltd",
          "ltd.",
          "plc");

  /** What there are many of, so that the word alone may mean any. */
  private static final ImmutableSet<String> MANY =
      ImmutableSet.of(
          "academy",
          "agency",
          "association",
          "authority",
          "bank",
          "bureau",
          "center",
          "centre",
          "church",
          "city",
          "club",
          "college",
          "commission",
          "committee",
          "congress",
          "council",
          "county",
          "court",
          "department",
          "dept.",
          "division",
          "federation",
          "foundation",
          "group",
          "hospital",
          "house",
          "institute",
          "league",
          "ministry",
          "news",
          "office",
          "party",
          "police",
          "post",
          "school",
          "senate",
          "service",
          "society",
          "state",
          "times",
          "union",
          "unit",
          "university");

  private ShortNames() {}

  /**
   * The full name of each name: itself, or the only one that it ends or that it is the firm of.
   *
   * @param names folded, of one story
   */
  static ImmutableMap<String, String> full(Set<String> names) {
    ListMultimap<String, String> longer = ArrayListMultimap.create();
    for (String name : names) {
      List<String> words = WORDS.splitToList(name);
      for (int i = 1; i < words.size(); i++) {
        longer.put(String.join(" ", words.subList(i, words.size())), name);
        if (FIRM.containsAll(words.subList(i, words.size()))) {
          longer.put(String.join(" ", words.subList(0, i)), name);
        }
      }
    }
    ImmutableMap.Builder<String, String> full = ImmutableMap.builder();
    for (String name : names) {
      full.put(name, MANY.contains(name) ? name : only(longer.get(name)).orElse(name));
    }
    return full.buildOrThrow();
  }

  /** "Otters" ends "Ellis Otters" and "Port Ellis Otters": the one that holds all the others. */
  private static Optional<String> only(List<String> names) {
    return names.stream().filter(name -> names.stream().allMatch(name::contains)).findFirst();
  }
}
