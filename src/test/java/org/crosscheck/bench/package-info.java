/** Measures the product on real stories; nothing here runs in a build. */
@NullMarked
package org.crosscheck.bench;

import org.jspecify.annotations.NullMarked;
