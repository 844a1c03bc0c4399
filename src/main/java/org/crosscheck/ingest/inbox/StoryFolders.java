package org.crosscheck.ingest.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.ingest.Reading;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Problem;

/** Folders with a story.json: somebody has said which articles belong together. */
final class StoryFolders {

  private StoryFolders() {}

  static boolean takes(Path path) {
    return Files.isRegularFile(path.resolve("story.json"));
  }

  static void read(Path path, Limits limits, Delivery delivery) {
    Reading reading = new StoryReader(limits).read(List.of(path));
    reading.problems().forEach(delivery::problem);
    reading
        .stories()
        .forEach(
            story -> {
              Arrival.Told told = new Arrival.Told(story.id(), story.title(), story.date());
              story.articles().forEach(article -> delivery.article(article, told));
              story.earlier().forEach(version -> delivery.earlier(version, told));
              story.problems().forEach(problem -> delivery.problem(inside(path, problem)));
            });
  }

  private static Problem inside(Path folder, Problem problem) {
    return new Problem(
        folder.resolve(problem.where()).toString(), problem.reason(), problem.kind());
  }
}
