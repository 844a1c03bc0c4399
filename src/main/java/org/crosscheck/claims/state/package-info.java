/** Reads in what state articles report a person, a place or a case to be. */
@NullMarked
package org.crosscheck.claims.state;

import org.jspecify.annotations.NullMarked;
