package org.crosscheck.contrast;

import com.google.common.base.Splitter;
import com.google.common.base.Strings;
import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Multiset;
import com.google.common.collect.Sets;
import com.google.common.collect.TreeMultimap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.lexicon.Stems;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;

/**
 * Finds the words of names that may be one word in two spellings, wherever in the story they stand:
 * each form is looked up among those that it becomes when a letter or two are taken away (the
 * symmetric deletions of Garbe's SymSpell, 2012), so that the cost grows with the forms.
 */
final class Spellings {

  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();

  private static final int SHORTEST = 4;

  /** Two letters may be wrong in a form of so many. */
  private static final int LONG = 6;

  /** Places of each form that are evidence. */
  private static final int MOST_PLACES = 12;

  /** Places of each form that are laid side by side. */
  private static final int COMPARED = 4;

  /** A word that is near to more others than these is one of a series, such as of codes. */
  private static final int MOST_NEAR = 8;

  private final Material material;
  private final Measurement measurement;
  private final Frequencies news = Frequencies.ofNews();

  Spellings(Material material, Measurement measurement) {
    this.material = material;
    this.measurement = measurement;
  }

  List<Candidate> find() {
    Map<String, List<Located>> forms = forms();
    List<Candidate> candidates = new ArrayList<>();
    near(forms.keySet())
        .forEach(
            (one, other) ->
                candidates.add(
                    candidate(
                        one,
                        forms.getOrDefault(one, List.of()),
                        other,
                        forms.getOrDefault(other, List.of()))));
    return candidates;
  }

  /** The words of names, folded, with where they stand; each place is a mention of that word. */
  private Map<String, List<Located>> forms() {
    Map<String, List<Located>> forms = new TreeMap<>();
    for (LineWords words : material.words()) {
      for (Mention name : words.mentions) {
        if (name.kind() != Kind.NAME) {
          continue;
        }
        for (int i = name.first(); i <= name.last(); i++) {
          String form = form(words.token(i));
          if (form.length() >= SHORTEST) {
            Attribute whole = (Attribute) name.fact();
            Attribute fact =
                new Attribute(whole.grounds(), null, whole.value(), "name spelled", form);
            forms
                .computeIfAbsent(form, each -> new ArrayList<>())
                .add(
                    new Located(
                        words.line,
                        new Mention(Kind.NAME, fact, name.first(), name.last(), i, form)));
          }
        }
      }
    }
    return forms;
  }

  private static String form(Token token) {
    return Spelling.fold(token.word().replaceAll("['’â]\\W*s?$", "")).replaceAll("[^\\p{L}-]", "");
  }

  /** Each two forms that are a letter or two apart, once, in order, but those of a series. */
  private static TreeMultimap<String, String> near(Set<String> forms) {
    Map<String, List<String>> byPart = new HashMap<>();
    for (String form : forms) {
      for (String part : parts(form)) {
        byPart.computeIfAbsent(part, each -> new ArrayList<>()).add(form);
      }
    }
    TreeMultimap<String, String> pairs = TreeMultimap.create();
    for (List<String> together : byPart.values()) {
      for (int i = 0; i < together.size(); i++) {
        for (int j = i + 1; j < together.size(); j++) {
          String a = together.get(i);
          String b = together.get(j);
          String first = a.compareTo(b) < 0 ? a : b;
          String second = first.equals(a) ? b : a;
          if (areNear(first, second)) {
            pairs.put(first, second);
          }
        }
      }
    }
    Multiset<String> near = HashMultiset.create();
    near.addAll(pairs.keys());
    near.addAll(pairs.values());
    pairs
        .entries()
        .removeIf(
            pair ->
                near.count(pair.getKey()) > MOST_NEAR || near.count(pair.getValue()) > MOST_NEAR);
    return pairs;
  }

  private static Set<String> parts(String form) {
    Set<String> parts = new HashSet<>();
    parts.add(form);
    int depth = form.length() >= LONG - 1 ? 2 : 1;
    Set<String> last = Set.of(form);
    for (int i = 0; i < depth; i++) {
      Set<String> next = new HashSet<>();
      for (String each : last) {
        for (int at = 0; at < each.length(); at++) {
          next.add(each.substring(0, at) + each.substring(at + 1));
        }
      }
      parts.addAll(next);
      last = next;
    }
    return parts;
  }

  /** Whether two folded words may be one with a letter or two wrong. */
  static boolean areNear(String a, String b) {
    boolean ending = a.equals(b + "s") || b.equals(a + "s");
    int edits = Spelling.edits(a, b);
    return !a.equals(b)
        && !ending
        && !Spelling.isHouseStyle(a, b)
        && (edits == 1 || (edits == 2 && Math.min(a.length(), b.length()) >= LONG - 1));
  }

