package org.crosscheck.store;

import java.util.List;
import org.crosscheck.model.standing.Decision;

/** What editors decided. */
public interface Decisions {

  /** Adds a decision; the earlier ones on the same finding are kept. */
  void add(Decision decision);

  /** All that were ever given, in order of time. */
  List<Decision> all();
}
