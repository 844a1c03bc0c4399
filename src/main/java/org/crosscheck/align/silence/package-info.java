/** Tells what a source says nothing of from what was only not read in it. */
@NullMarked
package org.crosscheck.align.silence;

import org.jspecify.annotations.NullMarked;
