package org.crosscheck.align.thing;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.word.NearWords;

/**
 * Rows of the names of places and organisations that differ by a letter. Spellings are looked up by
 * what they have in common but for the slip, so that not every name is held against every other.
 */
public final class MisspeltThings {

  /** A name of fewer letters is sooner another thing. */
  private static final int LONG_NAME = 6;

  /** Names of fewer words have too little beside the word that differs. */
  private static final int LONG_TITLE = 3;

  /** The letters of "-ern" or "-ion". */
  private static final int SUFFIX = 3;

  private static final Splitter WORDS = Splitter.onPattern("[^\\p{L}\\p{N}]+").omitEmptyStrings();

  private final Setting setting;
  private final Map<List<String>, Written> spellings = new LinkedHashMap<>();
  private final SetMultimap<String, String> sources = HashMultimap.create();
  private final ListMultimap<String, Attribute> byLetters = ArrayListMultimap.create();

  private final NearWords<Written> byAllLetters = new NearWords<>();
  private final NearWords<Written> byWord = new NearWords<>();
  private final SetMultimap<String, Written> byStem = HashMultimap.create();

  private final Links<Attribute> links = new Links<>();
  private final Set<String> slips = new HashSet<>();

  /** A way in which a story writes a name, and where. Each is one object, and only that. */
  private static final class Written {

    private final String thing;
    private final String value;
    private final String letters;
    private final List<String> words;
    private final ListMultimap<String, Attribute> bySource = ArrayListMultimap.create();

    Written(String thing, String value, String letters) {
      this.thing = thing;
      this.value = value;
      this.letters = letters;
      words = WORDS.splitToList(Spelling.fold(value));
    }

    /** The words, each long one in turn as the stem that another form of it has. */
    List<String> stems() {
      List<String> stems = new ArrayList<>();
      for (int i = 0; words.size() >= LONG_TITLE && i < words.size(); i++) {
        if (words.get(i).length() >= LONG_NAME) {
          List<String> stem = new ArrayList<>(words);
          stem.set(i, words.get(i).substring(0, LONG_NAME) + "-");
          stems.add(String.join(" ", stem));
        }
      }
      return stems;
    }
  }

  private MisspeltThings(Setting setting, List<Attribute> names) {
    this.setting = setting;
    for (Attribute name : names) {
      String thing = String.valueOf(name.entity()).substring(0, 1);
      spellings
          .computeIfAbsent(
              List.of(thing, name.value()), key -> new Written(thing, name.value(), letters(name)))
          .bySource
          .put(name.source(), name);
      sources.put(name.value(), name.source());
      byLetters.put(letters(name), name);
    }
    for (Written each : spellings.values()) {
      byAllLetters.put(each.letters, each);
      each.words.stream()
          .filter(word -> word.length() >= LONG_NAME)
          .forEach(word -> byWord.put(word, each));
      each.stems().forEach(stem -> byStem.put(stem, each));
    }
  }

  /**
   * The names of places and organisations that differ by a letter; a plural and what is from a
   * place are other words, and a source that has both short names knows two things.
   */
  public static List<Row> rows(Setting setting, List<Attribute> names) {
    return new MisspeltThings(
            setting,
            names.stream()
                .filter(each -> letters(each).length() >= LONG_NAME)
                .filter(each -> Character.isUpperCase(each.value().codePointAt(0)))
                .filter(each -> !each.value().matches(".*\\d.*|[A-Z. ]+"))
                .toList())
        .rows();
  }

  private List<Row> rows() {
    byLetters.asMap().values().forEach(this::linkSame);
    for (Written one : spellings.values()) {
      for (Written other : candidates(one)) {
        if (one != other && one.thing.equals(other.thing) && isMisspelt(one, other)) {
          link(one, other);
        }
      }
    }
    return links.groups().stream()
        .filter(group -> group.stream().anyMatch(each -> slips.contains(each.id())))
        .map(group -> new Row(Slot.NAME, group.get(0).subject(), ImmutableList.copyOf(group)))
        .toList();
  }

  private Set<Written> candidates(Written one) {
    Set<Written> candidates = new LinkedHashSet<>(byAllLetters.near(one.letters));
    one.words.stream()
        .filter(word -> word.length() >= LONG_NAME)
        .forEach(word -> candidates.addAll(byWord.near(word)));
    one.stems().forEach(stem -> candidates.addAll(byStem.get(stem)));
    return candidates;
  }

  /** Joins a name with its like in other sources. */
  private void linkSame(Collection<Attribute> names) {
    if (names.stream().map(Attribute::source).distinct().count() > 1) {
      Attribute first = names.iterator().next();
      names.forEach(name -> links.add(first, name));
    }
  }

  /** Joins two names that may be one, where neither source prints both. */
  private void link(Written one, Written other) {
    for (String source : one.bySource.keySet()) {
      if (sources.containsEntry(other.value, source)) {
        continue;
      }
      for (String there : other.bySource.keySet()) {
        if (!sources.containsEntry(one.value, there) && setting.sameEvent(source, there)) {
          Attribute first = one.bySource.get(source).get(0);
          Attribute second = other.bySource.get(there).get(0);
          one.bySource.get(source).forEach(name -> links.add(name, second));
          other.bySource.get(there).forEach(name -> links.add(first, name));
          slips.add(first.id());
        }
      }
    }
  }

  private static boolean isMisspelt(Written one, Written other) {
    return isOtherForm(one.words, other.words)
        || isSlipWithin(one.words, other.words)
        || (slip(one.letters, other.letters)
            && !plural(one.value, other.value)
            && (isEnglish(one.value)
                || isEnglish(other.value)
                || !isRomanized(one.letters, other.letters)));
  }

  private static String letters(Attribute name) {
    return Spelling.fold(name.value()).replaceAll("[^\\p{L}]", "");
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

  /** One letter, not the last: that makes plurals and peoples. */
  private static boolean slip(String one, String other) {
    return one.charAt(0) == other.charAt(0)
        && one.charAt(one.length() - 1) == other.charAt(other.length() - 1)
        && Spelling.edits(one, other) == 1
        && !one.replace('c', 'k').equals(other.replace('c', 'k'));
  }
}
