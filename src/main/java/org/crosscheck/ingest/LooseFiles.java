package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.crosscheck.ingest.fetch.Page;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Article;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;

/** Files and pages that were named one by one: together they are a story. */
final class LooseFiles {

  private LooseFiles() {}

  static Story read(List<Path> files, List<Page> pages, Limits limits) {
    Collected collected = new Collected(limits);
    ids(files).forEach((id, file) -> collected.read(file, file.toString(), id, null));
    pages.forEach(collected::read);
    String story = storyId(files);
    StoryBudget budget = new StoryBudget(story, limits);
    ImmutableList<Article> articles = collected.articles(budget);
    ImmutableList<Earlier> earlier = collected.earlier(budget);
    return new Story(
        story,
        null,
        null,
        articles,
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Problem::where).thenComparing(Problem::reason),
            collected.problems()),
        earlier);
  }

  /** The folder they all stand in names the story. */
  private static String storyId(List<Path> files) {
    List<Path> folders =
        files.stream()
            .filter(Files::exists)
            .map(file -> file.toAbsolutePath().normalize().getParent())
            .distinct()
            .toList();
    return folders.size() == 1 ? Names.storyId(Names.of(folders.get(0))) : "story";
  }

  /** A file's stem is its id, with as much of its path in front as tells it from the others. */
  private static SortedMap<String, Path> ids(List<Path> files) {
    for (int names = 1; ; names++) {
      SortedMap<String, Path> ids = new TreeMap<>();
      boolean whole = true;
      for (Path file : files) {
        Path path = file.toAbsolutePath().normalize();
        int from = Math.max(0, path.getNameCount() - names);
        whole &= from == 0;
        String tail = path.subpath(from, path.getNameCount()).toString();
        ids.put(names == 1 ? Names.stem(tail) : tail.replace('\\', '/'), file);
      }
      if (ids.size() == files.size() || whole) {
        return ids;
      }
    }
  }
}
