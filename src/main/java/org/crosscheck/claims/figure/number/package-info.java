/** Reads numbers as news writes them, and what they count or measure. */
@NullMarked
package org.crosscheck.claims.figure.number;

import org.jspecify.annotations.NullMarked;
