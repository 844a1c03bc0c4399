package org.crosscheck.group;

import java.util.HashSet;
import java.util.Set;

/** The ids that the sources of one story have, no two the same. */
public final class SourceIds {

  private final Set<String> taken = new HashSet<>();

  /** Takes an id, or where another source has it the first that is free of those numbered so. */
  public String take(String id) {
    String free = id;
    for (int number = 2; !taken.add(free); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
