package org.crosscheck.mention.place;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.Abbreviations;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.place.StreetAddress;
import org.crosscheck.model.word.Ordinals;

/**
 * Reads street addresses: "the 200 block of Fern Avenue", "1417 Quarry Ave.", "West Harrow Place
 * and South Calder Street". Kinds of street and directions are written out (USPS Publication 28,
 * appendix C, the commonest).
 */
public final class AddressReader {

  /** Kinds of street, written out and short. */
  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .putAll(Abbreviations.of("street"))
          .putAll(Maps.asMap(StreetAddress.KINDS, kind -> kind))
          .buildOrThrow();

  private static final ImmutableMap<String, String> DIRECTIONS =
      ImmutableMap.<String, String>builder()
          .putAll(Abbreviations.of("direction"))
          .putAll(Maps.asMap(StreetAddress.DIRECTIONS, direction -> direction))
          .buildOrThrow();

  /** What stands between two streets that meet: "Elm Ave. by Oak St.". */
  private static final ImmutableSet<String> MEETING = ImmutableSet.of("and", "&", "by", "at");

  private static final ImmutableSet<String> POSSESSIVE = ImmutableSet.of("'s", "’s");

  private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

  /** "22-04": the block and the house, as Queens numbers them. */
  private static final Pattern QUEENS = Pattern.compile("\\d{1,3}-\\d{2}");

  private static final Pattern BLOCK = Pattern.compile("(\\d{1,5})-block");
  private static final Pattern ORDINAL = Pattern.compile("\\d+(?:st|nd|rd|th)");
  private static final int LONGEST_NAME = 4;

  private AddressReader() {}

  /** A street's name and the token after it. */
  private record Street(String name, boolean typed, int end) {}

  /** The addresses of a sentence, in order. */
  public static List<Address> read(List<Token> tokens) {
    List<Address> found = new ArrayList<>();
    for (int i = 0; i < tokens.size(); ) {
      Optional<Address> address = at(tokens, i);
      address.ifPresent(found::add);
      i = address.map(each -> each.last() + 1).orElse(i + 1);
    }
    return found;
  }

  private static Optional<Address> at(List<Token> tokens, int i) {
    return block(tokens, i)
        .or(() -> house(tokens, i))
        .or(() -> corner(tokens, i))
        .or(() -> numberedCorner(tokens, i))
        .or(() -> crossing(tokens, i));
  }

  private static Optional<Address> block(List<Token> tokens, int i) {
    String word = Words.at(tokens, i);
    var joined = BLOCK.matcher(word);
    String number = (joined.matches() ? joined.group(1) : word).replace(",", "");
    int next = i + 1;
    if (!joined.matches()) {
      if (!NUMBER.matcher(number).matches()) {
        return Optional.empty();
      }
      next = Words.at(tokens, next).equals("-") ? next + 1 : next;
      if (!Words.at(tokens, next).equals("block")) {
        return Optional.empty();
      }
      next++;
    }
    if (!Words.at(tokens, next).equals("of")) {
      return Optional.empty();
    }
    return street(tokens, next + 1)
        .map(each -> address(i, each.end(), number, true, ImmutableList.of(each.name())));
  }

  private static Optional<Address> house(List<Token> tokens, int i) {
    String word = Words.at(tokens, i);
    if (QUEENS.matcher(word).matches()) {
      return house(tokens, i, i, word.replace("-", ""));
    }
    if (!NUMBER.matcher(word).matches()) {
      return Optional.empty();
    }
    String whole = word + Words.at(tokens, i + 1) + Words.at(tokens, i + 2);
    return QUEENS.matcher(whole).matches()
        ? house(tokens, i, i + 2, whole.replace("-", ""))
        : house(tokens, i, i, word);
  }

  private static Optional<Address> house(List<Token> tokens, int first, int last, String number) {
    return street(tokens, last + 1)
        .filter(each -> each.typed() || at(tokens, first, "at"))
        .map(each -> address(first, each.end(), number, false, ImmutableList.of(each.name())));
  }

  private static boolean at(List<Token> tokens, int i, String preposition) {
    return Words.at(tokens, i - 1).equals(preposition) && Words.at(tokens, i).length() >= 3;
  }

  /** Two streets, each with its kind. */
  private static Optional<Address> crossing(List<Token> tokens, int i) {
    Optional<Street> one = street(tokens, i).filter(Street::typed);
    if (one.isEmpty()) {
      return Optional.empty();
    }
    int next = one.get().end();
    Address alone = address(i, next, "", false, ImmutableList.of(one.get().name()));
    if (!MEETING.contains(Words.at(tokens, next)) || isBetween(tokens, i)) {
      return Optional.of(alone);
    }
    return Optional.of(
        street(tokens, next + 1)
            .filter(Street::typed)
            .map(
                other ->
                    address(
                        i,
                        other.end(),
                        "",
                        false,
                        ImmutableList.sortedCopyOf(List.of(one.get().name(), other.name()))))
            .orElse(alone));
  }

