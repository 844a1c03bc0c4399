package org.crosscheck.model.annotation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Basic Universal Dependencies over a sentence's tokens: each token has one governor, or is a root.
 */
public final class Tree {

  /** The governor of a root. */
  public static final int ROOT = -1;

  private final int[] governors;
  private final ImmutableList<String> relations;
  private final ImmutableList<ImmutableList<Integer>> dependents;

  /**
   * @param governors for each token the index of its governor, or {@link #ROOT}
   * @param relations for each token its relation to the governor, such as {@code nsubj:pass}
   */
  public Tree(int[] governors, List<String> relations) {
    if (governors.length != relations.size()) {
      throw new IllegalArgumentException("a relation for each token");
    }
    this.governors = governors.clone();
    this.relations = ImmutableList.copyOf(relations);
    List<List<Integer>> below = new ArrayList<>();
    for (int i = 0; i < governors.length; i++) {
      below.add(new ArrayList<>());
    }
    for (int i = 0; i < governors.length; i++) {
      if (governors[i] != ROOT) {
        below.get(governors[i]).add(i);
      }
    }
    dependents = below.stream().map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
  }

  public int size() {
    return governors.length;
  }

  /** The token's governor, or {@link #ROOT}. */
  public int governor(int token) {
    return governors[token];
  }

  /** The token's relation to its governor. */
  public String relation(int token) {
    return relations.get(token);
  }

  /** Whether the token's relation is one of these, or a subtype of one ({@code nsubj:pass}). */
  public boolean is(int token, String... names) {
    String relation = relations.get(token);
    for (String name : names) {
      if (relation.equals(name)
          || (relation.startsWith(name) && relation.charAt(name.length()) == ':')) {
        return true;
      }
    }
    return false;
  }

  /** The tokens directly below, in sentence order. */
  public ImmutableList<Integer> dependents(int token) {
    return dependents.get(token);
  }

  /** Those directly below that stand in one of these relations, in sentence order. */
  public List<Integer> dependents(int token, String... names) {
    return dependents.get(token).stream().filter(below -> is(below, names)).toList();
  }

  /** The first directly below that stands in one of these relations. */
  public Optional<Integer> dependent(int token, String... names) {
    return dependents.get(token).stream().filter(below -> is(below, names)).findFirst();
  }

  /** The token and all below it, in sentence order. */
  public List<Integer> subtree(int token) {
    List<Integer> all = new ArrayList<>();
    collect(token, all, 0);
    Collections.sort(all);
    return all;
  }

  private void collect(int token, List<Integer> into, int depth) {
    if (depth > governors.length) {
      return;
    }
    into.add(token);
    for (int below : dependents.get(token)) {
      collect(below, into, depth + 1);
    }
  }

  /** The root, or the first of several; empty for a sentence without tokens. */
  public Optional<Integer> root() {
    for (int i = 0; i < governors.length; i++) {
      if (governors[i] == ROOT) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }
}
