package org.crosscheck.app.spark;

import com.google.common.collect.AbstractIterator;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.apache.spark.TaskContext;
import org.apache.spark.util.TaskCompletionListener;
import org.jspecify.annotations.Nullable;

/**
 * What something hands over, one after the other, for somebody who asks: it works in a thread of its
 * own and is never more than a few ahead, so that a file of any size is read in little memory.
 */
final class Pulled<T> extends AbstractIterator<T> {

  private static final int AHEAD = 64;

  /** Takes what is handed over. */
  interface Sink<T> {
    void put(T element);
  }

  /** Hands over. */
  interface Work<T> {
    void into(Sink<T> sink);
  }

  /** Ends a reader whose task has ended before it. */
  private static final class Abandoned extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final BlockingQueue<Optional<T>> queue = new ArrayBlockingQueue<>(AHEAD);
  private final Thread thread;
  private volatile @Nullable Throwable broken;

  Pulled(Work<T> work) {
    thread = new Thread(() -> run(work), "crosscheck-reader");
    thread.setDaemon(true);
    thread.setContextClassLoader(Thread.currentThread().getContextClassLoader());
    TaskContext task = TaskContext.get();
    if (task != null) {
      TaskCompletionListener end = ended -> thread.interrupt();
      task.addTaskCompletionListener(end);
    }
    thread.start();
  }

  private void run(Work<T> work) {
    try {
      work.into(this::put);
    } catch (Abandoned e) {
      return;
    } catch (RuntimeException | Error e) {
      broken = e;
    }
    try {
      queue.put(Optional.empty());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void put(T element) {
    try {
      queue.put(Optional.of(element));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Abandoned();
    }
  }

  @Override
  protected @Nullable T computeNext() {
    try {
      Optional<T> next = queue.take();
      if (next.isPresent()) {
        return next.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
    Throwable reason = broken;
    if (reason != null) {
      throw new IllegalStateException("reading broke", reason);
    }
    return endOfData();
  }
}
