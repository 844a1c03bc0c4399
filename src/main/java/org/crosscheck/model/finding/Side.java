package org.crosscheck.model.finding;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.claim.Claim;

/**
 * The claims of a row that agree with each other.
 *
 * @param value their common reading, as people write it; differs from the other sides' values
 * @param claims at least one
 */
public record Side(String value, ImmutableList<Claim> claims) {

  public Side {
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("a side without a claim: " + value);
    }
  }
}
