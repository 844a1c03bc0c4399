/** The page of differences: any source as the base, the others beside it. */
@NullMarked
package org.crosscheck.report.html.diff;

import org.jspecify.annotations.NullMarked;
