/** Compares the bare values of quantities before anybody judges them. */
@NullMarked
package org.crosscheck.align.value;

import org.jspecify.annotations.NullMarked;
