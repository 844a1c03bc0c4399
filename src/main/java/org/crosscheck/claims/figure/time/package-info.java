/** Reads times as news writes them: clock times, days, dates, and what happened then. */
@NullMarked
package org.crosscheck.claims.figure.time;

import org.jspecify.annotations.NullMarked;
