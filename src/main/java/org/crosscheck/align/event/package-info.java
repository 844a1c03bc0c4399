/** Lays what the sources say of states, charges and names side by side. */
@NullMarked
package org.crosscheck.align.event;

import org.jspecify.annotations.NullMarked;
