/** Counter-examples for the rules of the architecture. */
@NullMarked
package org.crosscheck.architecture.wrong.store;

import org.jspecify.annotations.NullMarked;
