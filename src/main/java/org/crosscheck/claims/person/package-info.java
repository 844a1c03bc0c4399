/** Reads what is said of persons: how old they are and how their names are written. */
@NullMarked
package org.crosscheck.claims.person;

import org.jspecify.annotations.NullMarked;
