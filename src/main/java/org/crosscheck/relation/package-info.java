/** How two values go together: one pure class for each kind of value. */
@NullMarked
package org.crosscheck.relation;

import org.jspecify.annotations.NullMarked;
