/** Writes what was found as files: ports and formats here, the pages and their parts below. */
@NullMarked
package org.crosscheck.report;

import org.jspecify.annotations.NullMarked;
