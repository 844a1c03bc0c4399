package org.crosscheck.detect;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.finding.Slot;

/** What is known of a detector without running it. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Rule {

  /** Names the rule in reports and its folder below {@code fixtures/disagreements}. */
  String id();

  Family family();

  /** The gravest it reports. */
  Severity severity();

  /** One sentence that says what it finds; does not end with a period. */
  String summary();

  /** The rows it is given. */
  Slot[] slots();
}
