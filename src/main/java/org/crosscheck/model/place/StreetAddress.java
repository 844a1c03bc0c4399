package org.crosscheck.model.place;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.model.claim.Spelling;

/**
 * A place on a street, or where two streets meet, in comparable form.
 *
 * @param number of the house or of the block; empty where none is given
 * @param block whether the number is a block's
 * @param streets one, or the two that cross, in lower case with directions and kinds written out
 */
public record StreetAddress(String number, boolean block, ImmutableList<String> streets) {

  /** The subject of every claim on an address: whose it is shows by the street. */
  public static final String SUBJECT = "the address";

  private static final Pattern FORM = Pattern.compile("(?:(\\d+) (block of )?)?(.+)");

  /** Points of the compass, as they stand before or behind the name of a street. */
  public static final ImmutableSet<String> DIRECTIONS =
      ImmutableSet.of(
          "north", "south", "east", "west", "northwest", "northeast", "southwest", "southeast");

  /** What a street can be. */
  public static final ImmutableSet<String> KINDS =
      ImmutableSet.of(
          "street",
          "avenue",
          "road",
          "drive",
          "boulevard",
          "lane",
          "court",
          "place",
          "way",
          "loop",
          "circle",
          "terrace",
          "parkway",
          "highway",
          "pike",
          "trail",
          "alley");

  private static final int HOUSES_OF_A_BLOCK = 100;

  public StreetAddress {
    if (streets.isEmpty() || streets.size() > 2) {
      throw new IllegalArgumentException("one street or two: " + streets);
    }
  }

  /** The address that {@link #toString} wrote. */
  public static StreetAddress parse(String value) {
    Matcher matcher = FORM.matcher(value);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("no address: " + value);
    }
    String number = matcher.group(1) == null ? "" : matcher.group(1);
    return new StreetAddress(
        number,
        matcher.group(2) != null,
        ImmutableList.copyOf(Splitter.on(" and ").splitToList(matcher.group(3))));
  }

  /** "300 block of north fern avenue", "south calder street and west harrow place". */
  @Override
  public String toString() {
    String names = Joiner.on(" and ").join(streets);
    return number.isEmpty() ? names : number + (block ? " block of " : " ") + names;
  }

  /** The proper part of each street's name, without direction and kind. */
  public List<String> names() {
    return streets.stream().map(StreetAddress::name).toList();
  }

  private static String name(String street) {
    return Joiner.on(' ')
        .join(
            Splitter.on(' ')
                .splitToStream(street)
                .filter(word -> !DIRECTIONS.contains(word) && !KINDS.contains(word))
                .iterator());
  }

  private static Optional<String> kind(String street) {
    return Splitter.on(' ').splitToStream(street).filter(KINDS::contains).reduce((a, b) -> b);
  }

  /** Whether one place cannot be the other; false too where they have no street in common. */
  public boolean excludes(StreetAddress other) {
    if (streets.size() == 2 && other.streets.size() == 2) {
      return crossingExcludes(other) || flipped().crossingExcludes(other);
    }
    if (streets.size() != other.streets.size()) {
      return isOtherKindOfOneThatMeets(other) || other.isOtherKindOfOneThatMeets(this);
    }
    String mine = names().get(0);
    String theirs = other.names().get(0);
    if (!mine.equals(theirs)) {
      return number.equals(other.number) && !number.isEmpty() && Spelling.isSlip(mine, theirs);
    }
    return (!number.isEmpty() && !other.number.isEmpty() && !sameNumber(other))
        || differ(kind(streets.get(0)), kind(other.streets.get(0)))
        || differ(direction(streets.get(0)), direction(other.streets.get(0)));
  }

  /** One street of two that meet has the name of this street, but is of another kind. */
  private boolean isOtherKindOfOneThatMeets(StreetAddress other) {
    return streets.size() == 1
        && other.streets.size() == 2
        && other.streets.stream()
                .filter(each -> name(each).equals(names().get(0)))
                .filter(each -> differ(kind(streets.get(0)), kind(each)))
                .count()
            == 1
        && other.names().stream().filter(names().get(0)::equals).count() == 1;
  }

  /**
   * Whether one of the two streets that meet, or the street of a house of one number, is another.
   * Streets have many crossings and towns many houses of a number, so this tells something only of
   * two addresses that are known to be of one event.
   */
  public boolean elsewhere(StreetAddress other) {
    if (streets.size() == 2 && other.streets.size() == 2) {
      return names().stream().filter(other.names()::contains).distinct().count() == 1
          && names().stream()
              .noneMatch(mine -> other.names().stream().anyMatch(each -> isShort(mine, each)));
    }
    return streets.size() == other.streets.size()
        && !number.isEmpty()
        && number.equals(other.number)
        && !names().equals(other.names());
  }

  /** "HGR Boulevard" is Henry Grant Rose Boulevard. */
  private static boolean isShort(String one, String other) {
    return initials(one).equals(other) || initials(other).equals(one);
  }

  private static String initials(String name) {
    return Splitter.on(' ')
        .omitEmptyStrings()
        .splitToStream(name)
        .map(word -> word.substring(0, 1))
        .collect(Collectors.joining());
  }

  /** Whether both are on one street each, and these have nothing of their names in common. */
  public boolean isOnAnotherStreet(StreetAddress other) {
    return streets.size() == 1 && other.streets.size() == 1 && !names().equals(other.names());
  }

  private static boolean differ(Optional<String> one, Optional<String> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other);
  }

  private static Optional<String> direction(String street) {
    return Splitter.on(' ').splitToStream(street).filter(DIRECTIONS::contains).findFirst();
  }

  /** Whether both give a number, and these are not of one block. */
  public boolean isOfAnotherBlock(StreetAddress other) {
    return !number.isEmpty()
        && !other.number.isEmpty()
        && Long.parseLong(number) / HOUSES_OF_A_BLOCK
            != Long.parseLong(other.number) / HOUSES_OF_A_BLOCK;
  }

  private boolean sameNumber(StreetAddress other) {
    if (block == other.block) {
      return number.equals(other.number);
    }
    return Long.parseLong(number) / HOUSES_OF_A_BLOCK
        == Long.parseLong(other.number) / HOUSES_OF_A_BLOCK;
  }

  /** One street is the same, and the other has its name but is of another kind, or misspelled. */
  private boolean crossingExcludes(StreetAddress other) {
    if (!names().get(0).equals(other.names().get(0))) {
      return false;
    }
    String mine = names().get(1);
    String theirs = other.names().get(1);
    if (Spelling.isSlip(mine, theirs)) {
      return true;
    }
    Optional<String> kind = kind(streets.get(1));
    Optional<String> otherKind = kind(other.streets.get(1));
    return mine.equals(theirs)
        && kind.isPresent()
        && otherKind.isPresent()
        && !kind.equals(otherKind);
  }

  private StreetAddress flipped() {
    return new StreetAddress(number, block, streets.reverse());
  }
}
