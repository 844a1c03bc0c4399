package org.crosscheck.ingest.inbox;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.Problem;

/**
 * What an inbox holds.
 *
 * @param arrivals each once, in the order of their files' paths and of the lines in them
 * @param earlier versions that others of these have replaced
 * @param problems what could not be read, in the same order; where it is a line of a file, {@code
 *     where} ends with the line's number, counted from 1: {@code inbox/wire.jsonl:12}
 */
public record Arrivals(
    ImmutableList<Arrival> arrivals,
    ImmutableList<Arrival> earlier,
    ImmutableList<Problem> problems) {}
