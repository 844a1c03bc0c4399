/**
 * CoreNLP's models in forms that are loaded in a moment, made of CoreNLP's own files when the
 * program is built, and read with the same results to the bit.
 */
@NullMarked
package org.crosscheck.annotate.model;

import org.jspecify.annotations.NullMarked;
