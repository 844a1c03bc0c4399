/** Lays what the sources say of events and states side by side. */
@NullMarked
package org.crosscheck.align.event;

import org.jspecify.annotations.NullMarked;
