/** Lays the sentences of all articles of a story side by side. */
@NullMarked
package org.crosscheck.align.sentence;

import org.jspecify.annotations.NullMarked;
