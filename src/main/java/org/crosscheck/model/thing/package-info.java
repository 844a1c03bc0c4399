/** Things as they are described. */
@NullMarked
package org.crosscheck.model.thing;

import org.jspecify.annotations.NullMarked;
