/** Values as sentences mention them. */
@NullMarked
package org.crosscheck.model.mention;

import org.jspecify.annotations.NullMarked;
