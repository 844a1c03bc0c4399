package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.ingest.lines.PlainText;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.model.Article;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Story;
import org.jspecify.annotations.Nullable;

/**
 * A folder and what stands in it, hidden files apart.
 *
 * @param files by name
 * @param folders by name
 */
record StoryFolder(
    Path path, ImmutableList<Path> files, ImmutableList<Path> folders, Limits limits) {

  static StoryFolder list(Path folder, Limits limits) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      List<Path> shown =
          children
              .filter(child -> !Names.of(child).startsWith("."))
              .sorted(Comparator.comparing(Names::of))
              .toList();
      return new StoryFolder(
          folder,
          shown.stream()
              .filter(child -> !Files.isDirectory(child))
              .collect(ImmutableList.toImmutableList()),
          shown.stream()
              .filter(child -> Files.isDirectory(child) && !Files.isSymbolicLink(child))
              .collect(ImmutableList.toImmutableList()),
          limits);
    }
  }

  /** Whether it is a story itself, rather than a folder of stories or of something else. */
  boolean isStory() {
    return files.stream().anyMatch(file -> isStoryJson(file) || Registry.reads(file, limits));
  }

  Story read() {
    List<Problem> problems = new ArrayList<>();
    for (Path file : files) {
      if (isStoryJson(file)) {
        try {
          if (leadsOut(file)) {
            throw new Unreadable("a link that leads out of the folder");
          }
          return described(
              StoryJson.parse(PlainText.text(Input.of(file, "", limits).bytes(Limit.ARTICLE))),
              problems);
        } catch (Unreadable e) {
          problems.add(problem(StoryJson.NAME, e.reason() + "; the folder's articles are read"));
        }
      }
    }
    return undescribed(problems);
  }

  private Story described(StoryJson json, List<Problem> problems) {
    problems.addAll(json.problems());
    String id = json.id() == null ? Names.storyId(Names.of(path)) : json.id();
    if (!Names.isStoryId(id)) {
      problems.add(problem(StoryJson.NAME, "the id cannot name a folder: " + id));
      id = Names.storyId(Names.of(path));
    }
    Collected collected = new Collected(limits);
    Set<String> ids = new HashSet<>();
    for (StoryJson.Entry entry : json.sources()) {
      String source = entry.id() == null ? Names.stem(entry.file()) : entry.id();
      if (!ids.add(source)) {
        problems.add(
            problem(
                entry.file(),
                "not read: story.json gives its id " + source + " to another source as well"));
        continue;
      }
      try {
        collected.read(inside(entry.file()), entry.file(), source, entry);
      } catch (Unreadable e) {
        problems.add(problem(entry.file(), e.reason()));
      }
    }
    if (json.sources().isEmpty()) {
      problems.add(problem(StoryJson.NAME, "names no sources"));
    }
    return story(id, json, collected, problems);
  }

  /** Resolves a name that an untrusted story.json gives, and refuses what leads out of here. */
  private Path inside(String name) throws Unreadable {
    Unreadable outside =
        new Unreadable("not read: story.json may only name files in its own folder");
    try {
      Path file = path.resolve(name).normalize();
      if (Path.of(name).isAbsolute() || !file.startsWith(path.normalize())) {
        throw outside;
      }
      if (leadsOut(file)) {
        throw outside;
      }
      return file;
    } catch (InvalidPathException e) {
      throw new Unreadable("not a file name");
    }
  }

  private boolean leadsOut(Path file) throws Unreadable {
    try {
      return Files.exists(file) && !file.toRealPath().startsWith(path.toRealPath());
    } catch (IOException e) {
      throw new Unreadable("cannot be read (" + e.getMessage() + ")");
    }
  }

  private Story undescribed(List<Problem> problems) {
    Collected collected = new Collected(limits);
    Set<String> ids = new HashSet<>();
    for (Path file : files) {
      String name = Names.of(file);
      if (isStoryJson(file)) {
        continue;
      }
      String id = ids.add(Names.stem(name)) ? Names.stem(name) : name;
      try {
        if (leadsOut(file)) {
          throw new Unreadable("not read: a link that leads out of the folder");
        }
        collected.read(file, name, id, null);
      } catch (Unreadable e) {
        problems.add(problem(name, e.reason()));
      }
    }
    for (Path folder : folders) {
      problems.add(
          problem(Names.of(folder), "not read: a folder inside a story; name it by itself"));
    }
    return story(Names.storyId(Names.of(path)), null, collected, problems);
  }

  private static Story story(
      String id, @Nullable StoryJson json, Collected collected, List<Problem> problems) {
    StoryBudget budget = new StoryBudget(id, collected.limits());
    ImmutableList<Article> articles = collected.articles(budget);
    ImmutableList<Earlier> earlier = collected.earlier(budget);
    problems.addAll(collected.problems());
    return new Story(
        id,
        json == null ? null : json.title(),
        json == null ? null : json.date(),
        articles,
        ImmutableList.sortedCopyOf(
            Comparator.comparing(Problem::where).thenComparing(Problem::reason), problems),
        earlier);
  }

  private static boolean isStoryJson(Path file) {
    return Names.of(file).equals(StoryJson.NAME);
  }

  private static Problem problem(String where, String reason) {
    return new Problem(where, reason, Problem.Kind.INPUT);
  }
}
