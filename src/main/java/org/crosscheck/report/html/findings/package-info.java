/** The findings on the editor's report: a list of all, and a card for each. */
@NullMarked
package org.crosscheck.report.html.findings;

import org.jspecify.annotations.NullMarked;
