/** A writer of pages that can only escape, and the shell that every page has. */
@NullMarked
package org.crosscheck.report.html;

import org.jspecify.annotations.NullMarked;
