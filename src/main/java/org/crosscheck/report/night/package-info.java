/** What the nightly job says in the morning: over all stories, what is new and what is missing. */
@NullMarked
package org.crosscheck.report.night;

import org.jspecify.annotations.NullMarked;
