package org.crosscheck.model.thing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a vehicle is described, as far as it is.
 *
 * @param colours in lower case; several for "white and blue"
 * @param year of its model; empty where none is told
 * @param names make and model as printed, the make first where both are told
 * @param kind the noun in lower case; empty for a bare name
 */
public record Vehicle(
    ImmutableSet<String> colours, String year, ImmutableList<String> names, String kind) {

  /** The predicate of every claim on how a vehicle looks. */
  public static final String PREDICATE = "name vehicle";

  /** In what two descriptions of one vehicle can part. */
  public enum Part {
    MODEL,
    YEAR,
    COLOUR
  }

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  /** "blue 2009 Skoda Octavia estate". */
  @Override
  public String toString() {
    return Stream.of(colours.stream(), Stream.of(year), names.stream(), Stream.of(kind))
        .flatMap(each -> each)
        .filter(each -> !each.isEmpty())
        .collect(Collectors.joining(" "));
  }

  /** The vehicle that {@link #toString} wrote; a name has a capital or a digit, nothing else. */
  public static Vehicle parse(String value) {
    ImmutableSet.Builder<String> colours = ImmutableSet.builder();
    ImmutableList.Builder<String> names = ImmutableList.builder();
    String year = "";
    String kind = "";
    boolean named = false;
    ImmutableList<String> words = ImmutableList.copyOf(WORDS.split(value));
    for (int i = 0; i < words.size(); i++) {
      String word = words.get(i);
      if (!named && word.matches("(?:19|20)\\d\\d")) {
        year = word;
      } else if (!word.equals(word.toLowerCase(Locale.ROOT)) || word.matches(".*\\d.*")) {
        names.add(word);
        named = true;
      } else if (named || i == words.size() - 1) {
        kind = word;
      } else {
        colours.add(word);
      }
    }
    return new Vehicle(colours.build(), year, names.build(), kind);
  }

  /** Whether the names can be of one make: one's are among the other's, or the makes are one. */
  public boolean sharesNameWith(Vehicle other) {
    if (names.isEmpty() || other.names.isEmpty()) {
      return false;
    }
    Set<String> here = plain(names);
    Set<String> there = plain(other.names);
    return plain(names.get(0)).equals(plain(other.names.get(0)))
        || here.containsAll(there)
        || there.containsAll(here);
  }

  /** The gravest part in which two descriptions of one vehicle exclude each other. */
  public Optional<Part> differsFrom(Vehicle other) {
    if (model().isPresent() && other.model().isPresent() && !model().equals(other.model())) {
      return Optional.of(Part.MODEL);
    }
    if (!year.isEmpty() && !other.year.isEmpty() && !Objects.equals(year, other.year)) {
      return Optional.of(Part.YEAR);
    }
    boolean colour =
        !colours.isEmpty()
            && !other.colours.isEmpty()
            && !colours.containsAll(other.colours)
            && !other.colours.containsAll(colours);
    return colour ? Optional.of(Part.COLOUR) : Optional.empty();
  }

  /** The model, where the make stands before it. */
  private Optional<String> model() {
    return names.size() > 1 ? Optional.of(plain(names.get(1))) : Optional.empty();
  }

  private static Set<String> plain(ImmutableList<String> names) {
    return names.stream().map(Vehicle::plain).collect(ImmutableSet.toImmutableSet());
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
