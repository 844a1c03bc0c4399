/** What the page of differences shows. */
@NullMarked
package org.crosscheck.report.html.diff;

import org.jspecify.annotations.NullMarked;
