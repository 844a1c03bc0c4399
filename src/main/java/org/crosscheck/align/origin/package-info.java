/** Finds which sources copy, share or reword each other's passages. */
@NullMarked
package org.crosscheck.align.origin;

import org.jspecify.annotations.NullMarked;
