package org.crosscheck.app.spark;

import java.io.IOException;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A file to read.
 *
 * @param order its place among all files; of two articles of one name the later one counts
 * @param path with its file system
 * @param id of the article in it, where there is one and its format gives it none
 * @param size in bytes
 * @param modified in milliseconds
 */
record InputFile(int order, String path, String id, long size, long modified)
    implements Serializable {

  /** A unit of reading is as large, or one file: time enough to be worth a task. */
  private static final long UNIT = 64L << 20;

  /** Whether Spark reads it, a row group at a time. */
  boolean isParquet() {
    return path.endsWith(".parquet");
  }

  String name() {
    return new Path(path).getName();
  }

  /** All files below some paths, in the order in which the nightly job reads an inbox. */
  static List<InputFile> below(List<String> roots, Configuration configuration)
      throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (String root : roots) {
      Path path = new Path(root);
      FileSystem system = path.getFileSystem(configuration);
      FileStatus status = system.getFileStatus(path);
      Path top = status.isDirectory() ? status.getPath() : status.getPath().getParent();
      visit(status, top, system, files);
    }
    return files;
  }

  private static void visit(FileStatus status, Path top, FileSystem system, List<InputFile> files)
      throws IOException {
    if (!status.isDirectory()) {
      String path = status.getPath().toString();
      String inside = path.substring(top.toString().length() + 1);
      int dot = inside.lastIndexOf('.');
      String id = dot > inside.lastIndexOf('/') + 1 ? inside.substring(0, dot) : inside;
      files.add(
          new InputFile(
              files.size(), path, id, status.getLen(), status.getModificationTime()));
      return;
    }
    FileStatus[] children = system.listStatus(status.getPath());
    Arrays.sort(children, Comparator.comparing((FileStatus child) -> child.getPath().getName()));
    for (FileStatus child : children) {
      String name = child.getPath().getName();
      // Spark's own marks, and what is hidden.
      if (!name.startsWith(".") && !name.startsWith("_")) {
        visit(child, top, system, files);
      }
    }
  }

  /** Files that are read as one unit: many small ones, or a large one. */
  static List<List<InputFile>> units(List<InputFile> files) {
    List<List<InputFile>> units = new ArrayList<>();
    long size = UNIT;
    for (InputFile file : files) {
      boolean alone = file.isParquet() || units.isEmpty() || last(units).get(0).isParquet();
      if (alone || size + file.size() > UNIT) {
        units.add(new ArrayList<>());
        size = 0;
      }
      last(units).add(file);
      size += file.size();
    }
    return units;
  }

  private static List<InputFile> last(List<List<InputFile>> units) {
    return units.get(units.size() - 1);
  }
}
