/** Finds each person of one article in the others, and lays side by side what is told of them. */
@NullMarked
package org.crosscheck.align.cast;

import org.jspecify.annotations.NullMarked;
