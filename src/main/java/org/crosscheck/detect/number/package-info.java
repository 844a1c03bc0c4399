/** Numbers, ages, money and measures that cannot both hold, given how exactly each is meant. */
@NullMarked
package org.crosscheck.detect.number;

import org.jspecify.annotations.NullMarked;
