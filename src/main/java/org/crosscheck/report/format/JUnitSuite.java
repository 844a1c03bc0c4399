package org.crosscheck.report.format;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Problem;

/** A suite of test cases in JUnit's XML: what failed, what passed, what could not be tried. */
public final class JUnitSuite {

  private record Failure(String group, String name, String rule, String message, String lines) {}

  private record Pass(String group, String name) {}

  private final String name;
  private final List<Failure> failures = new ArrayList<>();
  private final List<Pass> passes = new ArrayList<>();

  /**
   * @param name the suite's
   */
  public JUnitSuite(String name) {
    this.name = name;
  }

  /**
   * Adds a case that failed.
   *
   * @param group of cases, such as a story's
   * @param rule that failed it
   * @param message one line for a person
   * @param lines the evidence
   */
  public void fail(String group, String test, String rule, String message, String lines) {
    failures.add(new Failure(group, test, rule, message, lines));
  }

  /** Adds a case that passed. */
  public void pass(String group, String test) {
    passes.add(new Pass(group, test));
  }

  /**
   * The document: failures first, then what passed, then the errors.
   *
   * @param group of the errors
   */
  public String document(String group, ImmutableList<Problem> problems) {
    Xml xml =
        new Xml()
            .open(
                "testsuite",
                ImmutableMap.of(
                    "name",
                    name,
                    "tests",
                    Integer.toString(failures.size() + passes.size() + problems.size()),
                    "failures",
                    Integer.toString(failures.size()),
                    "errors",
                    Integer.toString(problems.size())));
    for (Failure failure : failures) {
      xml.open("testcase", test(failure.group(), failure.name()))
          .element(
              "failure",
              ImmutableMap.of("type", failure.rule(), "message", failure.message()),
              failure.lines())
          .close();
    }
    for (Pass pass : passes) {
      xml.open("testcase", test(pass.group(), pass.name())).close();
    }
    for (Problem problem : problems) {
      xml.open("testcase", test(group, problem.where()))
          .element(
              "error",
              ImmutableMap.of("type", problem.kind().name(), "message", problem.reason()),
              problem.toString())
          .close();
    }
    return xml.close().document();
  }

  private static ImmutableMap<String, String> test(String group, String name) {
    return ImmutableMap.of("classname", "crosscheck." + group, "name", name);
  }
}
