package org.crosscheck.app.command;

import java.util.Collection;
import org.crosscheck.model.Problem;

/** How a command ends, for scripts. Of several codes that apply the gravest counts. */
public final class ExitCode {

  /** Nothing at or above {@code --fail-on}. */
  public static final int CLEAN = 0;

  /** Findings at or above {@code --fail-on}. */
  public static final int FINDINGS = 1;

  /** Usage or settings. */
  public static final int USAGE = 2;

  /** Some input could not be read or judged; the rest was. */
  public static final int INPUT = 3;

  /** Something in Crosscheck itself broke; the rest was done. */
  public static final int INTERNAL = 4;

  private ExitCode() {}

  /** What problems come to, or {@code CLEAN}. */
  public static int of(Collection<Problem> problems) {
    return problems.stream()
        .mapToInt(problem -> problem.kind() == Problem.Kind.INTERNAL ? INTERNAL : INPUT)
        .max()
        .orElse(CLEAN);
  }
}
