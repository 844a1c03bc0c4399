/**
 * Keeps from run to run what was read, annotated, found and decided: the ports, which a job or a
 * web application uses alike.
 */
@NullMarked
package org.crosscheck.store;

import org.jspecify.annotations.NullMarked;
