/** The nightly job: reads what has come, groups it, checks what changed, says what is new. */
@NullMarked
package org.crosscheck.app.night;

import org.jspecify.annotations.NullMarked;
