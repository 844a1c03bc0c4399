/** What was learnt, as files: boosted trees that need no learner to be used. */
@NullMarked
package org.crosscheck.learn;

import org.jspecify.annotations.NullMarked;
