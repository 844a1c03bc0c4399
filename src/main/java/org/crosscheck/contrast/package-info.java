/**
 * Finds two values of one kind that hold the same place in aligned sentences, and says in numbers
 * what speaks for and against their being two answers to one question; what is right it does not
 * know.
 */
@NullMarked
package org.crosscheck.contrast;

import org.jspecify.annotations.NullMarked;
