package org.crosscheck.align.origin;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.crosscheck.align.collate.Variations;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Collation;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Counts for each source how often it stands alone with its words of what several print. */
final class Fidelity {

  /** Sentences that must be held beside others before anything is said of a source. */
  private static final int FEWEST = 3;

  /** Of these so large a share is altered by one who rewords. */
  private static final double SHARE = 0.5;

  /** So often at least two others must agree against it, or nobody knows who altered. */
  private static final int OUTVOTED = 2;

  private static final int LONG_ENOUGH = 4;

  /**
   * How a source keeps to what it quotes.
   *
   * @param source its id
   * @param collated sentences that others print too
   * @param altered those of them in which it stands alone
   * @param against the source that has most of these in the others' words
   * @param claims its readings where it stands alone, and the others' there
   */
  record Deviation(
      String source, int collated, int altered, String against, ImmutableList<Claim> claims) {

    double share() {
      return (double) altered / collated;
    }

    Row row() {
      return new Row(Slot.FIDELITY, source, claims);
    }
  }

  private static final class Count {
    private int collated;
    private int altered;
    private int outvoted;
    private final Map<String, Integer> against = new TreeMap<>();
    private final ImmutableList.Builder<Claim> claims = ImmutableList.builder();
  }

  private final Variations variations = new Variations();

  /** The sources that reword, in order. */
  List<Deviation> rewording(List<Collation> collations) {
    Map<String, Count> counts = new TreeMap<>();
    for (Collation collation : collations) {
      Set<String> sources = new TreeSet<>();
      for (Quotation witness : collation.witnesses()) {
        if (witness.words().size() >= LONG_ENOUGH) {
          sources.add(witness.source());
        }
      }
      if (sources.size() > 1) {
        sources.forEach(source -> counts.computeIfAbsent(source, each -> new Count()).collated++);
        count(collation, sources, counts);
      }
    }
    List<Deviation> rewording = new ArrayList<>();
    counts.forEach(
        (source, count) -> {
          if (count.altered >= FEWEST
              && count.outvoted >= OUTVOTED
              && count.altered >= SHARE * count.collated) {
            String against =
                count.against.entrySet().stream()
                    .max(
                        Map.Entry.<String, Integer>comparingByValue()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                    .orElseThrow()
                    .getKey();
            rewording.add(
                new Deviation(
                    source, count.collated, count.altered, against, count.claims.build()));
          }
        });
    return rewording;
  }

  private void count(Collation collation, Set<String> sources, Map<String, Count> counts) {
    List<Row> rows = variations.rows(List.of(collation));
    for (String source : sources) {
      boolean altered = false;
      boolean outvoted = false;
      Set<String> others = new TreeSet<>();
      Count count = counts.get(source);
      for (Row row : rows) {
        List<Claim> alone = alone(row, source);
        if (!alone.isEmpty() && count != null) {
          altered = true;
          List<Claim> rest =
              row.claims().stream().filter(each -> !each.source().equals(source)).toList();
          ImmutableSortedSet<String> against =
              rest.stream()
                  .map(Claim::source)
                  .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
          long values = rest.stream().map(Claim::value).distinct().count();
          outvoted |= values == 1 && against.size() > 1;
          others.addAll(against);
          count.claims.addAll(alone).addAll(rest);
        }
      }
      if (altered && count != null) {
        count.altered++;
        count.outvoted += outvoted ? 1 : 0;
        others.forEach(other -> count.against.merge(other, 1, Integer::sum));
      }
    }
  }

  /** The readings that a source shares with no other; none where others differ among themselves. */
  private static List<Claim> alone(Row row, String source) {
    Set<String> others = new TreeSet<>();
    row.claims().stream()
        .filter(claim -> !claim.source().equals(source))
        .forEach(claim -> others.add(claim.value()));
    return row.claims().stream()
        .filter(claim -> claim.source().equals(source) && !others.contains(claim.value()))
        .toList();
  }
}
