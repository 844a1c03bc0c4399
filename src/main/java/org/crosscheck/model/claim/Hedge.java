package org.crosscheck.model.claim;

/** How exactly a number is meant. */
public enum Hedge {
  EXACT,
  ABOUT,
  AT_LEAST,
  AT_MOST
}
