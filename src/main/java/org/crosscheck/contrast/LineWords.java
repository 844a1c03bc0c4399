package org.crosscheck.contrast;

import com.google.common.collect.ImmutableSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.crosscheck.align.sentence.Line;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.lexicon.Stems;
import org.crosscheck.lexicon.WordLists;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;

/** The words of a line as they are compared with those of another. */
final class LineWords {

  private static final ImmutableSet<String> NEGATION = WordLists.of("negation");

  /** Verbs that say that what depends on them is not so. */
  private static final ImmutableSet<String> DENYING = WordLists.of("denying");

  private static final ImmutableSet<String> MODAL = WordLists.of("modal");

  /** How many tokens to each side are the context of a mention; judgement, as the next two. */
  private static final int REACH = 7;

  /** A stem that is rarer than this says something; the others are function words. */
  private static final double SPEAKING = 3;

  /** A name within so many tokens of a value is whose value it is. */
  private static final int OWNER = 8;

  private static final ImmutableSet<String> PART = WordLists.of("part");

  private static final Pattern OPENING = Pattern.compile("[“\"]|``");
  private static final Pattern CLOSING = Pattern.compile("[”\"]|''");

  final Line line;
  final ImmutableSet<String> names;
  final List<Mention> mentions;
  private final String[] stems;
  private final boolean[] quoted;
  private final Map<Integer, Map<String, Double>> around = new HashMap<>();
  private final Map<Kind, Integer> counts = new EnumMap<>(Kind.class);

  LineWords(Line line, List<Mention> mentions) {
    this.line = line;
    this.mentions = mentions;
    mentions.forEach(each -> counts.merge(each.kind(), 1, Integer::sum));
    Sentence sentence = line.sentence();
    stems = new String[sentence.tokens().size()];
    quoted = new boolean[stems.length];
    ImmutableSet.Builder<String> capitals = ImmutableSet.builder();
    boolean open = false;
    for (int i = 0; i < stems.length; i++) {
      Token token = sentence.token(i);
      stems[i] = Stems.of(token.word());
      if (token.isProperNoun() && token.word().length() > 2) {
        capitals.add(stems[i]);
      }
      boolean mark =
          open ? CLOSING.matcher(token.word()).matches() : OPENING.matcher(token.word()).matches();
      open = mark != open;
      quoted[i] = open;
    }
    names = capitals.build();
  }

  int size() {
    return stems.length;
  }

  Tree tree() {
    return line.sentence().tree();
  }

  Token token(int i) {
    return line.sentence().token(i);
  }

  /** The stem at a place; a mark of the sentence's ends beyond them. */
  String stem(int i) {
    return i < 0 ? "^" : i >= stems.length ? "$" : stems[i];
  }

  boolean holds(String stem) {
    for (String each : stems) {
      if (each.equals(stem)) {
        return true;
      }
    }
    return false;
  }

  boolean isQuoted(Mention mention) {
    return quoted[mention.first()] && quoted[mention.last()];
  }

  /** The rare stems within some tokens of a mention, without its own and figures, by rarity. */
  Map<String, Double> around(Mention mention) {
    Map<String, Double> known = around.get(mention.first());
    if (known != null) {
      return known;
    }
    Map<String, Double> found = new TreeMap<>();
    for (int i = Math.max(0, mention.first() - REACH);
        i <= Math.min(stems.length - 1, mention.last() + REACH);
        i++) {
      if (!mention.holds(i) && Character.isLetter(stems[i].codePointAt(0))) {
        double weight = Frequencies.ofNews().weight(stems[i]);
        if (weight >= SPEAKING) {
          found.put(stems[i], weight);
        }
      }
    }
    around.put(mention.first(), found);
    return found;
  }

  /** What the mention hangs on; -1 for the root. */
  int governor(Mention mention) {
    int at = tree().governor(mention.head());
    return at >= 0 && mention.holds(at) ? tree().governor(at) : at;
  }

  /** The nearest verb above a token; -1 where there is none. */
  int verb(int token) {
    int at = tree().governor(token);
    for (int steps = 0; at >= 0 && steps < stems.length; steps++) {
      if (token(at).tag().startsWith("VB")) {
        return at;
      }
      at = tree().governor(at);
    }
    return -1;
  }

  private String word(int token) {
    return token(token).word().toLowerCase(Locale.ROOT);
  }

  String lemma(int token) {
    return token < 0 ? "" : token(token).lemma().toLowerCase(Locale.ROOT);
  }

  /** The stem of a verb's subject; empty where it has none. */
  String subject(int verb) {
    if (verb < 0) {
      return "";
    }
    return tree().dependent(verb, "nsubj", "nsubj:pass").map(this::stem).orElse("");
  }

  /** Whether a predicate is said not to be so. */
  boolean isDenied(int predicate) {
    if (predicate < 0) {
      return false;
    }
    for (int below : tree().dependents(predicate)) {
      if (NEGATION.contains(stems[below]) || NEGATION.contains(word(below))) {
        return true;
      }
      if (tree().is(below, "obj", "nsubj", "nsubj:pass")
          && tree().dependents(below).stream().anyMatch(each -> NEGATION.contains(stems[each]))) {
        return true;
      }
    }
    int above = tree().governor(predicate);
    return above >= 0
        && tree().is(predicate, "xcomp", "ccomp", "obj")
        && DENYING.contains(lemma(above));
  }

  /** Whether it is said to be possible, planned, alleged or wanted only. */
  boolean isModal(int predicate) {
    if (predicate < 0) {
      return false;
    }
    for (int below : tree().dependents(predicate)) {
      if (MODAL.contains(word(below))) {
        return true;
      }
    }
    int above = tree().governor(predicate);
    return above >= 0 && MODAL.contains(word(above));
  }

  /** How many mentions of a kind the line has. */
  int count(Kind kind) {
    return counts.getOrDefault(kind, 0);
  }

  /** The stem of the name that stands nearest to a mention; empty where none is near. */
  String owner(Mention mention) {
    for (int step = 1; step <= OWNER; step++) {
      for (int at : new int[] {mention.first() - step, mention.last() + step}) {
        if (at >= 0
            && at < stems.length
            && token(at).isProperNoun()
            && !token(at).ner().equals("O")
            && stems[at].length() > 2) {
          return stems[at];
        }
      }
    }
    return "";
  }

  /** What of its kind a mention is, whatever its value: an hour or a day, people or miles. */
  String sort(Mention mention) {
    return switch (mention.kind()) {
      case TIME -> mention.fact().predicate();
      case NAME -> token(mention.last()).ner();
      case TERM, POLARITY -> token(mention.head()).tag();
      default -> ((Quantity) mention.fact()).unit();
    };
  }

  /** The kind as a number. */
  @SuppressWarnings("EnumOrdinal") // the model file is made with the same build
  double kindNumber(Mention mention) {
    return mention.kind().ordinal();
  }

  /** Whether the line says anything: a heading or a line of data has no verb. */
  boolean hasVerb() {
    return line.sentence().tokens().stream().anyMatch(Token::isVerb);
  }

  /** Whether a number counts some of more: "five others", "another two". */
  boolean isPart(Mention mention) {
    for (int i = mention.first() - 2; i <= mention.last() + 2; i++) {
      if (PART.contains(stem(i))) {
        return true;
      }
    }
    return false;
  }
}
