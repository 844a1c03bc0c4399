/** Lays the words of one utterance, as several witnesses print them, beside each other. */
@NullMarked
package org.crosscheck.align.collate;

import org.jspecify.annotations.NullMarked;
