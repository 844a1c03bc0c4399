/** The store in a relational database, SQLite or PostgreSQL. */
@NullMarked
package org.crosscheck.store.jdbc;

import org.jspecify.annotations.NullMarked;
