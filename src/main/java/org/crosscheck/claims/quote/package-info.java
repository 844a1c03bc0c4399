/** Finds what people are quoted as saying, and who they are. */
@NullMarked
package org.crosscheck.claims.quote;

import org.jspecify.annotations.NullMarked;
