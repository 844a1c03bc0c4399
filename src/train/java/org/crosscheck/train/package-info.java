/** Learns the model of {@code score} from stories that editors have annotated. */
@NullMarked
package org.crosscheck.train;

import org.jspecify.annotations.NullMarked;
