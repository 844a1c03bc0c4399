package org.crosscheck.ingest.inbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.crosscheck.ingest.Registry;
import org.crosscheck.ingest.fetch.Page;
import org.crosscheck.ingest.port.Limits;

/**
 * Reads a folder that articles are delivered to: files of every format of the {@link Registry},
 * story folders, and folders of these, or one such file. What cannot be read is a problem with its
 * place, and costs nothing else.
 */
public final class Inbox {

  private static final int DEEPEST = 64;

  private final Path root;
  private final Limits limits;
  private final Delivery delivery = new Delivery();
  private final Set<String> ids = new HashSet<>();

  private Inbox(Path root, Limits limits) {
    this.root = root;
    this.limits = limits;
  }

  /** Reads all that stands there now; nothing is moved or changed. */
  public static Arrivals read(Path inbox, Limits limits) {
    Inbox reading = new Inbox(inbox, limits);
    if (Files.exists(inbox)) {
      reading.visit(inbox, 0);
    } else {
      reading.delivery.problem(inbox.toString(), "no such file or folder");
    }
    return reading.delivery.done();
  }

  /** Reads pages that were fetched. */
  public static Arrivals read(List<Page> pages) {
    Delivery delivery = new Delivery();
    for (Page page : pages) {
      Registry.read(page.input(), delivery.from(page.address().toString()));
    }
    return delivery.done();
  }

  private void visit(Path path, int depth) {
    if (leadsOut(path)) {
      delivery.problem(path.toString(), "not read: a link that leads out of the inbox");
      return;
    }
    if (StoryFolders.takes(path)) {
      StoryFolders.read(path, limits, delivery);
    } else if (!Files.isDirectory(path)) {
      Registry.read(path, id(path), limits, delivery.from(path.toString()));
    } else if (depth == DEEPEST) {
      delivery.problem(path.toString(), "not read: folders are nested too deep");
    } else {
      for (Path child : children(path)) {
        visit(child, depth + 1);
      }
    }
  }

  /** What stands in a folder by name; what is hidden, or links to another folder, is not meant. */
  private List<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children
          .filter(child -> !name(child).startsWith("."))
          .filter(child -> !(Files.isDirectory(child) && Files.isSymbolicLink(child)))
          .sorted(Comparator.comparing(Inbox::name))
          .toList();
    } catch (IOException e) {
      delivery.problem(folder.toString(), "the folder cannot be read (" + e.getMessage() + ")");
      return List.of();
    }
  }

  /** An inbox that many may write to must not make a nightly job publish any file it can read. */
  private boolean leadsOut(Path path) {
    try {
      return Files.isSymbolicLink(path)
          && !path.equals(root)
          && !path.toRealPath().startsWith(root.toRealPath());
    } catch (IOException e) {
      // A link to nothing: there is no telling where it would lead.
      return true;
    }
  }

  /** Its path without its ending; of two that only differ in that the second keeps it. */
  private String id(Path path) {
    Path inside = path.equals(root) ? Path.of(name(path)) : root.relativize(path);
    String whole = inside.toString().replace('\\', '/');
    int dot = whole.lastIndexOf('.');
    String stem = dot > whole.lastIndexOf('/') + 1 ? whole.substring(0, dot) : whole;
    return ids.add(stem) ? stem : whole;
  }

  /** The last part of a path. */
  static String name(Path path) {
    Path name = path.toAbsolutePath().normalize().getFileName();
    return name == null ? "" : name.toString();
  }
}
