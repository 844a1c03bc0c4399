package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableMap;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** How names are written, and when two ways of writing may be one name. */
public final class Spelling {

  /** A slip at the first letter is seen, unless the name is long. */
  private static final int LONG = 6;

  private static final Pattern MARKS = Pattern.compile("[\\p{M}.'’]");

  /** What is left of an apostrophe in UTF-8 that was read as Windows-1252; no name ends so. */
  private static final Pattern MISREAD = Pattern.compile("â[\\x{80}-\\x{9f}€™]*(?=s?(?:\\s|$))");

  /** What houses write in two ways, and the one of them that both are compared in. */
  private static final ImmutableMap<Pattern, String> HOUSE_FORMS =
      ImmutableMap.of(
          Pattern.compile("(?<=[a-z]{3})is(?=(e[ds]|ers?|ing|ations?|ational)$)"), "iz",
          Pattern.compile("(?<=[a-z]{3})our(?=s?$)"), "or",
          Pattern.compile("(?<=[a-z]{2})tre(?=s?$)"), "ter",
          Pattern.compile("(?<=[a-z]{3})ence(?=s?$)"), "ense",
          Pattern.compile("([aou])e(?=[b-df-hj-np-tv-xz]{2})"), "$1");

  private static final Pattern ARTICLE = Pattern.compile("\\b[ae]l-");

  /** What is nearer to a name than so many letters is a slip rather than a pet form. */
  private static final int PET = 2;

  /** So many letters a pet form leaves as they are. */
  private static final int BEGINNING = 3;

  private Spelling() {}

  /**
   * A name in comparable form: lower case, without accents, full stops and apostrophes, and without
   * the Arabic article, which some houses print.
   */
  public static String fold(String name) {
    if (isPlain(name)) {
      return name.toLowerCase(Locale.ROOT);
    }
    String mended = MISREAD.matcher(name).replaceAll("");
    String bare = MARKS.matcher(Normalizer.normalize(mended, Normalizer.Form.NFD)).replaceAll("");
    return ARTICLE.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  /** Most names are, and are folded a million times in a story of many copies. */
  private static boolean isPlain(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if (!(c == ' ' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether one of two folded names may be the other with a letter or two wrong. Two edits are
   * allowed only in long names that begin alike: short names that differ by two are others.
   */
  public static boolean isSlip(String a, String b) {
    if (a.equals(b) || isHouseStyle(a, b)) {
      return false;
    }
    int shorter = Math.min(a.length(), b.length());
    boolean headless = shorter < LONG && (a.endsWith(b) || b.endsWith(a));
    if (headless) {
      return false; // Tasha and Asha are two names
    }
    int edits = edits(a, b);
    return (edits == 1 && shorter >= 4)
        || (edits == 2 && shorter >= 8 && a.charAt(0) == b.charAt(0));
  }

  /**
   * Whether two folded words are one as two houses print it: British and American endings, with and
   * without a hyphen, an umlaut written out before two consonants or not ("Duesseldorf").
   */
  public static boolean isHouseStyle(String a, String b) {
    return houseForm(a).equals(houseForm(b));
  }

  private static String houseForm(String word) {
    String form = word.replace("-", "");
    for (Map.Entry<Pattern, String> each : HOUSE_FORMS.entrySet()) {
      form = each.getKey().matcher(form).replaceAll(each.getValue());
    }
    return form;
  }

  /**
   * Whether two slips of one another are two ways into the Latin alphabet: the same once y is i,
   * and k, g, q, kh and gh are one. A short name is rather misspelled.
   */
  public static boolean isTransliteration(String a, String b) {
    return Math.min(a.length(), b.length()) >= 6 && romanized(a).equals(romanized(b));
  }

  /**
   * Whether one of two folded given names is a pet form of the other, as English makes them:
   * "Charlie" of "Charles", "Timmy" of "Timothy".
   */
  public static boolean isPetForm(String a, String b) {
    return isPetFormOf(a, b) || isPetFormOf(b, a);
  }

  private static boolean isPetFormOf(String pet, String name) {
    boolean ending = pet.endsWith("ie") || pet.endsWith("y");
    return ending
        && !stem(pet).equals(stem(name))
        && Math.min(pet.length(), name.length()) > BEGINNING
        && pet.substring(0, BEGINNING).equals(name.substring(0, BEGINNING))
        && edits(pet, name) >= PET;
  }

  private static String stem(String name) {
    return name.replaceAll("(ie|y)$", "");
  }

  private static String romanized(String name) {
    return name.replaceAll("[kg]h|[gq]", "k").replaceAll("[yj]", "i").replace("aa", "a");
  }

  /**
   * Insertions, deletions, substitutions and swaps of neighbours that make one of the other: the
   * restricted Damerau–Levenshtein distance (Damerau, 1964).
   */
  public static int edits(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          cost[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        cost[i][j] =
            Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
        }
      }
    }
    return cost[a.length()][b.length()];
  }
}
