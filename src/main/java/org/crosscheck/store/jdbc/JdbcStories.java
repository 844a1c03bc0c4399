package org.crosscheck.store.jdbc;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stories;

/** Stories, their members and what these were in which night, in tables. */
final class JdbcStories implements Stories {

  private static final Sql.Row<Edition> EDITION =
      row ->
          new Edition(
              Sql.string(row, "name"),
              LocalDate.parse(Sql.string(row, "night")),
              Sql.string(row, "hash"),
              row.getInt("paragraphs"));

  private final Sql sql;
  private final Store store;

  JdbcStories(Sql sql, Store store) {
    this.sql = sql;
    this.store = store;
  }

  @Override
  public ImmutableList<Member> members() {
    return sql.query(
        "SELECT name, story, source FROM member ORDER BY name",
        row -> new Member(Sql.string(row, 1), Sql.string(row, 2), Sql.string(row, 3)));
  }

  @Override
  public void putMembers(Collection<Member> members) {
    store.atomically(
        () ->
            sql.updateAll(
                "INSERT INTO member (name, story, source) VALUES (?, ?, ?) ON CONFLICT (name)"
                    + " DO UPDATE SET story = excluded.story, source = excluded.source",
                members,
                each -> new Object[] {each.name(), each.story(), each.source()}));
  }

  @Override
  public void removeMembers(Collection<String> names) {
    store.atomically(
        () ->
            sql.updateAll("DELETE FROM member WHERE name = ?", names, name -> new Object[] {name}));
  }

  @Override
  public Map<String, Head> heads() {
    return Maps.uniqueIndex(
        sql.query(
            "SELECT id, title, day FROM story ORDER BY id",
            row ->
                new Head(
                    Sql.string(row, "id"), Sql.stringOrNull(row, "title"), Sql.day(row, "day"))),
        Head::id);
  }

  @Override
  public void putHeads(Collection<Head> heads) {
    store.atomically(
        () ->
            sql.updateAll(
                "INSERT INTO story (id, title, day) VALUES (?, ?, ?) ON CONFLICT (id)"
                    + " DO UPDATE SET title = excluded.title, day = excluded.day",
                heads,
                each -> new Object[] {each.id(), each.title(), each.day()}));
  }

  @Override
  public Map<String, Edition> editions() {
    return Maps.uniqueIndex(
        sql.query(
            "SELECT e.name, e.night, e.hash, e.paragraphs FROM edition e JOIN (SELECT name,"
                + " MAX(night) AS night FROM edition GROUP BY name) latest"
                + " ON e.name = latest.name AND e.night = latest.night ORDER BY e.name",
            EDITION),
        Edition::name);
  }

  @Override
  public ImmutableListMultimap<String, Edition> history() {
    return Multimaps.index(
        sql.query(
            "SELECT name, night, hash, paragraphs FROM edition ORDER BY name, night", EDITION),
        Edition::name);
  }

  @Override
  public ImmutableList<Version> versions() {
    return sql.query(
        "SELECT name, number, hash FROM version ORDER BY name, number",
        row -> new Version(Sql.string(row, 1), row.getLong(2), Sql.string(row, 3)));
  }

  @Override
  public void putVersions(Collection<Version> versions) {
    store.atomically(
        () ->
            sql.updateAll(
                "INSERT INTO version (name, number, hash) VALUES (?, ?, ?)"
                    + " ON CONFLICT (name, number) DO UPDATE SET hash = excluded.hash",
                versions,
                each -> new Object[] {each.name(), each.number(), each.hash()}));
  }

  @Override
  public void forgetReplaced(String name) {
    sql.update(
        "DELETE FROM edition WHERE name = ? AND night <"
            + " (SELECT MAX(e.night) FROM edition e WHERE e.name = ?)",
        name,
        name);
  }

  @Override
  public void putEditions(Collection<Edition> editions) {
    store.atomically(
        () ->
            sql.updateAll(
                "INSERT INTO edition (name, night, hash, paragraphs) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT (name, night) DO UPDATE SET hash = excluded.hash,"
                    + " paragraphs = excluded.paragraphs",
                editions,
                each -> new Object[] {each.name(), each.night(), each.hash(), each.paragraphs()}));
  }
}
