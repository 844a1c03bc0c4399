/**
 * Turns files into a story: formats, character sets, dates, and what in an article is not its
 * report.
 */
@NullMarked
package org.crosscheck.ingest;

import org.jspecify.annotations.NullMarked;
