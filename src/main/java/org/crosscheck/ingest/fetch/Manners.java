package org.crosscheck.ingest.fetch;

/**
 * How sites are asked.
 *
 * @param agent how Crosscheck introduces itself
 * @param everywhere whether addresses that are not public are allowed too
 * @param pause between two requests to one site, in milliseconds, where the site asks for none
 * @param longestPause that is waited where a site asks for more, in milliseconds
 */
public record Manners(String agent, boolean everywhere, long pause, long longestPause) {

  /** A second, as crawlers hold it; a site that asks for more than ten gets ten. */
  public static Manners of(String agent, boolean everywhere) {
    return new Manners(agent, everywhere, 1_000, 10_000);
  }
}
