/** Lays what the sources say on one thing side by side. */
@NullMarked
package org.crosscheck.align;

import org.jspecify.annotations.NullMarked;
