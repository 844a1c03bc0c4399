/** What editors decide of findings, given on the command line or in a file. */
@NullMarked
package org.crosscheck.app.decide;

import org.jspecify.annotations.NullMarked;
