/** Lays what the sources say of one act side by side: who did it to whom, when, and whether. */
@NullMarked
package org.crosscheck.align.act;

import org.jspecify.annotations.NullMarked;
