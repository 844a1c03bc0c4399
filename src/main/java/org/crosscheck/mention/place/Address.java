package org.crosscheck.mention.place;

import org.crosscheck.model.place.StreetAddress;

/**
 * An address in a sentence.
 *
 * @param first the first token
 * @param last the last token
 * @param address what it says
 */
public record Address(int first, int last, StreetAddress address) {}