  /**
   * Two streets that share a kind: "Campus and Firs drives". It is not kept, for news writes so of
   * a street and an avenue too.
   */
  private static Optional<Address> corner(List<Token> tokens, int i) {
    int and = name(tokens, i);
    int end = and == i || !Words.at(tokens, and).equals("and") ? i : name(tokens, and + 1);
    String plural = Words.at(tokens, end);
    boolean kind =
        plural.endsWith("s") && TYPES.containsKey(plural.substring(0, plural.length() - 1));
    if (end <= and + 1 || !kind || isBetween(tokens, i)) {
      return Optional.empty();
    }
    return Optional.of(
        address(
            i,
            end + 1,
            "",
            false,
            ImmutableList.sortedCopyOf(
                List.of(words(tokens, i, and), words(tokens, and + 1, end)))));
  }

  /** "Between Fern Avenue and Oak Street": two streets that need not meet. */
  private static boolean isBetween(List<Token> tokens, int i) {
    return Words.at(tokens, i - 1).equals("between");
  }

  /** "22nd and Fern Avenue": a street by its number needs no kind where it meets another. */
  private static Optional<Address> numberedCorner(List<Token> tokens, int i) {
    String number = Ordinals.figures(Words.at(tokens, i));
    if (!ORDINAL.matcher(number).matches()
        || !MEETING.contains(Words.at(tokens, i + 1))
        || isBetween(tokens, i)) {
      return Optional.empty();
    }
    return street(tokens, i + 2)
        .filter(Street::typed)
        .map(
            other ->
                address(
                    i,
                    other.end(),
                    "",
                    false,
                    ImmutableList.sortedCopyOf(List.of(number, other.name()))));
  }

  /** The token after a name of one or two words, or its own where there is none. */
  private static int name(List<Token> tokens, int i) {
    int end = i;
    while (end < i + 2
        && end < tokens.size()
        && tokens.get(end).isWord()
        && capital(tokens.get(end))) {
      end++;
    }
    return end;
  }

  private static String words(List<Token> tokens, int first, int end) {
    StringBuilder words = new StringBuilder();
    for (int i = first; i < end; i++) {
      words
          .append(words.isEmpty() ? "" : " ")
          .append(DIRECTIONS.getOrDefault(Words.at(tokens, i), Words.at(tokens, i)));
    }
    return words.toString();
  }

  private static Address address(
      int first, int end, String number, boolean block, ImmutableList<String> streets) {
    return new Address(first, end - 1, new StreetAddress(number, block, streets));
  }

  private static Optional<Street> street(List<Token> tokens, int i) {
    List<String> name = new ArrayList<>();
    for (int at = i; at < tokens.size() && name.size() <= LONGEST_NAME; at++) {
      String word = Ordinals.figures(Words.at(tokens, at));
      Token token = tokens.get(at);
      String type = TYPES.get(word);
      boolean named = name.stream().anyMatch(each -> !DIRECTIONS.containsValue(each));
      if (type != null && named && (capital(token) || isNumbered(name, type))) {
        if (type.equals("highway") && isNameGoingOn(tokens, at + 1)) {
          return Optional.empty();
        }
        name.add(type);
        return Optional.of(new Street(String.join(" ", name), true, at + 1));
      }
      String direction = DIRECTIONS.get(word);
      if (direction != null && (capital(token) || name.isEmpty())) {
        name.add(direction);
      } else if (POSSESSIVE.contains(word) && isOfStreet(tokens, at, name)) {
        name.add(name.remove(name.size() - 1) + "s"); // "St. Brendan's Place"
      } else if (ORDINAL.matcher(word).matches() || (capital(token) && token.isWord())) {
        name.add(word);
      } else {
        return bare(name, at);
      }
    }
    return bare(name, i + name.size());
  }

  /** "King's Road", "St. Brendan's Park Place", but not "Monday's Fern Street shooting". */
  private static boolean isOfStreet(List<Token> tokens, int at, List<String> name) {
    return !name.isEmpty()
        && (TYPES.containsKey(Words.at(tokens, at + 1)) || TYPES.containsKey(name.get(0)));
  }

  /** "West 31st street", but not "fifth place" of a race. */
  private static boolean isNumbered(List<String> name, String type) {
    return !type.equals("place") && ORDINAL.matcher(name.get(name.size() - 1)).matches();
  }

  /** "Elm Highway Patrol": an organisation that is called after a street. */
  private static boolean isNameGoingOn(List<Token> tokens, int i) {
    return i < tokens.size()
        && capital(tokens.get(i))
        && tokens.get(i).ner().equals("ORGANIZATION")
        && !DIRECTIONS.containsKey(Words.at(tokens, i));
  }

  /** A name without a kind: "16411 Larkfield". */
  private static Optional<Street> bare(List<String> name, int end) {
    boolean named = name.stream().anyMatch(each -> !DIRECTIONS.containsValue(each));
    return named && name.size() <= 2
        ? Optional.of(new Street(String.join(" ", name), false, end))
        : Optional.empty();
  }

  private static boolean capital(Token token) {
    return Character.isUpperCase(token.word().codePointAt(0));
  }
}
