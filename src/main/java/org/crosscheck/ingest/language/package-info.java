/** Tells in what language a text is. */
@NullMarked
package org.crosscheck.ingest.language;

import org.jspecify.annotations.NullMarked;
