/** Turns annotated articles into claims that can be compared. */
@NullMarked
package org.crosscheck.claims;

import org.jspecify.annotations.NullMarked;
