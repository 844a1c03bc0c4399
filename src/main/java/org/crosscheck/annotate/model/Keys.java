package org.crosscheck.annotate.model;

import java.io.Serializable;
import java.util.Map;

/**
 * Strings and a number for each, by 64 bits of the string and without the string itself: what is
 * asked for hundreds of thousands of strings needs no objects, and is read from a file as it lies
 * in memory. A string that is none of them is taken for one with a probability of one in ten
 * million millions.
 */
final class Keys implements Serializable {

  private static final long serialVersionUID = 1;

  /** No string hashes to this. */
  private static final long FREE = 0;

  private final long[] hashes;
  private final int[] values;

  private Keys(int slots) {
    hashes = new long[slots];
    values = new int[slots];
  }

  /**
   * @throws IllegalStateException if two of the strings cannot be told apart
   */
  static Keys of(Map<String, Integer> numbers) {
    // Between a third and two thirds of the slots are taken.
    Keys keys = new Keys(Integer.highestOneBit(Math.max(1, numbers.size() * 3 / 2)) * 2);
    numbers.forEach(keys::put);
    return keys;
  }

  private void put(String key, int value) {
    long hash = hash(key);
    int slot = slot(hash);
    if (hashes[slot] != FREE) {
      throw new IllegalStateException("the model has two strings of one hash, such as " + key);
    }
    hashes[slot] = hash;
    values[slot] = value;
  }

  /** The string's number, or another one if it has none. */
  int get(String key, int otherwise) {
    int slot = slot(hash(key));
    return hashes[slot] == FREE ? otherwise : values[slot];
  }

  /** The hash's slot, or the free one where it would stand. */
  private int slot(long hash) {
    int last = hashes.length - 1;
    int slot = (int) (hash >>> 32) & last;
    while (hashes[slot] != FREE && hashes[slot] != hash) {
      slot = slot + 1 & last;
    }
    return slot;
  }

  /** FNV-1a over the characters, mixed as MurmurHash3 ends. */
  private static long hash(String key) {
    long hash = 0xcbf29ce484222325L;
    for (int i = 0; i < key.length(); i++) {
      hash = (hash ^ key.charAt(i)) * 0x100000001b3L;
    }
    hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
    hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
    hash ^= hash >>> 33;
    return hash == FREE ? 1 : hash;
  }
}
