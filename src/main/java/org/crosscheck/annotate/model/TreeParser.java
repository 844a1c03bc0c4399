package org.crosscheck.annotate.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.crosscheck.model.annotation.Tree;

/**
 * Parses a sentence into basic Universal Dependencies, in the arc-standard system: gives the trees
 * that CoreNLP's {@code DependencyParser} gives, some times faster.
 */
public final class TreeParser {

  private static final int NOTHING = -1;

  /** What a subject is beside a passive auxiliary: CoreNLP mends these relations in every tree. */
  private static final Map<String, String> PASSIVE =
      Map.of("nsubj", "nsubj:pass", "csubj", "csubj:pass");

  private final ParserModel model;
  private final Network network;
  private final int unknownWord;
  private final int unknownTag;
  private final int noWord;
  private final int noTag;
  private final int rootWord;
  private final int rootTag;

  TreeParser(ParserModel model) {
    this.model = model;
    network = new Network(model);
    unknownWord = model.words.get("-UNKNOWN-", NOTHING);
    unknownTag = model.tags.get("-UNKNOWN-", NOTHING);
    noWord = word("-NULL-");
    noTag = tag("-NULL-");
    rootWord = word("-ROOT-");
    rootTag = tag("-ROOT-");
  }

  /**
   * @param words as the tokenizer gives them
   * @param tags the part of speech of each, of the Penn Treebank
   */
  public Tree parse(List<String> words, List<String> tags) {
    Reading reading = new Reading(words, tags);
    reading.read();
    return reading.tree();
  }

  private int word(String word) {
    return model.words.get(word, unknownWord);
  }

  private int tag(String tag) {
    return model.tags.get(tag, unknownTag);
  }

  /** A sentence that is being read; tokens count from 1, and 0 is the root. */
  private final class Reading {

    private final int size;
    private final int[] words;
    private final int[] tags;
    private final int[] governors;

    /** For each token its relation's place in the list of labels. */
    private final int[] labels;

    /** The outermost dependents on either side, and those next to them. */
    private final int[] left;

    private final int[] secondLeft;
    private final int[] right;
    private final int[] secondRight;

    private final int[] stack;
    private int height;
    private int next = 1;
    private final int[] numbers = new int[ParserModel.PLACES];

    Reading(List<String> words, List<String> tags) {
      size = words.size();
      this.words = new int[size + 1];
      this.tags = new int[size + 1];
      this.words[0] = rootWord;
      this.tags[0] = rootTag;
      for (int i = 1; i <= size; i++) {
        this.words[i] = word(words.get(i - 1));
        this.tags[i] = tag(tags.get(i - 1));
      }
      governors = none();
      labels = none();
      left = none();
      secondLeft = none();
      right = none();
      secondRight = none();
      stack = new int[size + 1];
      height = 1;
    }

    private int[] none() {
      int[] none = new int[size + 1];
      Arrays.fill(none, NOTHING);
      return none;
    }

    void read() {
      while (height > 1 || next <= size) {
        boolean more = next <= size;
        if (height > 2) {
          move(best(more));
        } else if (more) {
          shift();
        } else {
          attachRight(0); // the last token of all is the root's
        }
      }
    }

    /** The first of the moves with the highest score, of those that are allowed. */
    private int best(boolean more) {
      double[] scores = network.scores(numbers());
      int relations = model.labels.size();
      int best = NOTHING;
      double highest = Double.NEGATIVE_INFINITY;
      for (int move = 0; move < network.moves(); move++) {
        boolean allowed = move == 2 * relations ? more : move % relations != 0;
        if (allowed && scores[move] > highest) {
          highest = scores[move];
          best = move;
        }
      }
      return best;
    }

    private void move(int move) {
      int relations = model.labels.size();
      if (move == 2 * relations) {
        shift();
      } else if (move >= relations) {
        attachRight(move - relations);
      } else {
        attachLeft(move);
      }
    }

    private void shift() {
      stack[height++] = next++;
    }

    private void attachLeft(int label) {
      int governor = stack[height - 1];
      int dependent = stack[height - 2];
      stack[height - 2] = governor;
      height--;
      attach(governor, dependent, label);
      if (left[governor] == NOTHING || dependent < left[governor]) {
        secondLeft[governor] = left[governor];
        left[governor] = dependent;
      } else if (secondLeft[governor] == NOTHING || dependent < secondLeft[governor]) {
        secondLeft[governor] = dependent;
      }
    }

    private void attachRight(int label) {
      int governor = stack[height - 2];
      int dependent = stack[height - 1];
      height--;
      attach(governor, dependent, label);
      if (right[governor] == NOTHING || dependent > right[governor]) {
        secondRight[governor] = right[governor];
        right[governor] = dependent;
      } else if (secondRight[governor] == NOTHING || dependent > secondRight[governor]) {
        secondRight[governor] = dependent;
      }
    }

    private void attach(int governor, int dependent, int label) {
      governors[dependent] = governor;
      labels[dependent] = label;
    }

    /** Words stand at places 0 to 17, parts of speech at 18 to 35, relations at 36 to 47. */
    private int[] numbers() {
      for (int i = 0; i < 3; i++) {
        look(i, stacked(2 - i));
        look(3 + i, next + i <= size ? next + i : NOTHING);
      }
      for (int i = 0; i < 2; i++) {
        int token = stacked(i);
        int place = 6 + i * 6;
        lookWithLabel(place, of(left, token));
        lookWithLabel(place + 1, of(right, token));
        lookWithLabel(place + 2, of(secondLeft, token));
        lookWithLabel(place + 3, of(secondRight, token));
        lookWithLabel(place + 4, of(left, of(left, token)));
        lookWithLabel(place + 5, of(right, of(right, token)));
      }
      return numbers;
    }

    private int stacked(int depth) {
      return depth < height ? stack[height - 1 - depth] : NOTHING;
    }

    private static int of(int[] dependents, int token) {
      return token == NOTHING ? NOTHING : dependents[token];
    }

    private void look(int place, int token) {
      numbers[place] = token == NOTHING ? noWord : words[token];
      numbers[place + 18] = token == NOTHING ? noTag : tags[token];
    }

    private void lookWithLabel(int place, int token) {
      look(place, token);
      numbers[place + 30] =
          token == NOTHING ? model.firstLabel - 1 : model.firstLabel + labels[token];
    }

    Tree tree() {
      int[] above = new int[size];
      String[] relations = new String[size];
      BitSet passive = new BitSet();
      for (int i = 0; i < size; i++) {
        above[i] = governors[i + 1] == 0 ? Tree.ROOT : governors[i + 1] - 1;
        relations[i] = model.labels.get(labels[i + 1]);
        if (relations[i].equals("aux:pass") && above[i] != Tree.ROOT) {
          passive.set(above[i]);
        }
      }
      for (int i = 0; i < size; i++) {
        if (above[i] != Tree.ROOT && passive.get(above[i])) {
          relations[i] = PASSIVE.getOrDefault(relations[i], relations[i]);
        }
      }
      return new Tree(above, Arrays.asList(relations));
    }
  }
}
