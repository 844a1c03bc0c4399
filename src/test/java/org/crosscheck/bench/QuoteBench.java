package org.crosscheck.bench;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.model.Story;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks folders of stories with annotations of an earlier run, and writes what is found in short,
 * as {@code SET/STORY/findings.json}, for a score.
 *
 * <pre>
 * java -Xmx3g -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *   org.crosscheck.bench.QuoteBench CACHE OUT SET...
 * </pre>
 */
final class QuoteBench {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private QuoteBench() {}

  /** Writes the findings of every story of every set. */
  public static void main(String[] args) throws IOException {
    Checker checker = new Checker(Path.of(args[0]));
    for (String set : List.of(args).subList(2, args.length)) {
      List<Path> folders = new ArrayList<>();
      try (Stream<Path> listed = Files.list(Path.of(set))) {
        listed.filter(Files::isDirectory).sorted().forEach(folders::add);
      }
      for (Path folder : folders) {
        for (Story story : new StoryReader().read(List.of(folder)).stories()) {
          Path out = Path.of(args[1], name(Path.of(set)), name(folder));
          Files.createDirectories(out);
          List<Map<String, Object>> findings =
              checker.check(story).stream().map(QuoteBench::finding).toList();
          Files.write(
              out.resolve("findings.json"),
              JSON.writeValueAsBytes(ImmutableMap.of("findings", findings)));
        }
      }
    }
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }

  private static Map<String, Object> finding(Finding finding) {
    return ImmutableMap.of(
        "outcome",
        finding.outcome().name().toLowerCase(Locale.ROOT),
        "type",
        finding.rule().id(),
        "summary",
        finding.judgement().summary(),
        "evidence",
        finding.evidence().stream().map(QuoteBench::evidence).toList());
  }

  private static Map<String, Object> evidence(Evidence evidence) {
    return ImmutableMap.of(
        "source",
        evidence.passage().source(),
        "start",
        evidence.passage().span().start(),
        "end",
        evidence.passage().span().end(),
        "exact",
        evidence.exact(),
        "value",
        evidence.value());
  }
}
