package org.crosscheck.store;

import java.util.function.Supplier;

/**
 * What is kept from run to run. All methods of it and of its parts throw {@link StoreException}
 * when the database cannot do what is asked.
 */
public interface Store extends AutoCloseable {

  /** Articles and what was read in them. */
  Articles articles();

  /** Which article belongs to which story. */
  Stories stories();

  /** What was found in which night. */
  Nights nights();

  /** What editors decided. */
  Decisions decisions();

  /**
   * Keeps other nightly runs away until the store is closed or the process ends, however it ends.
   *
   * @return false where another run is at it
   */
  boolean lock();

  /** Does all of the work or, where it breaks, none of it. */
  <T> T atomically(Supplier<T> work);

  /** Does all of the work or, where it breaks, none of it. */
  default void atomically(Runnable work) {
    atomically(
        () -> {
          work.run();
          return true;
        });
  }

  @Override
  void close();
}
