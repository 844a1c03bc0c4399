package org.crosscheck.align.figure.setting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;
import org.crosscheck.align.value.Values;
import org.crosscheck.model.claim.Quantity;

/**
 * A group of quantities that links hold together, taken apart where a number joins two that agree
 * with it but cannot be compared. Which two can be compared is asked once for each pair.
 */
public final class Held {

  private static final int UNKNOWN = 0;
  private static final int COMPARABLE = 1;
  private static final int APART = 2;

  private final List<Quantity> group;
  private final BiPredicate<Quantity, Quantity> comparable;
  private final byte[][] known;
  private final boolean[][] excluding;

  /** For each quantity the number of its value. */
  private final int[] value;

  private final int values;

  private Held(List<Quantity> group, BiPredicate<Quantity, Quantity> comparable) {
    this.group = group;
    this.comparable = comparable;
    int size = group.size();
    known = new byte[size][size];
    excluding = new boolean[size][size];
    value = new int[size];
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < size; i++) {
      value[i] = numbers.computeIfAbsent(group.get(i).value(), each -> numbers.size());
      for (int j = 0; j < size; j++) {
        excluding[i][j] =
            !group.get(i).source().equals(group.get(j).source())
                && !Values.agree(group.get(i), group.get(j));
      }
    }
    values = numbers.size();
  }

  /**
   * The group itself where any two numbers in it that exclude each other can be compared; else what
   * is left of it when a number that agrees with two others no longer joins them.
   */
  public static List<List<Quantity>> parts(
      List<Quantity> group, BiPredicate<Quantity, Quantity> comparable) {
    return new Held(group, comparable).parts();
  }

  private List<List<Quantity>> parts() {
    List<Integer> all = IntStream.range(0, group.size()).boxed().toList();
    if (misfits(all).stream().allMatch(each -> each == 0)) {
      return List.of(group);
    }
    Links<Quantity> links = new Links<>();
    Map<String, Integer> places = new HashMap<>();
    for (int i : all) {
      places.put(group.get(i).id(), i);
      for (int j : all) {
        boolean elsewhere = !group.get(i).source().equals(group.get(j).source());
        boolean asked = elsewhere && (value[i] == value[j] || excluding[i][j]);
        if (asked && isComparable(i, j)) {
          links.add(group.get(i), group.get(j));
        }
      }
    }
    return links.groups().stream()
        .map(part -> part.stream().map(each -> places.getOrDefault(each.id(), 0)).toList())
        .map(this::soundPart)
        .filter(part -> part.size() > 1)
        .toList();
  }

  /** What is left where those are taken out, one by one, that fit the fewest of the others. */
  private List<Quantity> soundPart(List<Integer> places) {
    List<Integer> part = new ArrayList<>(places);
    List<Integer> misfits = misfits(part);
    while (misfits.stream().anyMatch(each -> each > 0)) {
      List<Integer> now = misfits;
      IntStream.range(0, part.size())
          .boxed()
          .max(
              Comparator.<Integer>comparingInt(now::get)
                  .thenComparing(at -> group.get(part.get(at)).passage()))
          .ifPresent(at -> part.remove(at.intValue()));
      misfits = misfits(part);
    }
    return part.stream().map(group::get).toList();
  }

  /** For each of a part with how many of the others it excludes it cannot be compared. */
  private List<Integer> misfits(List<Integer> part) {
    boolean[][] asked = new boolean[values][values];
    for (int i : part) {
      for (int j : part) {
        asked[value[i]][value[j]] |= excluding[i][j];
      }
    }
    boolean[][] opposed = new boolean[values][values];
    for (int i : part) {
      for (int j : part) {
        int one = value[i];
        int other = value[j];
        opposed[one][other] |= asked[one][other] && !opposed[one][other] && isComparable(i, j);
      }
    }
    List<Integer> misfits = new ArrayList<>();
    for (int i : part) {
      int count = 0;
      for (int j : part) {
        count += excluding[i][j] && !opposed[value[i]][value[j]] ? 1 : 0;
      }
      misfits.add(count);
    }
    return misfits;
  }

  private boolean isComparable(int one, int other) {
    if (known[one][other] == UNKNOWN) {
      known[one][other] =
          (byte) (comparable.test(group.get(one), group.get(other)) ? COMPARABLE : APART);
    }
    return known[one][other] == COMPARABLE;
  }
}
