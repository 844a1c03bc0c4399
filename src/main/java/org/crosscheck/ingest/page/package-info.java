/** Finds the article in a web page: its fields, its paragraphs, and what is no part of it. */
@NullMarked
package org.crosscheck.ingest.page;

import org.jspecify.annotations.NullMarked;
