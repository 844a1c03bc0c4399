/** What is remembered of findings from run to run, and what editors decided of them. */
@NullMarked
package org.crosscheck.model.standing;

import org.jspecify.annotations.NullMarked;
