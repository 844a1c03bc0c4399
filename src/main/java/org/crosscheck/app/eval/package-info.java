/** Measures what was found against what editors' eyes found. */
@NullMarked
package org.crosscheck.app.eval;

import org.jspecify.annotations.NullMarked;
