package org.crosscheck.store.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.model.standing.Standing;
import org.crosscheck.store.Nights;
import org.crosscheck.store.Store;

/** Nights and what was found in them, in tables. */
final class JdbcNights implements Nights {

  /** The latest check of each story. */
  private static final String LATEST =
      "(SELECT story, MAX(night) AS night FROM checked GROUP BY story)";

  private final Sql sql;
  private final Store store;

  JdbcNights(Sql sql, Store store) {
    this.sql = sql;
    this.store = store;
  }

  @Override
  public Optional<Night> last() {
    return sql.first(
        "SELECT day, finished FROM night ORDER BY day DESC LIMIT 1",
        row -> new Night(LocalDate.parse(Sql.string(row, 1)), row.getInt(2) != 0));
  }

  @Override
  public void put(Night night) {
    sql.update(
        "INSERT INTO night (day, finished) VALUES (?, ?)"
            + " ON CONFLICT (day) DO UPDATE SET finished = excluded.finished",
        night.day(),
        night.finished() ? 1 : 0);
  }

  @Override
  public Map<String, Line> lines() {
    return Maps.uniqueIndex(
        sql.query(
            "SELECT c.* FROM checked c JOIN "
                + LATEST
                + " l ON c.story = l.story AND c.night = l.night ORDER BY c.story",
            JdbcNights::line),
        Line::story);
  }

  private static Line line(ResultSet row) throws SQLException {
    return new Line(
        Sql.string(row, "story"),
        LocalDate.parse(Sql.string(row, "night")),
        Sql.string(row, "digest"),
        Sql.string(row, "title"),
        Sql.day(row, "day"),
        row.getInt("sources"),
        row.getInt("major"),
        row.getInt("minor"),
        row.getInt("updates"),
        row.getInt("notices"),
        row.getInt("problems"),
        row.getInt("broken") != 0,
        Sql.string(row, "first"));
  }

  @Override
  public Optional<ImmutableList<Remembered>> foundBefore(String story, LocalDate night) {
    return sql.first(
            "SELECT MAX(night) FROM checked WHERE story = ? AND night < ?",
            row -> Optional.ofNullable(row.getString(1)),
            story,
            night)
        .flatMap(before -> before)
        .map(
            before ->
                present(
                    findings("f.story = ? AND f.night = ?", "", story, LocalDate.parse(before))));
  }

  @Override
  public void put(Line line, List<Found> found) {
    store.atomically(
        () -> {
          delete("story = ? AND night = ?", line.story(), line.night());
          sql.update(
              "INSERT INTO checked (story, night, digest, title, day, sources, major, minor,"
                  + " updates, notices, problems, broken, first)"
                  + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
              line.story(),
              line.night(),
              line.digest(),
              line.title(),
              line.day(),
              line.sources(),
              line.major(),
              line.minor(),
              line.updates(),
              line.notices(),
              line.problems(),
              line.broken() ? 1 : 0,
              line.first());
          for (int place = 0; place < found.size(); place++) {
            insert(line, place, found.get(place));
          }
        });
  }

  private void insert(Line line, int place, Found found) {
    Remembered finding = found.finding();
    sql.update(
        "INSERT INTO finding (story, night, place, key, question, rule, outcome, severity,"
            + " summary, state) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        line.story(),
        line.night(),
        place,
        finding.key(),
        finding.question(),
        finding.rule(),
        finding.outcome(),
        finding.severity(),
        finding.summary(),
        found.state());
    List<Remembered.Said> said = finding.said();
    sql.updateAll(
        "INSERT INTO said (story, night, place, line, source, value, exact)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
        java.util.stream.IntStream.range(0, said.size()).boxed().toList(),
        number ->
            new Object[] {
              line.story(),
              line.night(),
              place,
              number,
              said.get(number).source(),
              said.get(number).value(),
              said.get(number).exact()
            });
  }

  @Override
  public List<Found> found(LocalDate night) {
    return findings("f.night = ?", "", night);
  }

  @Override
  public List<Remembered> current() {
    return present(
        findings("1 = 1", " JOIN " + LATEST + " l ON f.story = l.story AND f.night = l.night"));
  }

  private static ImmutableList<Remembered> present(List<Found> found) {
    return found.stream()
        .filter(each -> each.state() != Standing.State.ABSENT)
        .map(Found::finding)
        .collect(ImmutableList.toImmutableList());
  }

  /** Findings and what they rest on, in two queries however many they are. */
  private ImmutableList<Found> findings(String where, String join, Object... arguments) {
    record Part(String of, Remembered.Said said) {}
    ImmutableListMultimap<String, Remembered.Said> said =
        sql
            .query(
                "SELECT s.story, s.night, s.place, s.source, s.value, s.exact FROM said s JOIN"
                    + " finding f ON s.story = f.story AND s.night = f.night"
                    + " AND s.place = f.place"
                    + join
                    + " WHERE "
                    + where
                    + " ORDER BY s.story, s.night, s.place, s.line",
                row ->
                    new Part(
                        id(row),
                        new Remembered.Said(
                            Sql.string(row, "source"),
                            Sql.string(row, "value"),
                            Sql.string(row, "exact"))),
                arguments)
            .stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(Part::of, Part::said));
    return sql.query(
        "SELECT f.* FROM finding f"
            + join
            + " WHERE "
            + where
            + " ORDER BY f.story, f.night, f.place",
        row ->
            new Found(
                new Remembered(
                    Sql.string(row, "story"),
                    Sql.string(row, "key"),
                    Sql.string(row, "question"),
                    Sql.string(row, "rule"),
                    Finding.Kind.valueOf(Sql.string(row, "outcome")),
                    Severity.valueOf(Sql.string(row, "severity")),
                    Sql.string(row, "summary"),
                    said.get(id(row))),
                Standing.State.valueOf(Sql.string(row, "state"))),
        arguments);
  }

  private static String id(ResultSet row) throws SQLException {
    return Sql.string(row, "story") + "\n" + Sql.string(row, "night") + "\n" + row.getInt("place");
  }

  @Override
  public void forgetSuperseded() {
    store.atomically(
        () ->
            delete(
                "night < (SELECT MAX(c.night) FROM checked c WHERE c.story = "
                    + "${table}.story)"));
  }

  private void delete(String where, Object... arguments) {
    for (String table : List.of("said", "finding", "checked")) {
      sql.update("DELETE FROM " + table + " WHERE " + where.replace("${table}", table), arguments);
    }
  }
}