  private Candidate candidate(String one, List<Located> ones, String other, List<Located> others) {
    Located bestOne = ones.get(0);
    Located bestOther = others.get(0);
    double best = Double.NEGATIVE_INFINITY;
    int shared = 0;
    for (Located x : spread(ones, COMPARED)) {
      for (Located y : spread(others, COMPARED)) {
        int parts = shared(x, y);
        double score = parts * 2 + measurement.fit(x, y);
        shared = Math.max(shared, parts);
        if (score > best) {
          best = score;
          bestOne = x;
          bestOther = y;
        }
      }
    }
    Features f = measurement.measured(bestOne, bestOther);
    spelling(one, ones, other, others, shared, f);
    return new Candidate(
        Candidate.SPELLING, null, bestFirst(bestOne, ones), bestFirst(bestOther, others), f);
  }

  /** How many other words of the two names are the same. */
  private static int shared(Located x, Located y) {
    return Sets.intersection(rest(x), rest(y)).size();
  }

  private static Set<String> rest(Located x) {
    return WORDS
        .splitToStream(x.mention().fact().subject())
        .map(word -> Spelling.fold(word.replaceAll("['’]s?$", "")).replaceAll("[^\\p{L}-]", ""))
        .filter(word -> word.length() > 1 && !word.equals(x.mention().key()))
        .collect(Collectors.toSet());
  }

  /** Places of as many sources as there are, full names first. */
  private static List<Located> spread(List<Located> places, int most) {
    Map<String, List<Located>> bySource = new LinkedHashMap<>();
    places.stream()
        .sorted(
            (a, b) ->
                Integer.compare(
                    b.mention().last() - b.mention().first(),
                    a.mention().last() - a.mention().first()))
        .forEach(
            place ->
                bySource.computeIfAbsent(place.source(), each -> new ArrayList<>()).add(place));
    List<Located> spread = new ArrayList<>();
    for (int round = 0; spread.size() < most && round < most; round++) {
      for (List<Located> ofOne : bySource.values()) {
        if (round < ofOne.size() && spread.size() < most) {
          spread.add(ofOne.get(round));
        }
      }
    }
    return spread;
  }

  private static ImmutableList<Located> bestFirst(Located best, List<Located> places) {
    ImmutableList.Builder<Located> list = ImmutableList.builder();
    list.add(best);
    spread(places, MOST_PLACES).stream().filter(each -> !each.equals(best)).forEach(list::add);
    return list.build();
  }

  private void spelling(
      String one, List<Located> ones, String other, List<Located> others, int shared, Features f) {
    int edits = Spelling.edits(one, other);
    int shorter = Math.min(one.length(), other.length());
    f.put(Feature.EDITS, edits);
    f.put(Feature.EDIT_SHARE, edits / (double) Math.max(one.length(), other.length()));
    f.put(Feature.SHARED_PARTS, shared);
    f.put(Feature.LETTERS, shorter);
    f.put(Feature.PREFIX, Strings.commonPrefix(one, other).length());
    f.put(Feature.BEGINS_ALIKE, one.charAt(0) == other.charAt(0) ? 1 : 0);
    f.put(Feature.ONE_ENDS_EARLIER, one.startsWith(other) || other.startsWith(one) ? 1 : 0);
    f.put(Feature.DICTIONARY, (WordNet.knows(one) ? 1 : 0) + (WordNet.knows(other) ? 1 : 0));
    f.put(Feature.TRANSLITERATION, Spelling.isTransliteration(one, other) ? 1 : 0);
    f.put(Feature.SWAPPED, isSwap(one, other) ? 1 : 0);
    f.put(Feature.FULL_ONE, full(ones));
    f.put(Feature.FULL_OTHER, full(others));
    double a = news.weight(Stems.of(one));
    double b = news.weight(Stems.of(other));
    f.put(Feature.RARITY, Math.min(a, b));
    f.put(Feature.RARITY_OTHER, Math.max(a, b));
    Set<String> sourcesOne = sources(ones);
    Set<String> sourcesOther = sources(others);
    f.put(Feature.SUPPORT_ONE, Math.min(sourcesOne.size(), sourcesOther.size()));
    f.put(Feature.SUPPORT_OTHER, Math.max(sourcesOne.size(), sourcesOther.size()));
    f.put(Feature.BOTH_IN_ONE_SOURCE, Sets.intersection(sourcesOne, sourcesOther).size());
    f.put(Feature.SAME_KIND_ONE, Math.min(ones.size(), others.size()));
    f.put(Feature.SAME_KIND_OTHER, Math.max(ones.size(), others.size()));
    String nerA = entity(ones.get(0));
    String nerB = entity(others.get(0));
    f.put(Feature.ENTITY_TYPES, nerA.equals(nerB) ? (nerA.equals("O") ? 0 : 1) : -1);
  }

  private String entity(Located x) {
    return material.words(x.line()).token(x.mention().head()).ner();
  }

  private static boolean isSwap(String a, String b) {
    char[] one = a.toCharArray();
    char[] other = b.toCharArray();
    Arrays.sort(one);
    Arrays.sort(other);
    return Arrays.equals(one, other);
  }

  private static double full(List<Located> places) {
    return places.stream()
        .mapToInt(each -> each.mention().last() - each.mention().first())
        .max()
        .orElse(0);
  }

  private static Set<String> sources(List<Located> places) {
    return places.stream().map(Located::source).collect(Collectors.toSet());
  }
}
