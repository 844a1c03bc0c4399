/** Reads addresses: house numbers, blocks and crossings of streets. */
@NullMarked
package org.crosscheck.claims.figure.place;

import org.jspecify.annotations.NullMarked;
