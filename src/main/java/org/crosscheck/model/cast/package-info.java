/** The people of a story, named or not, as each article tells of them. */
@NullMarked
package org.crosscheck.model.cast;

import org.jspecify.annotations.NullMarked;
