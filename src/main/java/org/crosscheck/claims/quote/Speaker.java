package org.crosscheck.claims.quote;

import org.crosscheck.model.Span;

/**
 * Who an article says is speaking.
 *
 * @param cue the lemma of the word that says so
 * @param head the head of the speaker's words
 * @param span all the speaker's words
 * @param words as printed
 * @param named whether they name somebody
 * @param pronoun whether they only point to somebody
 */
record Speaker(String cue, Span head, Span span, String words, boolean named, boolean pronoun) {}
