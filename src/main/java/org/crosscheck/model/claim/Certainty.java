package org.crosscheck.model.claim;

/**
 * How far the asserter commits to an event having happened; the grades of event factuality (Saurí
 * and Pustejovsky, 2009), with the future apart because news is full of plans.
 */
public enum Certainty {
  HAPPENED,
  DENIED,
  PLANNED,
  REPORTED,
  POSSIBLE
}
