/** What all commands share: how they end, where they write, what they show meanwhile. */
@NullMarked
package org.crosscheck.app.command;

import org.jspecify.annotations.NullMarked;
