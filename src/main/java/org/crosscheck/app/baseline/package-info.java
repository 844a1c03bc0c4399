/** Named baselines: what was found before, in a file that can be kept with other files. */
@NullMarked
package org.crosscheck.app.baseline;

import org.jspecify.annotations.NullMarked;
