package org.crosscheck.claims.figure.place;

import org.crosscheck.model.place.StreetAddress;

/**
 * An address in a sentence.
 *
 * @param first the first token
 * @param last the last token
 * @param address what it says
 */
record Address(int first, int last, StreetAddress address) {}
