/** The same stages on Apache Spark, for archives that outgrow one machine. */
@NullMarked
package org.crosscheck.app.spark;

import org.jspecify.annotations.NullMarked;
