/** Judges places: addresses of one street, crossings, and where people are from. */
@NullMarked
package org.crosscheck.detect.place;

import org.jspecify.annotations.NullMarked;
