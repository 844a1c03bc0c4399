package org.crosscheck.learn;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;

/**
 * Boosted regression trees (Friedman, 2001) as the trainer wrote them: lines of cells parted by
 * tabs. {@code columns} names what a row holds, {@code tree} begins a tree, and each {@code node}
 * is the column that it asks for (-1 of a leaf), its mean, the threshold, and where to go where the
 * value is less, not less, and missing.
 */
public final class Trees {

  /** Nodes in arrays; the first is the root. */
  private static final class Tree {

    private final int[] column;
    private final float[] threshold;
    private final int[] less;
    private final int[] rest;
    private final int[] missing;
    private final double[] value;

    Tree(int size) {
      column = new int[size];
      threshold = new float[size];
      less = new int[size];
      rest = new int[size];
      missing = new int[size];
      value = new double[size];
    }
  }

  private final ImmutableList<String> columns;
  private final ImmutableList<Tree> trees;

  private Trees(List<String> columns, List<Tree> trees) {
    this.columns = ImmutableList.copyOf(columns);
    this.trees = ImmutableList.copyOf(trees);
  }

  /** What a row holds, in order. */
  public ImmutableList<String> columns() {
    return columns;
  }

  /** The log odds of a row. */
  public double logOdds(float[] row) {
    double sum = 0;
    for (Tree tree : trees) {
      int at = 0;
      while (tree.column[at] >= 0) {
        at = next(tree, at, row);
      }
      sum += tree.value[at];
    }
    return sum;
  }

  /**
   * What each column gave to the log odds of a row: the change of the expected value along each
   * tree's path (Saabas, 2014).
   */
  public double[] contributions(float[] row) {
    double[] weights = new double[columns.size()];
    for (Tree tree : trees) {
      int at = 0;
      while (tree.column[at] >= 0) {
        int next = next(tree, at, row);
        weights[tree.column[at]] += tree.value[next] - tree.value[at];
        at = next;
      }
    }
    return weights;
  }

  private static int next(Tree tree, int at, float[] row) {
    float value = row[tree.column[at]];
    return Float.isNaN(value)
        ? tree.missing[at]
        : value < tree.threshold[at] ? tree.less[at] : tree.rest[at];
  }

  /** Reads the lines of a file; lines of other kinds are left to others. */
  public static Trees read(List<String> lines) {
    List<String> columns = List.of();
    List<Tree> trees = new ArrayList<>();
    List<List<String>> nodes = new ArrayList<>();
    for (String line : lines) {
      List<String> cells = Splitter.on('\t').splitToList(line);
      switch (cells.get(0)) {
        case "columns" -> columns = cells.subList(1, cells.size());
        case "tree" -> {
          if (!nodes.isEmpty()) {
            trees.add(tree(nodes));
          }
          nodes = new ArrayList<>();
        }
        case "node" -> nodes.add(cells);
        default -> {}
      }
    }
    if (!nodes.isEmpty()) {
      trees.add(tree(nodes));
    }
    return new Trees(columns, trees);
  }

  private static Tree tree(List<List<String>> nodes) {
    int size = nodes.size();
    Tree tree = new Tree(size);
    for (int i = 0; i < size; i++) {
      List<String> cells = nodes.get(i);
      tree.column[i] = Integer.parseInt(cells.get(1));
      tree.value[i] = Double.parseDouble(cells.get(2));
      if (tree.column[i] >= 0) {
        tree.threshold[i] = Float.parseFloat(cells.get(3));
        tree.less[i] = Integer.parseInt(cells.get(4));
        tree.rest[i] = Integer.parseInt(cells.get(5));
        tree.missing[i] = Integer.parseInt(cells.get(6));
      }
    }
    return tree;
  }
}
