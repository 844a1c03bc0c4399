/** The editor's report, a class for each of its sections. */
@NullMarked
package org.crosscheck.report.html.index;

import org.jspecify.annotations.NullMarked;
