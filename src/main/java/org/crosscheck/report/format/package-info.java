/** The formats that other programs read, beside JSON and the pages; asked for by name. */
@NullMarked
package org.crosscheck.report.format;

import org.jspecify.annotations.NullMarked;
