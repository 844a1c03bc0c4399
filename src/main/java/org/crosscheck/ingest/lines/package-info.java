/** Text as it is: a file that is an article, and files with an article on each line. */
@NullMarked
package org.crosscheck.ingest.lines;

import org.jspecify.annotations.NullMarked;
