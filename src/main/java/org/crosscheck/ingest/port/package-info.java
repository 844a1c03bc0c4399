/** What every format of articles is read with: its bytes, its limits, and where articles go. */
@NullMarked
package org.crosscheck.ingest.port;

import org.jspecify.annotations.NullMarked;
