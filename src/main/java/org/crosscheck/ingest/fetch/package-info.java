/** Fetches the pages that a person names by their address, and nothing else. */
@NullMarked
package org.crosscheck.ingest.fetch;

import org.jspecify.annotations.NullMarked;
