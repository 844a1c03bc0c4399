/** What counts as one word, and how much a word tells, when quotations are collated. */
@NullMarked
package org.crosscheck.align.collate.form;

import org.jspecify.annotations.NullMarked;
