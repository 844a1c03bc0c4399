/** Reads the figures of an article: how many, how much, when and where. */
@NullMarked
package org.crosscheck.claims.figure;

import org.jspecify.annotations.NullMarked;
