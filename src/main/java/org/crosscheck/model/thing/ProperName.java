package org.crosscheck.model.thing;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.claim.Spelling;

/**
 * The name of a thing that says of what kind it is, in comparable form.
 *
 * @param words folded, without apostrophes; "&" is "and"
 */
public record ProperName(ImmutableList<String> words) {

  /** The predicate of every claim on the name of such a thing. */
  public static final String PREDICATE = "name whole";

  /** Words that only join the others. */
  private static final ImmutableSet<String> LITTLE = ImmutableSet.of("of", "at", "for", "in");

  /** Left out at will. */
  private static final ImmutableSet<String> FREE = ImmutableSet.of("the", "and");

  private static final Splitter WORDS = Splitter.onPattern("[\\s-]+").omitEmptyStrings();

  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N} -]");

  /** Names of fewer words that weigh have too little beside the one that differs. */
  private static final int ENOUGH = 2;

  /** A word of fewer letters has other words a letter away. */
  private static final int LONG = 5;

  /** So many first letters, beside two words in common, make a word the other's slip. */
  private static final int HEAD = 3;

  /** What addresses and signs cut short. */
  private static final ImmutableMap<String, String> SHORT =
      ImmutableMap.of(
          "dept", "department",
          "ft", "fort",
          "mt", "mount",
          "st", "saint",
          "univ", "university",
          "ctr", "center");

  /** What ends the names of hospitals, each of which has one of its own. */
  private static final ImmutableSet<String> HEALING =
      ImmutableSet.of("hospital", "clinic", "infirmary", "medical", "health", "center");

  /** Of a people: "Norrish" and "Norria's" are one word more than one name. */
  private static final Pattern PEOPLE = Pattern.compile("(.{3,}?)(?:ian|an|ish|ese)");

  /** The name as printed. */
  public static ProperName of(String printed) {
    String plain = MARKS.matcher(Spelling.fold(printed.replace("&", "and"))).replaceAll("");
    return new ProperName(
        WORDS
            .splitToStream(plain)
            .map(ProperName::anyHouse)
            .collect(ImmutableList.toImmutableList()));
  }

  /** One spelling for those that houses choose between. */
  private static String anyHouse(String word) {
    return word.length() > LONG
        ? word.replaceAll("isor(s?)$", "iser$1")
            .replaceAll("our(s?)$", "or$1")
            .replaceAll("efence$", "efense")
            .replaceAll("tre(s?)$", "ter$1")
        : SHORT.getOrDefault(word, word);
  }

  /** Whether two names are one in all that counts. */
  public boolean same(ProperName other) {
    return without(FREE).equals(other.without(FREE));
  }

  /**
   * Whether two names are one but for a word that joins, for the ending of a word, or for a slip in
   * a word. A name with words more or less is the other one cut short.
   */
  public boolean almost(ProperName other) {
    ImmutableList<String> mine = weighing();
    ImmutableList<String> theirs = other.weighing();
    if (isOtherClinic(mine, theirs)) {
      return true;
    }
    if (mine.size() != theirs.size() || mine.size() < ENOUGH || same(other)) {
      return false;
    }
    int differing = 0;
    boolean near = true;
    for (int i = 0; i < mine.size(); i++) {
      String a = mine.get(i);
      String b = theirs.get(i);
      if (!a.equals(b)) {
        differing++;
        near &= isForm(a, b) || isSlip(a, b) || (mine.size() > ENOUGH && isLike(a, b));
      }
    }
    return differing == 0 ? !isUniversity() : differing == 1 && near;
  }

  /**
   * What names that are almost one have in common, each with the word that may be another: the name
   * without that word, and the word. Two are almost one only where they share such a rest and both
   * words have a stem, or in a name of three words the first letter, in common, or are a slip of
   * one another; or where what stands before the words of a place of healing is the same.
   */
  public ImmutableListMultimap<String, String> rests() {
    ImmutableListMultimap.Builder<String, String> rests = ImmutableListMultimap.builder();
    List<String> mine = weighing();
    for (int i = 0; mine.size() >= ENOUGH && i < mine.size(); i++) {
      List<String> rest = new ArrayList<>(mine);
      String word = rest.set(i, "-");
      rests.put(String.join(" ", rest), stem(word));
      rests.put(String.join(" ", rest), word);
      if (mine.size() > ENOUGH) {
        rests.put(String.join(" ", rest), word.substring(0, 1) + "-");
      }
    }
    if (owner(mine) > ENOUGH && owner(mine) < mine.size()) {
      rests.put(String.join(" ", mine.subList(0, owner(mine))) + " -", "");
    }
    return rests.build();
  }

  /** "Larkfield Bay Hospital" and "Larkfield Bay Medical Center". */
  private static boolean isOtherClinic(List<String> mine, List<String> theirs) {
    int a = owner(mine);
    int b = owner(theirs);
    return a == b
        && a > ENOUGH
        && mine.subList(0, a).equals(theirs.subList(0, b))
        && !mine.equals(theirs)
        && mine.size() > a
        && theirs.size() > b
        && (mine.get(mine.size() - 1).equals("hospital")
            || theirs.get(theirs.size() - 1).equals("hospital"));
  }

  /** How many words of a name stand before those that say it is a place of healing. */
  private static int owner(List<String> words) {
    int size = words.size();
    while (size > 0 && HEALING.contains(words.get(size - 1))) {
      size--;
    }
    return size;
  }

  /** Its seat is joined to "University of Orrin" as each house likes. */
  private boolean isUniversity() {
    return words.size() > 2 && words.get(0).equals("university") && words.get(1).equals("of");
  }

  private ImmutableList<String> weighing() {
    return words.stream()
        .filter(word -> !LITTLE.contains(word) && !FREE.contains(word))
        .collect(ImmutableList.toImmutableList());
  }

  private ImmutableList<String> without(ImmutableSet<String> some) {
    return words.stream()
        .filter(word -> !some.contains(word))
        .collect(ImmutableList.toImmutableList());
  }

  private static boolean isForm(String a, String b) {
    return stem(a).equals(stem(b));
  }

  private static boolean isSlip(String a, String b) {
    return Math.min(a.length(), b.length()) >= LONG
        && !isOfPeople(a, b)
        && !isOfPeople(b, a)
        && Spelling.isSlip(a, b);
  }

  private static boolean isLike(String a, String b) {
    int shorter = Math.min(a.length(), b.length());
    boolean letters =
        a.chars().allMatch(Character::isLetter) && b.chars().allMatch(Character::isLetter);
    return letters
        && shorter > HEAD
        && !isOfPeople(a, b)
        && !isOfPeople(b, a)
        && (Strings.commonPrefix(a, b).length() >= HEAD
            || (a.charAt(0) == b.charAt(0) && Spelling.edits(a, b) <= 2));
  }

  private static boolean isOfPeople(String people, String country) {
    Matcher matcher = PEOPLE.matcher(people);
    return matcher.matches() && country.startsWith(matcher.group(1));
  }

  /** A word without the ending of its plural or genitive. */
  public static String stem(String word) {
    if (word.endsWith("ies") && word.length() > LONG) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.matches(".*(?:s|x|z|ch|sh)es")) {
      return word.substring(0, word.length() - 2);
    }
    return word.endsWith("s") && !word.endsWith("ss") && word.length() > HEAD
        ? word.substring(0, word.length() - 1)
        : word;
  }
}
