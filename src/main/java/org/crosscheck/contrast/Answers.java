package org.crosscheck.contrast;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.model.mention.Mention;

/**
 * How many answers each article has to one question. An article that names one bail has one 'bail'
 * beside a sum, wherever it stands; one that names five has told of five people.
 */
final class Answers {

  /** By article, sort of value and word beside it: the values. */
  private final Map<String, Set<String>> beside = new HashMap<>();

  /** By article and sort of value: the values. */
  private final Map<String, Set<String>> all = new HashMap<>();

  Answers(List<LineWords> lines) {
    for (LineWords line : lines) {
      for (Mention each : line.mentions) {
        String sort = sort(line, each);
        all.computeIfAbsent(sort, key -> new HashSet<>()).add(each.key());
        for (String stem : line.around(each).keySet()) {
          beside.computeIfAbsent(sort + stem, key -> new HashSet<>()).add(each.key());
        }
      }
    }
  }

  private static String sort(LineWords line, Mention mention) {
    return line.line.source() + " " + mention.kind() + " " + line.sort(mention) + " ";
  }

  void compare(LineWords a, Mention x, LineWords b, Mention y, Features f) {
    Map<String, Double> one = a.around(x);
    Map<String, Double> other = b.around(y);
    String sortA = sort(a, x);
    String sortB = sort(b, y);
    f.put(Feature.SOLE, sole(one, other, sortA, sortB));
    Map<String, Double> near = close(a, x);
    near.keySet().retainAll(close(b, y).keySet());
    f.put(Feature.SOLE_CLOSE, sole(near, near, sortA, sortB));
    int these = all.getOrDefault(sortA, Set.of()).size();
    int those = all.getOrDefault(sortB, Set.of()).size();
    f.put(Feature.ANSWERS_LESS, Math.min(these, those));
    f.put(Feature.ANSWERS_MORE, Math.max(these, those));
  }

  /** The rarest word that stands beside both, over the values that it stands beside. */
  private double sole(
      Map<String, Double> one, Map<String, Double> other, String sortA, String sortB) {
    double best = 0;
    for (Map.Entry<String, Double> each : one.entrySet()) {
      if (other.containsKey(each.getKey())) {
        int answers =
            beside.getOrDefault(sortA + each.getKey(), Set.of()).size()
                * beside.getOrDefault(sortB + each.getKey(), Set.of()).size();
        best = Math.max(best, each.getValue() / Math.max(1, answers));
      }
    }
    return best;
  }

  /** What a value hangs on and what hangs on it, by rarity. */
  private static Map<String, Double> close(LineWords words, Mention mention) {
    List<Integer> tokens = new ArrayList<>();
    tokens.add(mention.head());
    tokens.addAll(words.tree().dependents(mention.head()));
    int at = mention.head();
    for (int step = 0; step < 2; step++) {
      at = at < 0 ? at : words.tree().governor(at);
      tokens.add(at);
    }
    Map<String, Double> close = new LinkedHashMap<>();
    for (int token : tokens) {
      if (token >= 0 && !mention.holds(token)) {
        double weight = Frequencies.ofNews().weight(words.stem(token));
        if (weight >= LineWords.SPEAKING) {
          close.put(words.stem(token), weight);
        }
      }
    }
    return close;
  }
}
