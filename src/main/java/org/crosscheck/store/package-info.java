/** Keeps from run to run what was read, annotated, found and decided. */
@NullMarked
package org.crosscheck.store;

import org.jspecify.annotations.NullMarked;
