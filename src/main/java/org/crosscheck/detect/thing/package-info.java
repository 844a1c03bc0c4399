/** What is said differently of one thing. */
@NullMarked
package org.crosscheck.detect.thing;

import org.jspecify.annotations.NullMarked;
