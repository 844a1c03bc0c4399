/** Knows what stands around a figure: its sentence, the people there, how telling its words are. */
@NullMarked
package org.crosscheck.align.figure.setting;

import org.jspecify.annotations.NullMarked;
