package org.crosscheck.contrast;

import com.google.common.collect.ImmutableList;
import org.crosscheck.model.claim.Claim;

/**
 * Two sides that a rule holds for a disagreement.
 *
 * @param index its place among those that were told
 * @param rule its id
 * @param sure how sure the rule is, from 0 to 1
 * @param major whether the rule holds it for grave
 * @param sides how many there are in all
 * @param ones the claims of the one side
 * @param others those of the other
 */
public record Told(
    int index,
    String rule,
    double sure,
    boolean major,
    int sides,
    ImmutableList<Claim> ones,
    ImmutableList<Claim> others) {}
