/**
 * What is read: stories, their articles, and places in their text. The only packages that all
 * stages share start here.
 */
@NullMarked
package org.crosscheck.model;

import org.jspecify.annotations.NullMarked;
