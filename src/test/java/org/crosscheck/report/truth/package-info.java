/** Holds what a report says against the articles: each line must stand on their words. */
@NullMarked
package org.crosscheck.report.truth;

import org.jspecify.annotations.NullMarked;
