/**
 * What is known of an article's words before anything is made of them: tokens, sentences, trees.
 */
@NullMarked
package org.crosscheck.model.annotation;

import org.jspecify.annotations.NullMarked;
