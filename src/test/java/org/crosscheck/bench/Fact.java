package org.crosscheck.bench;

import java.util.Optional;
import org.crosscheck.model.Story;

/** A sort of fact that is told otherwise in one of two articles that share it. */
interface Fact {

  /** Its name. */
  String kind();

  /** The first fact of this sort that two articles of a story share, changed in the later one. */
  Optional<Change> in(Story story);
}
