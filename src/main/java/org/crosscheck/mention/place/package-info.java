/** Addresses as sentences give them. */
@NullMarked
package org.crosscheck.mention.place;

import org.jspecify.annotations.NullMarked;
