/** Judges what sources say of one person: name, age, rank. */
@NullMarked
package org.crosscheck.detect.person;

import org.jspecify.annotations.NullMarked;
