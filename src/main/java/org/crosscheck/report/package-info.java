/** Writes what was found, for people and for programs. */
@NullMarked
package org.crosscheck.report;

import org.jspecify.annotations.NullMarked;
