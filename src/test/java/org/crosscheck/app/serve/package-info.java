/** The desk in a browser. */
@NullMarked
package org.crosscheck.app.serve;

import org.jspecify.annotations.NullMarked;
