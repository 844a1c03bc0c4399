/** Times that cannot both hold, given how exactly each is meant. */
@NullMarked
package org.crosscheck.detect.time;

import org.jspecify.annotations.NullMarked;
