package org.crosscheck.contrast;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.align.sentence.SentenceAlignment;
import org.crosscheck.contrast.Candidate.Located;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;

/**
 * Finds two numbers of one rare thing, or of one person by name, wherever in the story they stand:
 * an article may tell in its headline what another tells in its last line.
 */
final class Things {

  /**
   * What is rarer is the same thing in a story, whatever else its sentence says; this and the next
   * three are judgement, not measured alone.
   */
  private static final double RARE = 5;

  /** What stands beside a time of day and is rarer says what it is the time of. */
  private static final double SPEAKING = 3.5;

  /** How many tokens from an age a name may stand. */
  private static final int BESIDE = 6;

  /** What is counted more often is no one thing. */
  private static final int MOST = 24;

  private final Material material;
  private final Frequencies news = Frequencies.ofNews();

  Things(Material material) {
    this.material = material;
  }

  /** Two mentions of one thing. */
  record Twin(Located one, Located other) {}

  /** Each two mentions of one thing in lines that are not aligned, in order. */
  List<Twin> find() {
    Map<String, List<Located>> byThing = new TreeMap<>();
    for (LineWords words : material.words()) {
      for (Mention mention : words.mentions) {
        for (String thing : things(words, mention)) {
          byThing
              .computeIfAbsent(mention.kind() + " " + thing, each -> new ArrayList<>())
              .add(new Located(words.line, mention));
        }
      }
    }
    List<Twin> twins = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (List<Located> of : byThing.values()) {
      if (of.size() > MOST) {
        continue;
      }
      for (int i = 0; i < of.size(); i++) {
        for (int j = i + 1; j < of.size(); j++) {
          if (isNew(of.get(i), of.get(j))
              && seen.add(
                  of.get(i).mention().fact().id() + " " + of.get(j).mention().fact().id())) {
            twins.add(new Twin(of.get(i), of.get(j)));
          }
        }
      }
    }
    return twins;
  }

  private boolean isNew(Located one, Located other) {
    SentenceAlignment alignment = material.alignment();
    int a = one.line().index();
    int b = other.line().index();
    return a != b
        && !one.mention().key().equals(other.mention().key())
        && alignment.counterpart(a, b).isEmpty()
        && alignment.counterpart(b, a).isEmpty();
  }

  private Set<String> things(LineWords words, Mention mention) {
    Set<String> things = new TreeSet<>();
    if (mention.kind() == Kind.AGE) {
      for (int i = mention.first() - BESIDE; i <= mention.last() + BESIDE; i++) {
        if (i >= 0
            && i < words.size()
            && words.token(i).isProperNoun()
            && words.token(i).ner().equals("PERSON")
            && words.token(i).word().length() > 2) {
          things.add(words.stem(i));
        }
      }
    } else if (mention.kind() == Kind.TIME && mention.fact().predicate().contains("clock")) {
      for (String stem : words.around(mention).keySet()) {
        if (news.weight(stem) >= SPEAKING) {
          things.add(stem);
        }
      }
    } else if (mention.kind().isNumber() && mention.head() > mention.last()) {
      String head = words.stem(mention.head());
      if (news.weight(head) >= RARE) {
        things.add(head);
      }
    }
    return things;
  }
}
