/** Words and numbers as they are compared, and as they are written for people. */
@NullMarked
package org.crosscheck.model.word;

import org.jspecify.annotations.NullMarked;
