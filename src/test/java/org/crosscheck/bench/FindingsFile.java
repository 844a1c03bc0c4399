package org.crosscheck.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** As much of findings.json as {@code gold/table.py} reads. */
public final class FindingsFile {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private FindingsFile() {}

  /** Writes them as a story's folder has them. */
  public static void write(Path folder, List<Finding> findings) throws IOException {
    ObjectNode root = JSON.createObjectNode();
    ArrayNode list = root.putArray("findings");
    for (Finding finding : findings) {
      ObjectNode each = list.addObject();
      each.put("outcome", finding.outcome().name().toLowerCase(java.util.Locale.ROOT));
      each.put("type", finding.rule().id());
      each.put("confidence", finding.judgement().confidence());
      each.put("summary", finding.judgement().summary());
      ArrayNode evidence = each.putArray("evidence");
      for (Evidence place : finding.evidence()) {
        evidence
            .addObject()
            .put("source", place.passage().source())
            .put("start", place.passage().span().start())
            .put("end", place.passage().span().end())
            .put("exact", place.exact())
            .put("value", place.value());
      }
    }
    Files.createDirectories(folder);
    Files.writeString(
        folder.resolve("findings.json"),
        JSON.writeValueAsString(root) + "\n",
        StandardCharsets.UTF_8);
  }
}
