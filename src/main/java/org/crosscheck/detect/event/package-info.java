/** Judges whether sources differ on what happened and in what state it left people. */
@NullMarked
package org.crosscheck.detect.event;

import org.jspecify.annotations.NullMarked;
