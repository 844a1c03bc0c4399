package org.crosscheck.report.night;

import static org.crosscheck.report.json.Json.list;
import static org.crosscheck.report.json.Json.object;

import org.crosscheck.model.Problem;
import org.crosscheck.report.json.Json;
import org.crosscheck.report.json.Json.Fields;
import org.crosscheck.report.json.StandingJson;
import org.crosscheck.report.json.Words;

/** Writes the night as data. */
public final class NightJson implements NightFormat {

  /** Names the format and its version in the file. */
  public static final String SCHEMA = "crosscheck/night/1";

  @Override
  public String file() {
    return "night.json";
  }

  @Override
  public String render(NightReport night) {
    return Json.file(
        object()
            .with("schema", SCHEMA)
            .with("night", night.night().toString())
            .with("alone", night.alone())
            .with("left", night.left())
            .with("stories", list(night.stories(), NightJson::story))
            .with("findings", list(night.items(), NightJson::item))
            .with("problems", list(night.problems(), NightJson::problem)));
  }

  private static Fields story(NightReport.StoryLine line) {
    return object()
        .with("id", line.id())
        .with("title", line.title())
        .withAny("date", line.date())
        .with("report", line.id() + "/index.html")
        .with("tonight", line.tonight())
        .with("sources", line.sources())
        .with("major", line.counts().major())
        .with("minor", line.counts().minor())
        .with("updates", line.counts().updates())
        .with("notices", line.counts().notices())
        .with("problems", line.counts().problems());
  }

  private static Fields item(NightReport.Item item) {
    Fields fields =
        object()
            .with("story", item.finding().story())
            .with("key", item.finding().key())
            .with("rule", item.finding().rule())
            .with("outcome", Words.of(item.finding().outcome()))
            .with("severity", Words.of(item.finding().severity()))
            .with("summary", item.finding().summary());
    StandingJson.put(item.standing(), fields);
    return fields;
  }

  private static Fields problem(Problem problem) {
    return object()
        .with("where", problem.where())
        .with("reason", problem.reason())
        .with("kind", Words.of(problem.kind()));
  }
}
