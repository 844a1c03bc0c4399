package org.crosscheck.app.spark;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinWorkerThread;
import java.util.function.Function;
import org.crosscheck.annotate.Annotator;
import org.crosscheck.app.Crosscheck;
import org.crosscheck.app.command.Neutral;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.House;
import org.crosscheck.rank.baseline.Comparison;
import org.crosscheck.rank.baseline.Memory;
import com.google.common.collect.ImmutableList;

/**
 * The stages as one task thread of an executor uses them: a pipeline of its own over the models,
 * which the executor loads once and nothing changes after that. What the stages would spread over
 * all cores stays in the task's one: Spark keeps the others busy.
 */
final class Engine {

  private static final Supplier<Annotator> MODELS =
      Suppliers.memoize(
          () -> {
            Neutral.set();
            return new Annotator();
          });

  private static final ThreadLocal<Engine> OF_THREAD = ThreadLocal.withInitial(Engine::new);

  private final ForkJoinPool core = new ForkJoinPool(1, Engine::worker, null, false);
  private final Supplier<Annotator> annotator =
      Suppliers.memoize(() -> Objects.requireNonNull(MODELS.get()).beside());
  private final Crosscheck crosscheck = new Crosscheck(this::annotated);

  private Engine() {
    Neutral.set();
  }

  /** The one of this thread. */
  static Engine get() {
    return OF_THREAD.get();
  }

  /** A worker that finds the classes of the job's jar, which Spark loads apart from its own. */
  private static ForkJoinWorkerThread worker(ForkJoinPool pool) {
    ForkJoinWorkerThread thread = ForkJoinPool.defaultForkJoinWorkerThreadFactory.newThread(pool);
    thread.setContextClassLoader(Engine.class.getClassLoader());
    return thread;
  }

  private AnnotatedStory annotated(Story story) {
    return Objects.requireNonNull(annotator.get()).annotate(story);
  }

  /** Annotates; what cannot be is among the story's problems. */
  AnnotatedStory annotate(Story story) {
    return inOneCore(crosscheck::annotate, story);
  }

  /** Checks as on the first night that knows a story: all that is found is new. */
  Checked check(AnnotatedStory story, House house) {
    Checked checked = inOneCore(crosscheck.under(house)::check, story);
    return checked.with(
        Comparison.of(
            Memory.of(checked.annotated().story().id(), checked.findings()),
            Optional.of(ImmutableList.of()),
            ImmutableList.of()));
  }

  /** Parallel streams stay in the pool that they are started in. */
  private <A, B> B inOneCore(Function<A, B> stage, A input) {
    return core.submit(() -> stage.apply(input)).join();
  }
}
