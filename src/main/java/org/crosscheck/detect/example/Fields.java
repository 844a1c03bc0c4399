package org.crosscheck.detect.example;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a claim's notation: {@code count dead 12 at-least by="the coast guard"}. Double
 * quotation marks hold words together; {@code key=value} may stand anywhere after the kind.
 */
final class Fields {

  private static final Pattern FIELD =
      Pattern.compile("(?:([a-z][a-z-]*)=)?(?:\"([^\"]*)\"|([^\\s\"=]+))(?:\\s+|$)");

  private final String kind;
  private final Deque<String> words = new ArrayDeque<>();
  private final Map<String, String> named = new LinkedHashMap<>();

  Fields(String notation) {
    List<String> all = new ArrayList<>();
    Matcher matcher = FIELD.matcher(notation);
    int end = 0;
    while (matcher.lookingAt()) {
      String value = matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
      String key = matcher.group(1);
      if (key == null) {
        all.add(value);
      } else if (named.put(key, value) != null) {
        throw new IllegalArgumentException(key + " is given twice: " + notation);
      }
      end = matcher.end();
      matcher.region(end, notation.length());
    }
    if (end != notation.length() || all.isEmpty()) {
      throw new IllegalArgumentException("cannot be read: '" + notation.substring(end) + "'");
    }
    kind = all.get(0);
    words.addAll(all.subList(1, all.size()));
  }

  String kind() {
    return kind;
  }

  /** The next word; what it is called in the complaint when there is none. */
  String next(String name) {
    String next = words.poll();
    if (next == null) {
      throw new IllegalArgumentException(kind + " without its " + name);
    }
    return next;
  }

  /** The next word, where there is one. */
  Optional<String> next() {
    return Optional.ofNullable(words.poll());
  }

  Optional<String> named(String key) {
    return Optional.ofNullable(named.remove(key));
  }

  /** The named fields that nobody asked for, which are then done with. */
  Map<String, String> rest() {
    Map<String, String> rest = new LinkedHashMap<>(named);
    named.clear();
    return rest;
  }

  /** Refuses what nobody asked for: a mistyped field must not pass for nothing. */
  void finish() {
    if (!words.isEmpty() || !named.isEmpty()) {
      throw new IllegalArgumentException(
          kind + " does not know " + (words.isEmpty() ? named.keySet() : words));
    }
  }
}
