package org.crosscheck.app.night;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.crosscheck.app.command.FailOn;
import org.crosscheck.ingest.fetch.Fetched;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.model.finding.House;
import org.crosscheck.model.standing.Remembered;
import org.jspecify.annotations.Nullable;

/**
 * What a run was asked to do.
 *
 * @param inbox the paths to read
 * @param limits how much of a file is read
 * @param pages fetches those that were named by their address
 * @param out where reports go
 * @param night the date to run under; null for today, or for a night that was left unfinished
 * @param budget after which nothing new is started; null for as long as it takes
 * @param failOn which new disagreements make the run fail
 * @param formats of the stories' reports, beside what every report has
 * @param house whose rule on quotations decides
 * @param arrivalsOnly whether the inbox holds only what is new, so that nothing in it can be missed
 * @param prune whether what is gone or superseded is to be forgotten
 * @param baseline what to compare with instead of the night before, by story
 */
record Settings(
    ImmutableList<Path> inbox,
    Limits limits,
    Supplier<Fetched> pages,
    Path out,
    @Nullable LocalDate night,
    @Nullable Duration budget,
    FailOn failOn,
    ImmutableList<String> formats,
    House house,
    boolean arrivalsOnly,
    boolean prune,
    Optional<ImmutableListMultimap<String, Remembered>> baseline) {}
