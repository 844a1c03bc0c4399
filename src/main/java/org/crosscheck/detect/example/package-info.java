/**
 * Reads the small hand-written events that show what a rule finds and what it leaves alone; each is
 * a test of its rule and its documentation at once.
 */
@NullMarked
package org.crosscheck.detect.example;

import org.jspecify.annotations.NullMarked;
