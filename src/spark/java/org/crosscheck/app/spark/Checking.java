package org.crosscheck.app.spark;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterators;
import com.google.common.collect.PeekingIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.util.SerializableConfiguration;
import org.crosscheck.app.house.Houses;
import org.crosscheck.model.Article;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.report.Counts;
import org.crosscheck.report.json.FindingsJson;
import org.crosscheck.store.AnnotationCodec;

/** Checks stories one by one, each whole. */
final class Checking {

  private Checking() {}

  /**
   * Checks.
   *
   * @param stories the rows of each story one after the other
   * @param house whose rule on quotations decides
   * @param reports below which each story's findings.json is written too; empty where it is not
   */
  static Dataset<Row> check(
      Dataset<Row> stories,
      String house,
      Optional<String> reports,
      SerializableConfiguration configuration) {
    String folder = reports.orElse("");
    MapPartitionsFunction<Row, Row> check =
        rows -> {
          Iterator<List<Row>> whole = whole(rows);
          return Iterators.transform(whole, story -> check(story, house, folder, configuration));
        };
    return stories.mapPartitions(check, Encoders.row(Tables.CHECKED));
  }

  /** One story after the other: no more than one is in memory. */
  private static Iterator<List<Row>> whole(Iterator<Row> rows) {
    PeekingIterator<Row> next = Iterators.peekingIterator(rows);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return next.hasNext();
      }

      @Override
      public List<Row> next() {
        List<Row> story = new ArrayList<>();
        story.add(next.next());
        Object id = story.get(0).getAs("story");
        while (next.hasNext() && id.equals(Objects.requireNonNull(next.peek()).getAs("story"))) {
          story.add(next.next());
        }
        return story;
      }
    };
  }

  private static Row check(
      List<Row> rows, String house, String folder, SerializableConfiguration configuration) {
    Row first = rows.get(0);
    Checked checked = Engine.get().check(story(rows), Houses.named(house));
    Counts counts = Counts.of(checked);
    String id = first.getAs("story");
    String report = new FindingsJson().render(checked);
    boolean silent = rows.size() < 2 && counts.isNothing();
    if (!folder.isEmpty() && !silent) {
      write(report, new Path(folder, id + "/findings.json"), configuration);
    }
    return Tables.row(
        first.getAs("whole"),
        id,
        first.getAs("title"),
        rows.size(),
        counts.major(),
        counts.minor(),
        counts.updates(),
        counts.notices(),
        counts.problems(),
        checked.problems().stream().anyMatch(each -> each.kind() == Problem.Kind.INTERNAL),
        silent,
        report);
  }

  private static AnnotatedStory story(List<Row> rows) {
    ImmutableList<AnnotatedArticle> articles =
        rows.stream()
            .map(
                row -> {
                  Article article = Tables.article(row).under(row.getAs("id"));
                  return new AnnotatedArticle(
                      article, AnnotationCodec.decode(row.getAs("sentences")));
                })
            .sorted(java.util.Comparator.comparing(AnnotatedArticle::id))
            .collect(ImmutableList.toImmutableList());
    Story story =
        new Story(
            rows.get(0).getAs("story"),
            rows.get(0).getAs("title"),
            null,
            articles.stream()
                .map(AnnotatedArticle::article)
                .collect(ImmutableList.toImmutableList()),
            ImmutableList.of());
    return new AnnotatedStory(story, articles, ImmutableList.of());
  }

  /** A task that is done again writes the same once more. */
  private static void write(String report, Path file, SerializableConfiguration configuration) {
    try (OutputStream out =
        file.getFileSystem(configuration.value()).create(file, true)) {
      out.write(report.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
