/** Who is in an article: the phrases for one person, gathered, with what is told of that person. */
@NullMarked
package org.crosscheck.claims.cast;

import org.jspecify.annotations.NullMarked;
