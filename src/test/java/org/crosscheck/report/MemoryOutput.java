package org.crosscheck.report;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Keeps what is written, for tests. */
public final class MemoryOutput implements Output {

  private final Map<String, byte[]> files = new TreeMap<>();

  @Override
  public void write(String name, byte[] bytes) {
    if (files.put(name, bytes.clone()) != null) {
      throw new IllegalStateException("written twice: " + name);
    }
  }

  /** The names of all files, in order. */
  public java.util.Set<String> names() {
    return files.keySet();
  }

  /** A file as text. */
  public String text(String name) {
    byte[] bytes = files.get(name);
    if (bytes == null) {
      throw new IllegalStateException("no " + name + " among " + files.keySet());
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
