package org.crosscheck.align.figure;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.mention.Words;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.place.StreetAddress;

/** Lays telephone numbers and street names side by side that are one but for a slip of the pen. */
final class SlipRows {

  /** A street's name of fewer letters is sooner another street. */
  private static final int LONG_NAME = 6;

  /** Numbers of one office differ by a digit too; what the sentences ask to call them for tells. */
  private static final double SAME_CALL = 0.3;

  /** Names of fewer words have too little beside the word that differs. */
  private static final int LONG_TITLE = 3;

  /** The letters of "-ern" or "-ion". */
  private static final int SUFFIX = 3;

  /** A number of North America that costs the caller nothing (NANP). */
  private static final Pattern TOLL_FREE = Pattern.compile("1?(8(?:00|33|44|55|66|77|88))(\\d{7})");

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings();

  private final Vocabulary vocabulary;
  private final Setting setting;

  SlipRows(Vocabulary vocabulary, Setting setting) {
    this.vocabulary = vocabulary;
    this.setting = setting;
  }

  /**
   * The telephone numbers that differ in one digit, or in which toll-free prefix they have, of
   * sources that do not print both.
   */
  List<Row> telephones(List<Attribute> numbers) {
    return rows(
        numbers,
        SlipRows::isOneNumber,
        (one, other) ->
            !isOneNumber(one, other)
                && (Spelling.edits(one.value(), other.value()) == 1 || isTollFree(one, other))
                && !prints(numbers, one.source(), other)
                && !prints(numbers, other.source(), one)
                && vocabulary.likeness(words(one), words(other)) >= SAME_CALL);
  }

  /** Whether one is the other, with or without the country and the area. */
  private static boolean isOneNumber(Attribute one, Attribute other) {
    return one.value().endsWith(other.value()) || other.value().endsWith(one.value());
  }

  /** Whether both cost nothing, under two prefixes. */
  private static boolean isTollFree(Attribute one, Attribute other) {
    Matcher first = TOLL_FREE.matcher(one.value());
    Matcher second = TOLL_FREE.matcher(other.value());
    return first.matches()
        && second.matches()
        && !first.group(1).equals(second.group(1))
        && first.group(2).equals(second.group(2));
  }

  private static boolean prints(List<Attribute> all, String source, Attribute number) {
    return all.stream()
        .anyMatch(each -> each.source().equals(source) && each.value().equals(number.value()));
  }

  /** The streets without a number whose names differ by a letter; one source may spell both. */
  List<Row> streets(List<Attribute> places) {
    List<Attribute> streets =
        places.stream()
            .filter(each -> each.subject().equals(StreetAddress.SUBJECT))
            .filter(each -> StreetAddress.parse(each.value()).number().isEmpty())
            .filter(each -> StreetAddress.parse(each.value()).streets().size() == 1)
            .filter(each -> name(each).length() >= LONG_NAME && !name(each).matches(".*\\d.*"))
            .toList();
    return rows(
        streets,
        (one, other) -> one.value().equals(other.value()),
        (one, other) ->
            Spelling.isSlip(name(one), name(other))
                && one.value().replace(name(one), "").equals(other.value().replace(name(other), ""))
                && setting.sameEvent(one.source(), other.source()));
  }

  /**
   * The names of places and organisations that differ by a letter; a plural and what is from a
   * place are other words, and a source that has both short names knows two things.
   */
  List<Row> things(List<Attribute> names) {
    List<Attribute> proper =
        names.stream()
            .filter(each -> letters(each).length() >= LONG_NAME)
            .filter(each -> Character.isUpperCase(each.value().codePointAt(0)))
            .filter(each -> !each.value().matches(".*\\d.*|[A-Z. ]+"))
            .toList();
    // Every name is held against every other, so that each is taken apart once.
    ImmutableListMultimap<String, String> words =
        proper.stream()
            .map(Attribute::value)
            .distinct()
            .collect(
                ImmutableListMultimap.flatteningToImmutableListMultimap(
                    UnaryOperator.identity(), name -> WORDS.splitToStream(Spelling.fold(name))));
    return rows(
        proper,
        (one, other) -> letters(one).equals(letters(other)),
        (one, other) ->
            thing(one).equals(thing(other))
                && (isOtherForm(words.get(one.value()), words.get(other.value()))
                    || isSlipWithin(words.get(one.value()), words.get(other.value()))
                    || (slip(letters(one), letters(other))
                        && !plural(one.value(), other.value())
                        && (isEnglish(one.value())
                            || isEnglish(other.value())
                            || !isRomanized(letters(one), letters(other)))))
                && setting.sameEvent(one.source(), other.source())
                && !prints(proper, one.source(), other)
                && !prints(proper, other.source(), one));
  }

