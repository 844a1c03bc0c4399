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

  /** How many tokens to each side are the context of a mention; judgement, as the next two. */
  private static final int REACH = 7;

  /** A stem that is rarer than this says something; the others are function words. */
  static final double SPEAKING = 3;

  /** A name within so many tokens of a value is whose value it is. */
  private static final int OWNER = 8;

  /** So many tokens before a time 'updated' makes it a dateline. */
  private static final int DATELINE = 4;

  private static final ImmutableSet<String> DATED = WordLists.of("dateline");

  private static final ImmutableSet<String> PART = WordLists.of("part");

  private static final Pattern OPENING = Pattern.compile("[“\"]|``");
  private static final Pattern CLOSING = Pattern.compile("[”\"]|''");

  final Line line;
  final ImmutableSet<String> names;
  final List<Mention> mentions;
  private final String[] stems;
  private final boolean[] quoted;
  private final Map<Integer, Map<String, Double>> around = new HashMap<>();
  private final Map<Integer, Scene> scenes = new HashMap<>();
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

  /** What happens around a mention. */
  Scene scene(Mention mention) {
    Scene known = scenes.get(mention.first());
    if (known == null) {
      known = Scene.of(this, mention);
      scenes.put(mention.first(), known);
    }
    return known;
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
      case TIME, ADDRESS -> mention.fact().predicate();
      case NAME -> token(mention.last()).ner();
      case WORDING -> token(mention.head()).tag();
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

  /** Whether a time says when a page was put up, not when anything happened. */
  boolean isDateline(Mention time) {
    for (int i = time.first() - DATELINE; i < time.first(); i++) {
      if (i >= 0 && DATED.contains(lemma(i))) {
        return true;
      }
    }
    return false;
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
