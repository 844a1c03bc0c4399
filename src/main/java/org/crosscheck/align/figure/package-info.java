/** Lays figures side by side where they answer one question. */
@NullMarked
package org.crosscheck.align.figure;

import org.jspecify.annotations.NullMarked;
