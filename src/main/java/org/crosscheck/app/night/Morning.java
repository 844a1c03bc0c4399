package org.crosscheck.app.night;

import static java.util.stream.Collectors.toSet;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.Problem;
import org.crosscheck.rank.baseline.Decided;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Output;
import org.crosscheck.report.night.NightAtom;
import org.crosscheck.report.night.NightFormat;
import org.crosscheck.report.night.NightJUnit;
import org.crosscheck.report.night.NightJson;
import org.crosscheck.report.night.NightMarkdown;
import org.crosscheck.report.night.NightOverview;
import org.crosscheck.report.night.NightReport;
import org.crosscheck.store.Nights.Found;
import org.crosscheck.store.Nights.Line;
import org.crosscheck.store.Store;

/** Puts the night together from what the store holds, and writes what is read in the morning. */
final class Morning {

  private static final ImmutableList<NightFormat> FORMATS =
      ImmutableList.of(
          new NightOverview(),
          new NightMarkdown(),
          new NightAtom(),
          new NightJson(),
          new NightJUnit());

  private Morning() {}

  /**
   * The night.
   *
   * @param left how much there was no time for
   */
  static NightReport report(
      Store store, LocalDate night, Agenda agenda, List<Problem> problems, int left) {
    Decided decided = new Decided(store.decisions().all());
    List<Found> found = store.nights().found(night);
    Set<String> spoken = found.stream().map(each -> each.finding().story()).collect(toSet());
    return new NightReport(
        night,
        store.nights().lines().values().stream()
            .filter(line -> agenda.stories().contains(line.story()))
            .filter(line -> !line.isSilent() || spoken.contains(line.story()))
            .map(line -> line(line, night))
            .collect(ImmutableList.toImmutableList()),
        found.stream()
            .map(
                each ->
                    new NightReport.Item(
                        each.finding(), decided.on(each.finding(), each.state(), Optional.empty())))
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.copyOf(problems),
        agenda.alone(),
        left);
  }

  private static NightReport.StoryLine line(Line line, LocalDate night) {
    return new NightReport.StoryLine(
        line.story(),
        line.title(),
        line.day() == null ? "" : line.day().toString(),
        line.sources(),
        new Counts(line.major(), line.minor(), line.updates(), line.notices(), line.problems()),
        line.first(),
        line.night().equals(night));
  }

  static void write(NightReport report, Output out) throws IOException {
    for (NightFormat format : FORMATS) {
      out.write(format.file(), format.render(report).getBytes(StandardCharsets.UTF_8));
    }
  }
}
