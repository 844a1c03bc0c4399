package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Moment;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.report.ReportRow;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/**
 * When each source puts each event. The moments stand in order and equally far apart, so that forty
 * years and one evening fit the same picture.
 */
final class TimeLine {

  private static final int LANES = 24;
  private static final int LANE = 40;
  private static final int LABEL = 270;
  private static final int STEP = 126;
  private static final int TOP = 44;

  private final View view;

  private TimeLine(View view) {
    this.view = view;
  }

  /**
   * An event and the sources that put it at each time.
   *
   * @param event for people
   * @param moments in order, each with its sources
   * @param opposed whether the sources cannot all be right
   */
  private record Lane(String event, Map<String, List<String>> moments, boolean opposed) {}

  static Element of(View view) {
    return new TimeLine(view).figure();
  }

  private Element figure() {
    List<Lane> lanes = lanes();
    if (lanes.isEmpty()) {
      return el("p", "empty").text("No event was found whose time could be told.");
    }
    List<String> moments = moments(lanes);
    int width = LABEL + moments.size() * STEP;
    int height = TOP + lanes.size() * LANE + 8;
    Element svg =
        el("svg", "timeline")
            .attr("viewBox", "0 0 " + width + " " + height)
            .attr("width", width)
            .attr("role", "img")
            .attr("aria-labelledby", "timeline-title")
            .add(
                el("title")
                    .id("timeline-title")
                    .text("Time line of when each source puts each event"));
    for (int m = 0; m < moments.size(); m++) {
      int x = LABEL + m * STEP + STEP / 2;
      svg.add(
          el("line", "tick")
              .attr("x1", x)
              .attr("x2", x)
              .attr("y1", TOP - 10)
              .attr("y2", height - 8));
      String[] parts = moments.get(m).split(" to ", 2);
      svg.add(label(parts[0], x, parts.length > 1 ? 14 : 26, "middle"));
      if (parts.length > 1) {
        svg.add(label("to " + parts[1], x, 29, "middle"));
      }
    }
    for (int l = 0; l < lanes.size(); l++) {
      Lane lane = lanes.get(l);
      int y = TOP + l * LANE + LANE / 2;
      svg.add(
          el("line", "lane").attr("x1", LABEL).attr("x2", width).attr("y1", y).attr("y2", y),
          label(OriginTree.clip(lane.event(), 36), LABEL - 12, y + 5, "end"));
      lane.moments()
          .forEach(
              (moment, sources) ->
                  svg.add(mark(moments.indexOf(moment), y, sources, lane.opposed())));
    }
    return el("figure", "picture")
        .add(
            el("div", "scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-label", "Time line")
                .add(svg),
            el("figcaption")
                .text(
                    "Each box names who puts the event there; +2 are two more. Columns are in order of"
                        + " time, not to scale; a box with a heavy edge is disputed."),
            table(lanes));
  }

  private Element mark(int moment, int y, List<String> sources, boolean opposed) {
    int x = LABEL + moment * STEP + 4;
    return el("g", opposed ? "at opposed" : "at")
        .add(
            el("rect")
                .attr("x", x)
                .attr("y", y - 13)
                .attr("width", STEP - 8)
                .attr("height", 26)
                .attr("rx", 4),
            label(
                sources.size() == 1
                    ? OriginTree.clip(view.name(sources.get(0)), 14)
                    : OriginTree.clip(view.name(sources.get(0)), 10) + " +" + (sources.size() - 1),
                x + (STEP - 8) / 2,
                y + 5,
                "middle"));
  }

  private static Element label(String text, int x, int y, String anchor) {
    return el("text", "label").attr("x", x).attr("y", y).attr("text-anchor", anchor).text(text);
  }

  private Element table(List<Lane> lanes) {
    Element body = el("tbody");
    for (Lane lane : lanes) {
      String when =
          lane.moments().entrySet().stream()
              .map(
                  each ->
                      each.getKey()
                          + " ("
                          + each.getValue().stream()
                              .map(view::name)
                              .collect(Collectors.joining(", "))
                          + ")")
              .collect(Collectors.joining("; "));
      body.add(
          el("tr")
              .add(
                  el("th").attr("scope", "row").add(el("bdi").text(lane.event())),
                  el("td").text(when + (lane.opposed() ? " — disputed" : ""))));
    }
    return el("details")
        .add(
            el("summary").text("The same as a table"),
            el("table", "plain").add(el("caption").text("When each source puts each event"), body));
  }

  private List<Lane> lanes() {
    List<Lane> lanes = new ArrayList<>();
    for (ReportRow row : view.rows()) {
      if (row.standing() == ReportRow.Standing.CANNOT_TELL) {
        continue;
      }
      Map<Moment, List<String>> when = new LinkedHashMap<>();
      for (Timing timing : timings(row)) {
        List<String> sources = when.computeIfAbsent(timing.when(), key -> new ArrayList<>());
        if (!sources.contains(timing.source())) {
          sources.add(timing.source());
        }
      }
      if (!when.isEmpty()) {
        Map<String, List<String>> words = new LinkedHashMap<>();
        when.entrySet().stream()
            .sorted(Map.Entry.comparingByKey(TimeLine::order))
            .forEach(each -> words.put(each.getKey().toString(), each.getValue()));
        lanes.add(new Lane(event(row), words, row.standing() == ReportRow.Standing.CONFLICT));
      }
    }
    // Disputed first, then what most sources speak of.
    return lanes.stream()
        .sorted(
            Comparator.comparing((Lane lane) -> !lane.opposed())
                .thenComparing(
                    lane ->
                        -lane.moments().values().stream().flatMap(List::stream).distinct().count()))
        .limit(LANES)
        .toList();
  }

  /** The event in the words of the first that tells its time. */
  private String event(ReportRow row) {
    Passage passage = timings(row).get(0).passage();
    return view.story()
        .slice(new Passage(passage.source(), view.snippets().readable(passage)))
        .replaceAll("\\s+", " ");
  }

  private static List<Timing> timings(ReportRow row) {
    return row.row().claims().stream()
        .filter(Timing.class::isInstance)
        .map(Timing.class::cast)
        .toList();
  }

  private static int order(Moment one, Moment other) {
    return Comparator.comparing(Moment::from)
        .thenComparing(Moment::to)
        .thenComparing(Moment::toString)
        .compare(one, other);
  }

  /** The moments of all lanes, in order of time. */
  private List<String> moments(List<Lane> lanes) {
    Map<String, Moment> byWords = new TreeMap<>();
    view.rows().stream()
        .flatMap(row -> timings(row).stream())
        .forEach(timing -> byWords.putIfAbsent(timing.when().toString(), timing.when()));
    return byWords.entrySet().stream()
        .filter(each -> lanes.stream().anyMatch(lane -> lane.moments().containsKey(each.getKey())))
        .sorted(Map.Entry.comparingByValue(TimeLine::order))
        .map(Map.Entry::getKey)
        .toList();
  }
}
