package org.crosscheck.app.spark;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.function.FlatMapGroupsFunction;
import org.apache.spark.api.java.function.MapFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.crosscheck.group.SourceIds;

/**
 * Gives each article its id in its story, and cuts stories that have no end. A story of more
 * articles than are checked against each other is cut by the time of publication: those of one part
 * are neighbours in time, and none is checked against those of another.
 */
final class Placing {

  /** As the nightly job numbers sources: what came earlier first, and then by name. */
  private static final Comparator<Row> BY_ARRIVAL =
      comparing((Row row) -> (Integer) row.getAs("step")).thenComparing(row -> row.getAs("name"));

  private static final Comparator<Row> BY_TIME =
      comparing((Row row) -> (Long) row.getAs("day"), nullsLast(naturalOrder()))
          .thenComparing(row -> row.<String>getAs("hash"));

  private Placing() {}

  /**
   * Places all articles.
   *
   * @param grouped with the number of the step in which each was grouped
   * @param most articles of a part
   */
  static Dataset<Row> place(Dataset<Row> grouped, int most) {
    MapFunction<Row, String> story = row -> row.getAs("story");
    FlatMapGroupsFunction<String, Row, Row> place =
        (whole, rows) -> place(whole, rows, most).iterator();
    return grouped
        .select("name", "hash", "source", "day", "headline", "story", "step")
        .groupByKey(story, Encoders.STRING())
        .flatMapGroups(place, Encoders.row(Tables.PLACED));
  }

  private record Place(Row row, String id) {}

  private static List<Row> place(String whole, Iterator<Row> rows, int most) {
    List<Row> arrived = new ArrayList<>(ImmutableList.copyOf(rows));
    arrived.sort(BY_ARRIVAL);
    // A story is called as the first report of those that made it one.
    String title =
        arrived.stream()
            .filter(row -> row.getAs("step").equals(arrived.get(0).getAs("step")))
            .min(BY_TIME)
            .map(row -> row.<String>getAs("headline"))
            .orElse(whole);
    SourceIds ids = new SourceIds();
    List<Place> places = new ArrayList<>();
    arrived.forEach(row -> places.add(new Place(row, ids.take(row.getAs("source")))));
    places.sort(comparing(Place::row, BY_TIME));
    List<Row> placed = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      String part = places.size() > most ? whole + "-part-" + (i / most + 1) : whole;
      Place place = places.get(i);
      placed.add(Tables.row(place.row().getAs("name"), whole, part, title, place.id()));
    }
    return placed;
  }
}
