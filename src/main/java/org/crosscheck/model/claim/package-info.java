/** What an article says, normalised: who is meant, what is claimed of them, who asserts it. */
@NullMarked
package org.crosscheck.model.claim;

import org.jspecify.annotations.NullMarked;
