/** Rules on what befell people's bodies. */
@NullMarked
package org.crosscheck.detect.body;

import org.jspecify.annotations.NullMarked;
