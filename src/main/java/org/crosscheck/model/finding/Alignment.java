package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;

/**
 * What the sources say, side by side.
 *
 * @param rows one for each thing that is said
 * @param collations of what was said by people
 * @param origins who copies whom
 */
public record Alignment(
    ImmutableList<Row> rows, ImmutableList<Collation> collations, Origins origins) {}
