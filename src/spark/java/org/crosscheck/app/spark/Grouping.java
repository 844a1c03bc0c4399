package org.crosscheck.app.spark;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.crosscheck.group.Grouped;
import org.crosscheck.group.Grouper;
import org.crosscheck.group.Signature;

/** Gives the articles of one step their stories, in one task. */
final class Grouping {

  private Grouping() {}

  /**
   * Groups.
   *
   * @param rows new articles, whose story is null, and known ones; as {@link Tables#GROUPED}
   * @return the new ones with their stories
   */
  static Dataset<Row> group(Dataset<Row> rows) {
    MapPartitionsFunction<Row, Row> group = Grouping::group;
    return rows.coalesce(1).mapPartitions(group, Encoders.row(Tables.GROUPED));
  }

  private static Iterator<Row> group(Iterator<Row> rows) {
    List<Grouped> known = new ArrayList<>();
    Map<String, Row> fresh = new HashMap<>();
    List<Signature> arrivals = new ArrayList<>();
    while (rows.hasNext()) {
      Row row = rows.next();
      Signature signature = Signature.decode(row.getAs("signature"));
      String story = Tables.text(row, "story");
      if (story == null) {
        arrivals.add(signature);
        fresh.put(signature.article(), row);
      } else {
        known.add(new Grouped(signature, story));
      }
    }
    ImmutableList.Builder<Row> grouped = ImmutableList.builder();
    new Grouper()
        .assign(known, arrivals)
        .forEach(
            (hash, story) ->
                grouped.add(
                    Tables.with(
                        Objects.requireNonNull(fresh.get(hash)),
                        Tables.SIGNATURES.size(),
                        story)));
    return grouped.build().iterator();
  }
}
