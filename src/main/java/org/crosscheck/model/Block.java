package org.crosscheck.model;

/**
 * A line or paragraph of an article and what it is for. Only {@link Kind#BODY} is read for claims
 * of the report itself; the others are kept, compared as fields of their own, and never lost.
 */
public record Block(Kind kind, Span span) {

  /** What a block is for. */
  public enum Kind {
    BODY,
    HEADLINE,
    BYLINE,
    DATELINE,
    CAPTION,
    /** What the outlet says of errors in an earlier version, which it repeats to take them back. */
    CORRECTION,
    /** A pointer to another article, or the site's own furniture. */
    TEASER,
    /** What no report has, such as a word of a million letters; the article's coverage names it. */
    UNREAD
  }
}
