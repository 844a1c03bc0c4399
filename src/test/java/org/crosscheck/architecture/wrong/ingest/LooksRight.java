package org.crosscheck.architecture.wrong.ingest;

import org.crosscheck.architecture.wrong.rank.Outside;

/** A stage that asks a later one. */
final class LooksRight {

  @org.jspecify.annotations.Nullable
  String ask() {
    return new Outside().user();
  }
}
