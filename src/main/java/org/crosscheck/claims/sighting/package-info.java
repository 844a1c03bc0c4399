/** What a sentence reports a state of, whom it reports it of, and what it leaves open. */
@NullMarked
package org.crosscheck.claims.sighting;

import org.jspecify.annotations.NullMarked;
