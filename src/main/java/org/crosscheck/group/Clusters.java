package org.crosscheck.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Articles that are put together step by step, while no two known stories become one. */
final class Clusters {

  private final List<Signature> signatures;
  private final int[] parent;
  private final Map<Integer, String> known = new HashMap<>();

  Clusters(List<Signature> signatures, Map<String, String> story) {
    this.signatures = signatures;
    parent = new int[signatures.size()];
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < parent.length; i++) {
      String id = story.get(signatures.get(i).article());
      parent[i] = i;
      if (id != null) {
        parent[i] = first.computeIfAbsent(id, key -> -1) == -1 ? i : first.get(id);
        first.putIfAbsent(id, i);
        first.replace(id, -1, i);
        known.put(parent[i], id);
      }
    }
  }

  void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    if (a == b || (known.containsKey(a) && known.containsKey(b))) {
      return;
    }
    if (known.containsKey(b)) {
      parent[a] = b;
    } else {
      parent[b] = a;
    }
  }

  private int root(int index) {
    int at = index;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  /** For each article the id of its story. */
  Map<Integer, String> names() {
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      members.computeIfAbsent(root(i), key -> new ArrayList<>()).add(i);
    }
    Set<String> taken = new HashSet<>(known.values());
    Map<Integer, String> names = new HashMap<>();
    members.forEach(
        (root, indices) -> {
          String id = known.get(root);
          String name = id == null ? name(indices, taken) : id;
          taken.add(name);
          indices.forEach(index -> names.put(index, name));
        });
    return names;
  }

  /** Made of the earliest article's hash, as long as tells it from every other story. */
  private String name(List<Integer> indices, Set<String> taken) {
    Signature first =
        indices.stream()
            .map(signatures::get)
            .min(
                Comparator.comparing(
                        Signature::day, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(Signature::article))
            .orElseThrow();
    String day = first.day() == null ? "" : first.day() + "-";
    for (int length = Math.min(12, first.article().length()); ; length++) {
      String name = day + first.article().substring(0, Math.min(length, first.article().length()));
      if (!taken.contains(name) || length > first.article().length()) {
        return name;
      }
    }
  }
}
