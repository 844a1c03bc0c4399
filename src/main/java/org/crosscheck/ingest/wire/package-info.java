/** The formats of agencies and feeds: NewsML-G2, NITF, ninjs, RSS and Atom. */
@NullMarked
package org.crosscheck.ingest.wire;

import org.jspecify.annotations.NullMarked;
