/**
 * Turns an article into sentences, tokens, trees and times; the only package that knows CoreNLP.
 */
@NullMarked
package org.crosscheck.annotate;

import org.jspecify.annotations.NullMarked;
