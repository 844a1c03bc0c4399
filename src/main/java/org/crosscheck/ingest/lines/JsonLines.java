package org.crosscheck.ingest.lines;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;

/**
 * JSON Lines, an article a line: {@code {"id", "outlet", "title", "url", "published", "text"}}, of
 * which only {@code text} is needed and others are ignored.
 */
public final class JsonLines implements Format {

  /** Of a file that is something else altogether each line would be a problem. */
  private static final int MOST_BAD_LINES = 100;

  @Override
  public String name() {
    return "JSON Lines";
  }

  @Override
  public boolean takes(Input input) {
    return input.isNamed(".jsonl", ".ndjson", ".jsonl.gz", ".ndjson.gz")
        || (!input.isNamed(".json") && isLine(input.beginning().strip()));
  }

  private static boolean isLine(String beginning) {
    int end = beginning.indexOf('\n');
    String line = end < 0 ? beginning : beginning.substring(0, end).strip();
    return line.startsWith("{") && line.endsWith("}") && line.contains("\"text\"");
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    int line = 0;
    int bad = 0;
    try (Lines lines = new Lines(input.open(), input.limits())) {
      while (lines.next()) {
        line++;
        String where = ":" + line;
        List<String> reasons = read(lines, where, input, found);
        bad += reasons.isEmpty() ? 0 : 1;
        if (bad <= MOST_BAD_LINES) {
          reasons.forEach(reason -> found.problem(where, reason));
        }
      }
    } catch (IOException e) {
      if (line == 0) {
        throw new Unreadable(Input.reason(e));
      }
      found.problem("", "cannot be read beyond line " + line + " (" + e.getMessage() + ")");
    }
    if (bad > MOST_BAD_LINES) {
      found.problem("", (bad - MOST_BAD_LINES) + " more lines are not what they should be");
    }
  }

  /** Hands over the article of a line, and gives what is wrong with the line. */
  private static List<String> read(Lines lines, String where, Input input, Found found) {
    try {
      Optional<JsonLine> read = JsonLine.read(lines.text(), where.equals(":1"), input.limits());
      read.ifPresent(each -> found.article(each.item()));
      return read.map(JsonLine::problems).orElse(ImmutableList.of());
    } catch (Unreadable e) {
      return ImmutableList.of(e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      found.broke(where, e);
      return ImmutableList.of();
    }
  }
}
