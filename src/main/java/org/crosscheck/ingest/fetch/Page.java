package org.crosscheck.ingest.fetch;

import org.crosscheck.ingest.port.Input;

/**
 * Something that was fetched.
 *
 * @param address as it was asked for
 * @param input what was there
 */
public record Page(Address address, Input input) {}
