package org.crosscheck.report.json;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;

/** Writes JSON that is the same on every machine: fields in the order given, LF, two spaces. */
public final class Json {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  /** An object whose fields stand in the order in which they were put. */
  public static final class Fields extends LinkedHashMap<String, @Nullable Object> {

    private static final long serialVersionUID = 1;

    /** Puts a field, also one whose value is not known: it becomes null. */
    public Fields with(String name, @Nullable Object value) {
      put(name, value);
      return this;
    }

    /** Puts a field unless there is nothing to say. */
    public Fields withAny(String name, @Nullable Object value) {
      boolean nothing =
          value == null
              || (value instanceof CharSequence text && text.isEmpty())
              || (value instanceof Collection<?> all && all.isEmpty())
              || (value instanceof Map<?, ?> map && map.isEmpty());
      return nothing ? this : with(name, value);
    }
  }

  private Json() {}

  /** An empty object. */
  public static Fields object() {
    return new Fields();
  }

  /** A share or a confidence, to two places. */
  public static BigDecimal round(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }

  /** The text of a file: the object, and a line end. */
  public static String file(Fields root) {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentArraysWith(lines);
    printer.indentObjectsWith(lines);
    return MAPPER.writer().with(printer).writeValueAsString(root) + "\n";
  }

  /** The object on one line, and a line end. */
  public static String line(Fields root) {
    return MAPPER.writeValueAsString(root) + "\n";
  }

  /** A list of objects, one for each element. */
  public static <T> List<Fields> list(
      Collection<T> all, java.util.function.Function<T, Fields> fields) {
    return all.stream().map(fields).toList();
  }
}
