/** Places in comparable form. */
@NullMarked
package org.crosscheck.model.place;

import org.jspecify.annotations.NullMarked;
