/**
 * Says how likely an editor would call a candidate a disagreement, and what spoke for and against
 * it: one trained model, in one file.
 */
@NullMarked
package org.crosscheck.score;

import org.jspecify.annotations.NullMarked;
