/** Lays one article beside another, sentence by sentence and word by word; knows no page. */
@NullMarked
package org.crosscheck.report.diff;

import org.jspecify.annotations.NullMarked;
