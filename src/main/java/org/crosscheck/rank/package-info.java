/** Puts findings in the order of their consequence. */
@NullMarked
package org.crosscheck.rank;

import org.jspecify.annotations.NullMarked;
