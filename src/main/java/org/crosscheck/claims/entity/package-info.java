/** Finds who is who, within an article and over all of them. */
@NullMarked
package org.crosscheck.claims.entity;

import org.jspecify.annotations.NullMarked;
