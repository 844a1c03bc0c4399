/** Numbers and their units. */
@NullMarked
package org.crosscheck.mention.number;

import org.jspecify.annotations.NullMarked;
