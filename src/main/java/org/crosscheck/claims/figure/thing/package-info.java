/** Reads how things are described. */
@NullMarked
package org.crosscheck.claims.figure.thing;

import org.jspecify.annotations.NullMarked;
