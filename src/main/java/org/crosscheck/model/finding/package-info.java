/** What the sources say side by side, how it was judged, and what the editor is shown. */
@NullMarked
package org.crosscheck.model.finding;

import org.jspecify.annotations.NullMarked;
