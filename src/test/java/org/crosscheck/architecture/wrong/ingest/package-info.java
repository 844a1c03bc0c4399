/** Counter-examples for the rules of the architecture. */
@NullMarked
package org.crosscheck.architecture.wrong.ingest;

import org.jspecify.annotations.NullMarked;
