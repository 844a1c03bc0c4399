/** Counter-examples for the rules of the architecture. */
@NullMarked
package org.crosscheck.architecture.wrong.detect;

import org.jspecify.annotations.NullMarked;
