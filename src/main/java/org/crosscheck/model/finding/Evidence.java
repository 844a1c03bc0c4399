package org.crosscheck.model.finding;

import org.crosscheck.model.Passage;

/**
 * The words of a source that a finding rests on, located as W3C's TextQuoteSelector and
 * TextPositionSelector do.
 *
 * @param passage where
 * @param exact the words
 * @param prefix up to 32 characters before them
 * @param suffix up to 32 characters after them
 * @param value the normalised reading: equal where sources agree, different where they differ
 * @param asserter who says so there
 */
public record Evidence(
    Passage passage, String exact, String prefix, String suffix, String value, String asserter) {}
