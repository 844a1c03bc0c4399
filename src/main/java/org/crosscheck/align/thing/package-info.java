/** Lays descriptions of one thing side by side. */
@NullMarked
package org.crosscheck.align.thing;

import org.jspecify.annotations.NullMarked;
