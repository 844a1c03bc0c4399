/** Gives each article the story that it belongs to: the same event, told by several. */
@NullMarked
package org.crosscheck.group;

import org.jspecify.annotations.NullMarked;
