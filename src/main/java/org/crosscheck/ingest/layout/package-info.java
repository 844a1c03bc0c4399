/**
 * Tells an article's own report from what stands around it: headline, byline, dateline, captions,
 * and the furniture of the site.
 */
@NullMarked
package org.crosscheck.ingest.layout;

import org.jspecify.annotations.NullMarked;
