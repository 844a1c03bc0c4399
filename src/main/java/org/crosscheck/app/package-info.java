/** Puts the stages together; the only place with clock, environment and paths. */
@NullMarked
package org.crosscheck.app;

import org.jspecify.annotations.NullMarked;
