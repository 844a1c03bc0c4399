package org.crosscheck.store;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.escape.Escaper;
import com.google.common.escape.Escapers;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Extraction;
import org.crosscheck.model.Extraction.Dropped;
import org.crosscheck.model.Extraction.Part;
import org.crosscheck.model.Extraction.Role;
import org.crosscheck.model.Span;
import org.jspecify.annotations.Nullable;

/** Writes how an article was found as a line for each thing, its fields parted by tabs. */
public final class ExtractionCodec {

  private static final Escaper ESCAPER =
      Escapers.builder()
          .addEscape('\\', "\\\\")
          .addEscape('\t', "\\t")
          .addEscape('\n', "\\n")
          .build();

  private ExtractionCodec() {}

  /** The lines; equal ones for equal contents. */
  public static String encode(Extraction extraction) {
    List<String> lines = new ArrayList<>();
    lines.add(line("format", extraction.format()));
    lines.add(line("taken", Integer.toString(extraction.taken())));
    lines.add(line("seen", Integer.toString(extraction.seen())));
    if (extraction.dated() != null) {
      lines.add(line("dated", extraction.dated()));
    }
    for (Part part : extraction.parts()) {
      lines.add(
          line(
              "part",
              part.role().name(),
              Integer.toString(part.span().start()),
              Integer.toString(part.span().end())));
    }
    for (Dropped dropped : extraction.dropped()) {
      lines.add(
          line(
              "dropped",
              dropped.reason(),
              Integer.toString(dropped.characters()),
              dropped.beginning()));
    }
    extraction.remarks().forEach(remark -> lines.add(line("remark", remark)));
    return String.join("\n", lines);
  }

  private static String line(String... fields) {
    StringBuilder line = new StringBuilder();
    for (String field : fields) {
      line.append(line.length() == 0 ? "" : "\t").append(ESCAPER.escape(field));
    }
    return line.toString();
  }

  /** What lines that {@link #encode} wrote say. */
  public static Extraction decode(String lines) {
    String format = "";
    int taken = 0;
    int seen = 0;
    @Nullable String dated = null;
    ImmutableList.Builder<Part> parts = ImmutableList.builder();
    ImmutableList.Builder<Dropped> dropped = ImmutableList.builder();
    ImmutableList.Builder<String> remarks = ImmutableList.builder();
    for (String line : Splitter.on('\n').split(lines)) {
      List<String> fields =
          Splitter.on('\t').splitToStream(line).map(ExtractionCodec::unescape).toList();
      switch (fields.get(0)) {
        case "format" -> format = fields.get(1);
        case "taken" -> taken = Integer.parseInt(fields.get(1));
        case "seen" -> seen = Integer.parseInt(fields.get(1));
        case "dated" -> dated = fields.get(1);
        case "part" ->
            parts.add(
                new Part(
                    Role.valueOf(fields.get(1)),
                    new Span(Integer.parseInt(fields.get(2)), Integer.parseInt(fields.get(3)))));
        case "dropped" ->
            dropped.add(new Dropped(fields.get(1), Integer.parseInt(fields.get(2)), fields.get(3)));
        case "remark" -> remarks.add(fields.get(1));
        default -> throw new IllegalArgumentException("no such line: " + line);
      }
    }
    return new Extraction(
        format, taken, seen, dated, parts.build(), dropped.build(), remarks.build());
  }

  private static String unescape(String field) {
    StringBuilder words = new StringBuilder(field.length());
    for (int i = 0; i < field.length(); i++) {
      char c = field.charAt(i);
      if (c == '\\') {
        i++;
        c = field.charAt(i);
        words.append(c == 't' ? '\t' : c == 'n' ? '\n' : c);
      } else {
        words.append(c);
      }
    }
    return words.toString();
  }
}
