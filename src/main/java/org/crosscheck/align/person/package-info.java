/** Lays side by side what the sources say of one person. */
@NullMarked
package org.crosscheck.align.person;

import org.jspecify.annotations.NullMarked;
