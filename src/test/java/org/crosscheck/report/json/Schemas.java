package org.crosscheck.report.json;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** The schemas that ship. */
public final class Schemas {

  private Schemas() {}

  /**
   * What is wrong with a file.
   *
   * @param schema its name without its extension: {@code findings}
   */
  public static List<String> errors(String schema, String json) throws IOException {
    try (InputStream in =
        FindingsJson.class.getResourceAsStream(
            "/org/crosscheck/schema/" + schema + ".schema.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(in, InputFormat.JSON)
          .validate(json, InputFormat.JSON)
          .stream()
          .map(com.networknt.schema.Error::toString)
          .toList();
    }
  }
}
