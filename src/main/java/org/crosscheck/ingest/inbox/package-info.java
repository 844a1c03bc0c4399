/** Reads what has come in, in whatever format, for the job that runs at night. */
@NullMarked
package org.crosscheck.ingest.inbox;

import org.jspecify.annotations.NullMarked;
