package org.crosscheck.lexicon;

import com.google.common.collect.ImmutableMap;

/**
 * How rare the words of English news are: {@code lexicon/en/frequency.tsv}, counted over sentences
 * by {@code CountWords} of the trainer.
 */
public final class Frequencies {

  private static final String FILE = "lexicon/en/frequency.tsv";
  private static final String TOTAL = "# sentences\t";

  /** Read when it is first asked for; it never changes. */
  private static final class Loaded {
    static final Frequencies NEWS = load();
  }

  private final ImmutableMap<String, Double> weights;
  private final double rarest;

  private Frequencies(ImmutableMap<String, Double> weights, double rarest) {
    this.weights = weights;
    this.rarest = rarest;
  }

  /** Those of English news. */
  public static Frequencies ofNews() {
    return Loaded.NEWS;
  }

  /**
   * The inverse document frequency of a stem (Spärck Jones, 1972), the natural logarithm of all
   * sentences over those that hold it; from 0 to about 13.
   */
  public double weight(String stem) {
    return weights.getOrDefault(stem, rarest);
  }

  private static Frequencies load() {
    double total = 1;
    ImmutableMap.Builder<String, Double> weights = ImmutableMap.builder();
    for (String line : Lines.of(FILE)) {
      if (line.startsWith(TOTAL)) {
        total = Double.parseDouble(line.substring(TOTAL.length()));
      } else if (!line.startsWith("#")) {
        int tab = line.indexOf('\t');
        double count = Double.parseDouble(line.substring(tab + 1));
        weights.put(line.substring(0, tab), Math.log(total / (1 + count)));
      }
    }
    return new Frequencies(weights.buildOrThrow(), Math.log(total / 10));
  }
}
