/** Judges what stands side by side: one class for each kind of disagreement. */
@NullMarked
package org.crosscheck.detect;

import org.jspecify.annotations.NullMarked;
