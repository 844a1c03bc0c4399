/** Judges how sources print what people said. */
@NullMarked
package org.crosscheck.detect.quote;

import org.jspecify.annotations.NullMarked;
