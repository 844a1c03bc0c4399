/** Newsrooms' rules on quotations, as data and as a setting. */
@NullMarked
package org.crosscheck.app.house;

import org.jspecify.annotations.NullMarked;
