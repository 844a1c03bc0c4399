/** Reads who did what to whom, whether it happened, and who says so. */
@NullMarked
package org.crosscheck.claims.event;

import org.jspecify.annotations.NullMarked;
