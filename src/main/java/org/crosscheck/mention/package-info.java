/** Reads the values that a sentence mentions, one recogniser for each kind. */
@NullMarked
package org.crosscheck.mention;

import org.jspecify.annotations.NullMarked;
