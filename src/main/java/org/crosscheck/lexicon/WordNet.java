package org.crosscheck.lexicon;

import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import com.google.common.collect.ImmutableSet;
import com.google.common.util.concurrent.UncheckedExecutionException;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * WordNet 3.1 (Fellbaum, 1998), asked for what stages need. Words are given as lemmas in lower
 * case; one that it does not know is in no relation to any.
 *
 * <p>Every method throws {@link IllegalStateException} where the dictionary cannot be read.
 */
public final class WordNet {

  /** WordNet orders senses by use; 'meet' is 'contact' in its rarer ones only. */
  private static final int COMMON = 3;

  private static final int DEEPEST = 20;

  /**
   * The library tries every form of every part of a word beside every form of the others, which
   * takes minutes for a rule of dashes or a word made up of ten; no noun for people or things that
   * is asked for here has more parts.
   */
  private static final int MOST_PARTS = 4;

  private static final Pattern PART = Pattern.compile("[-_ ]");

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final Dictionary DICTIONARY = load();

    private static Dictionary load() {
      try {
        return Dictionary.getDefaultResourceInstance();
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet is not on the class path", e);
      }
    }
  }

  /** The words of a story are asked for again and again. */
  private static final int REMEMBERED = 20_000;

  private static final LoadingCache<String, ImmutableSet<String>> MEANINGS =
      remembering(WordNet::readMeanings);

  private static final LoadingCache<String, ImmutableSet<String>> KINDS =
      remembering(WordNet::kinds);

  private static final LoadingCache<Question, Boolean> KINDS_OF =
      remembering(question -> readKindOf(question.word, question.kind));

  private static final LoadingCache<Question, Boolean> NAMES =
      remembering(question -> readNames(question.word, question.kind));

  private static final LoadingCache<Question, Boolean> INSTANCES =
      remembering(question -> readInstance(question.word, question.kind));

  /** Whether a word is of a kind. */
  private record Question(String word, String kind) {}

  private WordNet() {}

  private static <Q, T> LoadingCache<Q, T> remembering(Function<Q, T> read) {
    return CacheBuilder.newBuilder().maximumSize(REMEMBERED).build(CacheLoader.from(read::apply));
  }

  private static <Q, T> T ask(LoadingCache<Q, T> remembered, Q question) {
    try {
      return remembered.getUnchecked(question);
    } catch (UncheckedExecutionException e) {
      throw new IllegalStateException("WordNet cannot be read at '" + question + "'", e);
    }
  }

  /** Whether a noun names people: its first sense is a kind of person. */
  public static boolean isPerson(String noun) {
    return isKindOf(noun, "person");
  }

  /** Whether one of the common senses of a noun is something that happens. */
  public static boolean isEvent(String noun) {
    return isKindOf(noun, "event");
  }

  /** Whether the first sense of a noun is the first sense of another, or a kind of it. */
  public static boolean isKindOf(String noun, String kind) {
    return ask(KINDS_OF, new Question(noun, kind));
  }

  private static boolean readKindOf(String noun, String kind) {
    try {
      List<Synset> senses = senses(POS.NOUN, noun, 1);
      List<Synset> above = senses(POS.NOUN, kind, 1);
      if (senses.isEmpty() || above.isEmpty()) {
        return false;
      }
      return isBelow(senses.get(0), above.get(0));
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at '" + noun + "'", e);
    }
  }

  private static boolean isBelow(Synset sense, Synset kind) throws JWNLException {
    Synset at = sense;
    for (int i = 0; i < DEEPEST; i++) {
      if (at.getOffset() == kind.getOffset()) {
        return true;
      }
      // An instance is no kind: Joseph is somebody, and no noun for people.
      List<Pointer> up =
          at.getPointers(PointerType.HYPERNYM).stream()
              .filter(pointer -> pointer.getType() == PointerType.HYPERNYM)
              .toList();
      if (up.isEmpty()) {
        return false;
      }
      at = up.get(0).getTargetSynset();
    }
    return false;
  }

  /** Whether one of the common senses of a noun is a kind of another's first sense. */
  public static boolean names(String noun, String kind) {
    return ask(NAMES, new Question(noun, kind));
  }

  private static boolean readNames(String noun, String kind) {
    try {
      List<Synset> above = senses(POS.NOUN, kind, 1);
      if (above.isEmpty()) {
        return false;
      }
      for (Synset sense : senses(POS.NOUN, noun, COMMON)) {
        if (isBelow(sense, above.get(0))) {
          return true;
        }
      }
      return false;
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at '" + noun + "'", e);
    }
  }

  /** Whether a common sense of a name is one particular thing of a kind: "Ohio", "state". */
  public static boolean isInstance(String name, String kind) {
    return ask(INSTANCES, new Question(name, kind));
  }

  private static boolean readInstance(String name, String kind) {
    try {
      List<Synset> above = senses(POS.NOUN, kind, 1);
      for (Synset sense : senses(POS.NOUN, name, COMMON)) {
        for (Pointer pointer : sense.getPointers(PointerType.INSTANCE_HYPERNYM)) {
          if (!above.isEmpty() && isBelow(pointer.getTargetSynset(), above.get(0))) {
            return true;
          }
        }
      }
      return false;
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at '" + name + "'", e);
    }
  }

  /** Whether a word names a colour. */
  public static boolean isColour(String word) {
    return names(word, "color");
  }

  /** Whether it is a word of the dictionary, in any of its forms. */
  public static boolean knows(String word) {
    return !meanings(word).isEmpty();
  }

  /** Whether two words share one of their common senses, or have two similar ones. */
  public static boolean areNear(String one, String other) {
    return !Collections.disjoint(meanings(one), meanings(other));
  }

  /**
   * Whether two words share a common sense, or senses of which one is a kind of the other or both
   * are kinds of one thing: 'arrest' and 'capture', but not 'capture' and 'rescue'.
   */
  public static boolean areAlike(String one, String other) {
    if (one.equals(other) || areNear(one, other)) {
      return true;
    }
    return !Collections.disjoint(ask(KINDS, one), ask(KINDS, other));
  }

  /** The common senses of a verb or noun, and what they are directly kinds of. */
  private static ImmutableSet<String> kinds(String word) {
    Set<String> kinds = new TreeSet<>();
    try {
      for (POS pos : List.of(POS.VERB, POS.NOUN)) {
        for (Synset synset : senses(pos, word, COMMON)) {
          kinds.add(key(synset));
          for (Pointer up : synset.getPointers(PointerType.HYPERNYM)) {
            kinds.add(key(up.getTargetSynset()));
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at '" + word + "'", e);
    }
    return ImmutableSet.copyOf(kinds);
  }

  private static ImmutableSet<String> meanings(String word) {
    return ask(MEANINGS, word);
  }

  private static ImmutableSet<String> readMeanings(String word) {
    Set<String> meanings = new TreeSet<>();
    try {
      for (POS pos : POS.values()) {
        for (Synset synset : senses(pos, word, COMMON)) {
          meanings.add(key(synset));
          for (Pointer pointer : synset.getPointers(PointerType.SIMILAR_TO)) {
            meanings.add(key(pointer.getTargetSynset()));
          }
        }
      }
    } catch (JWNLException e) {
      throw new IllegalStateException("WordNet cannot be read at '" + word + "'", e);
    }
    return ImmutableSet.copyOf(meanings);
  }

  private static List<Synset> senses(POS pos, String word, int most) throws JWNLException {
    if (PART.matcher(word).results().limit(MOST_PARTS + 1L).count() > MOST_PARTS) {
      return List.of();
    }
    IndexWord entry = Loaded.DICTIONARY.lookupIndexWord(pos, word);
    return entry == null
        ? List.of()
        : entry.getSenses().subList(0, Math.min(most, entry.getSenses().size()));
  }

  private static String key(Synset synset) {
    return synset.getPOS().getKey() + synset.getOffset();
  }
}
