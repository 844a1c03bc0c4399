/** Shows the nightly job's reports in a browser and takes decisions there. */
@NullMarked
package org.crosscheck.app.serve;

import org.jspecify.annotations.NullMarked;
