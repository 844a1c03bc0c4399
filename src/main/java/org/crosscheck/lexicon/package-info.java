/** What words mean, whatever text they stand in. */
@NullMarked
package org.crosscheck.lexicon;

import org.jspecify.annotations.NullMarked;
