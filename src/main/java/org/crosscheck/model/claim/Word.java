package org.crosscheck.model.claim;

import org.crosscheck.model.Span;

/**
 * A word of a quotation, or of any text that is collated.
 *
 * @param form as it is compared: without case, marks and typographic variants
 * @param span its characters in the article
 */
public record Word(String form, Span span) {}