  /**
   * Whether two names are one in all but a word, of which one has another form of the same stem:
   * "Harbour Tool Distribution" and "Harbour Tool Distributors".
   */
  private static boolean isOtherForm(List<String> words, List<String> others) {
    if (words.size() != others.size() || words.size() < LONG_TITLE) {
      return false;
    }
    int differing = 0;
    for (int i = 0; i < words.size(); i++) {
      if (!words.get(i).equals(others.get(i))) {
        differing++;
        if (!sameStem(words.get(i), others.get(i))) {
          return false;
        }
      }
    }
    return differing == 1;
  }

  /**
   * Whether all words of a name stand in a row in a longer one, but that one of them, long and no
   * plural, differs by a letter: "Harnet Primary" and "Ann Harnett Primary School".
   */
  private static boolean isSlipWithin(List<String> words, List<String> others) {
    for (int from = 0; words.size() > 1 && from + words.size() <= others.size(); from++) {
      int slips = 0;
      boolean same = words.size() < others.size();
      for (int i = 0; i < words.size(); i++) {
        String word = words.get(i);
        String other = others.get(from + i);
        boolean slip =
            word.length() >= LONG_NAME
                && !(word + "s").equals(other)
                && !(other + "s").equals(word)
                && Spelling.isSlip(word, other)
                && !Spelling.isTransliteration(word, other);
        slips += slip ? 1 : 0;
        same &= slip || word.equals(other);
      }
      if (same && slips == 1) {
        return true;
      }
    }
    return false;
  }

  /** Six letters and more of one stem with two endings that are not a plural's or a genitive's. */
  private static boolean sameStem(String one, String other) {
    int same = Strings.commonPrefix(one, other).length();
    return same >= LONG_NAME
        && 2 * same > Math.max(one.length(), other.length())
        && Math.abs(one.length() - other.length()) <= SUFFIX
        && Math.max(one.length(), other.length()) - same >= SUFFIX - 1
        && !one.replaceAll("s$", "").equals(other.replaceAll("s$", ""));
  }

  /** "Election" and "Elections" within a name are two words, as are "Sheriff" and "Sheriff's". */
  private static boolean plural(String one, String other) {
    return singular(one).equals(singular(other));
  }

  private static String singular(String name) {
    return name.replaceAll("['’]?s\\b", "");
  }

  /**
   * The name without vowels, by which two ways into the Latin alphabet are mostly one; a known name
   * has one way only.
   */
  private static String consonants(String letters) {
    return letters.replaceAll("[aeiouy]", "");
  }

  /** Whether a name is in the dictionary or, as "Elm Park" or "Elm Place", has a word of it. */
  private static boolean isEnglish(String name) {
    return WordNet.knows(name)
        || WORDS
            .splitToStream(name)
            .skip(1)
            .anyMatch(word -> word.length() > SUFFIX && WordNet.knows(word));
  }

  /** Whether two spellings may be two ways into the Latin alphabet, mostly other vowels. */
  private static boolean isRomanized(String one, String other) {
    return Spelling.isTransliteration(one, other) || consonants(one).equals(consonants(other));
  }

  private static String thing(Attribute name) {
    return String.valueOf(name.entity()).substring(0, 1);
  }

  private static String letters(Attribute name) {
    return Spelling.fold(name.value()).replaceAll("[^\\p{L}]", "");
  }

  /** One letter, not the last: that makes plurals and peoples. */
  private static boolean slip(String one, String other) {
    return one.charAt(0) == other.charAt(0)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && Spelling.edits(one, other) == 1
        && !one.replace('c', 'k').equals(other.replace('c', 'k'));
  }

  private static String name(Attribute street) {
    return StreetAddress.parse(street.value()).names().get(0);
  }

  private static List<Row> rows(
      List<Attribute> all,
      BiPredicate<Attribute, Attribute> same,
      BiPredicate<Attribute, Attribute> slip) {
    Links<Attribute> links = new Links<>();
    for (Attribute one : all) {
      for (Attribute other : all) {
        if (!one.source().equals(other.source())
            && (same.test(one, other) || slip.test(one, other))) {
          links.add(one, other);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (List<Attribute> group : links.groups()) {
      // A number with and without the country differs in no more than that.
      if (group.stream().anyMatch(one -> group.stream().anyMatch(each -> slip.test(one, each)))) {
        rows.add(new Row(Slot.NAME, group.get(0).subject(), ImmutableList.copyOf(group)));
      }
    }
    return rows;
  }

  private ImmutableSet<String> words(Claim claim) {
    return setting
        .sentence(claim.passage())
        .map(sentence -> Words.content(sentence, 0, sentence.tokens().size()))
        .orElse(ImmutableSet.of());
  }
}
