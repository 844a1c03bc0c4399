package org.crosscheck.model.finding;

/** Whether an editor would hold the story for it. */
public enum Severity {
  MINOR,
  MAJOR
}
