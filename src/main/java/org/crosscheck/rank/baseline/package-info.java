/** Tells what is new among findings, and to which of them an editor's decision applies. */
@NullMarked
package org.crosscheck.rank.baseline;

import org.jspecify.annotations.NullMarked;
