package org.crosscheck.app.decide;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import org.crosscheck.app.command.ExitCode;
import org.crosscheck.app.command.Home;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.report.Names;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code crosscheck decide}: what an editor makes of a finding. */
@Command(
    name = "decide",
    description = {
      "Record what was decided of a finding of the nightly job, or list what was.",
      "The reports say so from the next run on; when the quoted words change, it is open again."
    },
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "2:usage or settings, no such finding, or no database",
      "4:internal error"
    })
public final class DecideCommand implements Callable<Integer> {

  private final Clock clock;
  private final PrintStream out;
  private final PrintStream err;

  @Spec
  @SuppressWarnings("NullAway.Init") // picocli sets it
  private CommandSpec spec;

  @Mixin private final Home home = new Home();

  @Parameters(
      arity = "0..1",
      paramLabel = "KEY",
      description =
          "The finding's key, as the report, the digest, findings.json and --list have it, or so much "
              + "of it that no other begins alike.")
  private @Nullable String key;

  @Option(
      names = "--as",
      paramLabel = "STATE",
      completionCandidates = States.class,
      converter = States.class,
      description = "What was decided: ${COMPLETION-CANDIDATES}.")
  private Decision.@Nullable State state;

  @Option(names = "--by", paramLabel = "PERSON", description = "Who decided.")
  private String person = "";

  @Option(names = "--reason", paramLabel = "TEXT", description = "Why.")
  private String reason = "";

  @Option(names = "--list", description = "List findings and what was decided of them.")
  private boolean list;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      completionCandidates = States.class,
      converter = States.class,
      description = "List only what was decided so: ${COMPLETION-CANDIDATES}.")
  private Decision.@Nullable State wantedState;

  @Option(names = "--story", paramLabel = "ID", description = "List only findings of this story.")
  private String wantedStory = "";

  @Option(
      names = "--severity",
      paramLabel = "LEVEL",
      converter = Levels.class,
      description = "List only findings of this severity: major or minor.")
  private @Nullable Severity wantedSeverity;

  @Option(
      names = "--export",
      paramLabel = "FILE",
      description = "Write all findings and what was decided to a file that can be edited.")
  private @Nullable Path export;

  @Option(names = "--import", paramLabel = "FILE", description = "Take over what such a file says.")
  private @Nullable Path taken;

  /**
   * @param clock dates decisions
   * @param out for what was asked
   * @param err for problems
   */
  public DecideCommand(Clock clock, PrintStream out, PrintStream err) {
    this.clock = clock;
    this.out = out;
    this.err = err;
  }

  @Override
  public Integer call() {
    if (key == null && !list && export == null && taken == null) {
      throw new ParameterException(
          spec.commandLine(), "say a KEY, --list, --export FILE or --import FILE");
    }
    if (!list && (wantedState != null || wantedSeverity != null || !wantedStory.isEmpty())) {
      throw new ParameterException(
          spec.commandLine(), "--state, --story and --severity choose what --list shows");
    }
    if (key != null && state == null) {
      throw new ParameterException(spec.commandLine(), "--as is missing: what was decided?");
    }
    home.requireDatabase(spec.commandLine());
    try (Store store = home.open()) {
      run(new Minutes(store, clock.instant()));
      return ExitCode.CLEAN;
    } catch (StoreException e) {
      err.println("crosscheck: " + Names.oneLine(String.valueOf(e.getMessage())));
      return e.reason() == StoreException.Cause.INTERNAL ? ExitCode.INTERNAL : ExitCode.USAGE;
    } catch (Minutes.Refused | IOException e) {
      err.println("crosscheck: " + Names.oneLine(String.valueOf(e.getMessage())));
      return ExitCode.USAGE;
    }
  }

  private void run(Minutes minutes) throws Minutes.Refused, IOException {
    if (key != null && state != null) {
      String decided = minutes.decide(key, state, person, reason);
      out.println(decided + ": " + state.word() + ", by " + Names.oneLine(person));
    }
    if (taken != null) {
      if (!Files.isReadable(taken)) {
        throw new IOException("cannot be read: " + taken);
      }
      int count = minutes.take(DecisionsFile.read(taken));
      out.println(count == 1 ? "1 new decision" : count + " new decisions");
    }
    if (list) {
      minutes
          .entries(new Minutes.Wanted(wantedState, wantedStory, wantedSeverity))
          .forEach(entry -> out.println(line(entry)));
    }
    if (export != null) {
      List<Entry> entries = minutes.entries();
      DecisionsFile.write(export, entries);
      out.println(entries.size() + " findings written to " + export);
    }
  }

  private static String line(Entry entry) {
    String decided = entry.untouched() ? "" : " (" + entry.by() + ": " + entry.reason() + ")";
    return Names.terminal(
        (entry.key()
                + "  "
                + entry.as().word()
                + "  "
                + entry.story()
                + ": "
                + entry.summary()
                + decided)
            .replaceAll("\\s*\\R\\s*", " "));
  }
}
