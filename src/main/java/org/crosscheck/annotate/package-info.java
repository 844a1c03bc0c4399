/** Turns an article into sentences, tokens and trees; the only package that knows CoreNLP. */
@NullMarked
package org.crosscheck.annotate;

import org.jspecify.annotations.NullMarked;
