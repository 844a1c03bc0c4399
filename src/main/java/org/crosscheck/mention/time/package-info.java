/** Clock times, days and dates. */
@NullMarked
package org.crosscheck.mention.time;

import org.jspecify.annotations.NullMarked;
