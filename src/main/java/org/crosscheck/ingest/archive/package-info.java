/** Web archives: many pages in one file, read one after the other. */
@NullMarked
package org.crosscheck.ingest.archive;

import org.jspecify.annotations.NullMarked;
