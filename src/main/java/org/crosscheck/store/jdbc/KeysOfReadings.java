package org.crosscheck.store.jdbc;

import com.google.common.collect.ImmutableList;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Keys;

/**
 * Step 5: keys once depended on who gives which answer. What was found and decided is kept under
 * the keys that it has now, which need a hash that no database has.
 */
final class KeysOfReadings {

  private KeysOfReadings() {}

  /** A finding of a night. */
  private record Row(String story, String night, int place, String key, String question) {}

  private record Value(String of, String value) {}

  static void run(Sql sql) {
    Map<String, List<String>> values = new HashMap<>();
    sql.query(
            "SELECT story, night, place, value FROM said",
            row ->
                new Value(
                    id(Sql.string(row, "story"), Sql.string(row, "night"), row.getInt("place")),
                    Sql.string(row, "value")))
        .forEach(
            each -> values.computeIfAbsent(each.of(), key -> new ArrayList<>()).add(each.value()));
    ImmutableList<Row> rows =
        sql.query(
            "SELECT story, night, place, key, question FROM finding ORDER BY story, night, place",
            row ->
                new Row(
                    Sql.string(row, "story"),
                    Sql.string(row, "night"),
                    row.getInt("place"),
                    Sql.string(row, "key"),
                    Sql.string(row, "question")));
    Map<String, Integer> times = new HashMap<>();
    Map<String, String> renamed = new TreeMap<>();
    for (Row row : rows) {
      String plain =
          Keys.key(
              row.question(),
              values.getOrDefault(id(row.story(), row.night(), row.place()), List.of()));
      String key =
          Keys.again(plain, times.merge(row.story() + row.night() + plain, 1, Integer::sum));
      renamed.put(row.key(), key);
      sql.update(
          "UPDATE finding SET key = ? WHERE story = ? AND night = ? AND place = ?",
          key,
          row.story(),
          row.night(),
          row.place());
    }
    decisions(sql, renamed);
  }

  /** Two that come to stand under one key at one time are both kept: the second a second later. */
  private static void decisions(Sql sql, Map<String, String> renamed) {
    JdbcDecisions decisions = new JdbcDecisions(sql);
    Map<String, Instant> last = new HashMap<>();
    ImmutableList<Decision> all = decisions.all();
    sql.update("DELETE FROM decision");
    for (Decision each : all) {
      String key = renamed.getOrDefault(each.key(), each.key());
      Instant before = last.get(key);
      Instant time =
          before == null || each.time().isAfter(before) ? each.time() : before.plusSeconds(1);
      last.put(key, time);
      decisions.add(
          new Decision(
              each.story(), key, each.words(), each.state(), each.person(), time, each.reason()));
    }
  }

  private static String id(String story, String night, int place) {
    return story + "\n" + night + "\n" + place;
  }
}
