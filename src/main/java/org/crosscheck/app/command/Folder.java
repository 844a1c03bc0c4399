package org.crosscheck.app.command;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.crosscheck.report.Output;

/** Writes below a folder, each file whole or not at all, so that a kill leaves no torn report. */
public final class Folder implements Output {

  private final Path root;

  public Folder(Path root) {
    this.root = root;
  }

  /** Whether it is, or can become, a folder to write to, as far as a look can tell. */
  public boolean looksWritable() {
    Path there = root.toAbsolutePath().normalize();
    while (there.getParent() != null && !Files.exists(there, LinkOption.NOFOLLOW_LINKS)) {
      there = there.getParent();
    }
    return Files.isDirectory(there) && Files.isWritable(there);
  }

  /**
   * Makes the folder and a file in it, which is removed again: what looks writable may not be, as
   * on a disk that is full or read only.
   */
  public void tryOut() throws IOException {
    Files.createDirectories(root);
    // Always the same name: a kill before the file is removed leaves one, not one more each time.
    Path file = root.resolve(".crosscheck-try");
    Files.writeString(file, "x");
    Files.deleteIfExists(file);
  }

  @Override
  public void write(String name, byte[] bytes) throws IOException {
    Path file = root.resolve(name);
    Path folder = file.resolveSibling("");
    Files.createDirectories(folder);
    Path whole = folder.resolve("." + file.getFileName() + ".part");
    try {
      Files.write(whole, bytes);
      move(whole, file);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
