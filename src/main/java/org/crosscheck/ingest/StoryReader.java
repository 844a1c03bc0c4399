package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.crosscheck.ingest.fetch.Page;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;

/**
 * Reads the paths that a command names. A folder is a story, or holds folders that are; files named
 * one by one are a story together. What cannot be read is a {@link Problem} of its story, or of the
 * reading where it belongs to none, and the rest is read all the same.
 */
public final class StoryReader {

  private final Limits limits;

  /** Reads within the usual limits. */
  public StoryReader() {
    this(Limits.USUAL);
  }

  public StoryReader(Limits limits) {
    this.limits = limits;
  }

  /** Reads all paths; their order makes no difference to what is read. */
  public Reading read(List<Path> paths) {
    return read(paths, List.of());
  }

  /** The same with pages, which are one story with the files that are named one by one. */
  public Reading read(List<Path> paths, List<Page> pages) {
    List<Path> files = new ArrayList<>();
    List<Story> stories = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (Path path : distinct(paths)) {
      if (Files.isDirectory(path)) {
        readFolder(path, stories, problems);
      } else if (path.endsWith(StoryJson.NAME) && Files.exists(path)) {
        readFolder(path.toAbsolutePath().resolveSibling(""), stories, problems);
      } else {
        files.add(path);
      }
    }
    if (!pages.isEmpty() || files.stream().anyMatch(Files::exists)) {
      stories.add(LooseFiles.read(files, pages, limits));
    } else {
      files.forEach(file -> problems.add(missing(file)));
    }
    problems.sort(Comparator.comparing(Problem::where).thenComparing(Problem::reason));
    return new Reading(oneIdEach(stories), ImmutableList.copyOf(problems));
  }

  /** Each file once, however it is written, in an order that does not depend on the command's. */
  private static List<Path> distinct(List<Path> paths) {
    Set<Path> seen = new HashSet<>();
    return paths.stream()
        .sorted(Comparator.comparing(StoryReader::real).thenComparing(Comparator.naturalOrder()))
        .filter(path -> seen.add(real(path)))
        .toList();
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      // It does not exist, which is said later; the name as written will do to tell it by.
      return path.toAbsolutePath().normalize();
    }
  }

  private void readFolder(Path folder, List<Story> stories, List<Problem> problems) {
    StoryFolder here;
    try {
      here = StoryFolder.list(folder, limits);
    } catch (IOException e) {
      problems.add(input(folder, "the folder cannot be read (" + e.getMessage() + ")"));
      return;
    }
    if (here.isStory()) {
      stories.add(here.read());
      return;
    }
    int before = stories.size() + problems.size();
    for (Path below : here.folders()) {
      readFolder(below, stories, problems);
    }
    if (stories.size() + problems.size() == before) {
      problems.add(
          input(folder, "the folder holds no article, no story.json, and no story folder"));
    }
  }

  private static Problem missing(Path file) {
    return input(file, "no such file or folder");
  }

  static Problem input(Path where, String reason) {
    return new Problem(where.toString(), reason, Problem.Kind.INPUT);
  }

  /** Reports are written to a folder named by the id: a second story of a name gets another. */
  private static ImmutableList<Story> oneIdEach(List<Story> stories) {
    Set<String> taken = new HashSet<>();
    List<Story> result = new ArrayList<>();
    for (Story story : stories) {
      String id = story.id();
      for (int n = 2; !taken.add(Names.folded(id)); n++) {
        id = story.id() + "-" + n;
      }
      result.add(
          new Story(
              id,
              story.title(),
              story.date(),
              story.articles(),
              story.problems(),
              story.earlier()));
    }
    return ImmutableList.sortedCopyOf(Comparator.comparing(Story::id), result);
  }
}
