/** What the findings' part of the page shows. */
@NullMarked
package org.crosscheck.report.html.findings;

import org.jspecify.annotations.NullMarked;
