/** What people send and write: messages and documents of word processors. */
@NullMarked
package org.crosscheck.ingest.mail;

import org.jspecify.annotations.NullMarked;
