package org.crosscheck.architecture.wrong.store;

import org.crosscheck.architecture.wrong.rank.Outside;
import org.jspecify.annotations.Nullable;

/** A store that asks a stage. */
final class AsksAStage {

  @Nullable String ask() {
    return new Outside().user();
  }
}
