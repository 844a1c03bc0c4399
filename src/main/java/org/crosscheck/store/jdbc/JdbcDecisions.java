package org.crosscheck.store.jdbc;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.Instant;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.store.Decisions;

/** Editors' decisions in a table. */
final class JdbcDecisions implements Decisions {

  private final Sql sql;

  JdbcDecisions(Sql sql) {
    this.sql = sql;
  }

  @Override
  public void add(Decision decision) {
    sql.update(
        "INSERT INTO decision (key, time, story, words, state, person, reason)"
            + " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (key, time) DO UPDATE SET"
            + " story = excluded.story, words = excluded.words, state = excluded.state,"
            + " person = excluded.person, reason = excluded.reason",
        decision.key(),
        decision.time(),
        decision.story(),
        String.join(" ", decision.words()),
        decision.state(),
        decision.person(),
        decision.reason());
  }

  @Override
  public ImmutableList<Decision> all() {
    return sql.query(
        "SELECT * FROM decision ORDER BY time, key",
        row ->
            new Decision(
                Sql.string(row, "story"),
                Sql.string(row, "key"),
                ImmutableSortedSet.copyOf(
                    Splitter.on(' ').omitEmptyStrings().split(Sql.string(row, "words"))),
                Decision.State.valueOf(Sql.string(row, "state")),
                Sql.string(row, "person"),
                Instant.parse(Sql.string(row, "time")),
                Sql.string(row, "reason")));
  }
}
