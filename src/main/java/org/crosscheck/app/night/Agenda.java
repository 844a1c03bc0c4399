package org.crosscheck.app.night;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableListMultimap.toImmutableListMultimap;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Problem;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.model.standing.Remembered;
import org.crosscheck.store.Nights.Line;
import org.crosscheck.store.Store;
import org.crosscheck.store.Stories.Edition;
import org.crosscheck.store.Stories.Head;
import org.crosscheck.store.Stories.Member;
import org.crosscheck.store.Stories.Version;

/**
 * Which stories have to be checked: those of which something is not as it was when they were
 * checked last, be it their articles, what editors decided, or the settings.
 *
 * @param due to be checked, those of several articles first, by id
 * @param losses of all stories
 * @param alone how many articles have no other beside them
 * @param stories the ids of all that have articles
 */
record Agenda(
    ImmutableList<Due> due,
    ImmutableList<Problem> losses,
    int alone,
    ImmutableSet<String> stories) {

  /**
   * Looks through all stories.
   *
   * @param gone names of sources that are gone from the inbox
   */
  static Agenda of(Store store, Settings settings, Set<String> gone) {
    List<Member> members = store.stories().members();
    ImmutableListMultimap<String, Edition> history = store.stories().history();
    ImmutableListMultimap<String, Problem> losses = Losses.of(members, gone, history);
    ImmutableListMultimap<String, Decision> decisions =
        store.decisions().all().stream()
            .collect(toImmutableListMultimap(Decision::story, each -> each));
    Map<String, Head> heads = store.stories().heads();
    Map<String, Line> lines = store.nights().lines();
    ImmutableListMultimap<String, Version> versions =
        Multimaps.index(store.stories().versions(), Version::name);
    Map<String, List<Member>> byStory = new TreeMap<>();
    for (Member member : members) {
      byStory.computeIfAbsent(member.story(), story -> new ArrayList<>()).add(member);
    }
    List<Due> due = new ArrayList<>();
    int alone = 0;
    for (Map.Entry<String, List<Member>> story : byStory.entrySet()) {
      Line line = lines.get(story.getKey());
      alone += story.getValue().size() == 1 ? 1 : 0;
      ImmutableList<Due.Part> parts =
          story.getValue().stream()
              .map(
                  each -> {
                    String hash = Losses.whole(history.get(each.name())).hash();
                    return new Due.Part(
                        each.source(), hash, earlier(hash, versions.get(each.name())));
                  })
              .sorted(Comparator.comparing(Due.Part::source))
              .collect(toImmutableList());
      Head head = Objects.requireNonNull(heads.get(story.getKey()));
      String digest =
          digest(
              settings,
              head,
              parts,
              losses.get(head.id()),
              decisions.get(head.id()),
              settings.baseline().map(baseline -> baseline.get(head.id())).orElse(null));
      if (line == null || !line.digest().equals(digest) || lacksReport(line, settings)) {
        due.add(new Due(head, parts, losses.get(head.id()), digest));
      }
    }
    // Where time is short, it is for what sources say against each other.
    due.sort(Comparator.comparing(each -> each.sources().size() < 2));
    return new Agenda(
        ImmutableList.copyOf(due),
        Multimaps.asMap(losses).values().stream()
            .flatMap(List::stream)
            .sorted(Comparator.comparing(Problem::where).thenComparing(Problem::reason))
            .collect(toImmutableList()),
        alone,
        ImmutableSet.copyOf(byStory.keySet()));
  }

  /** The reports may have been thrown away, or asked for in another folder. */
  private static boolean lacksReport(Line line, Settings settings) {
    return !line.isSilent()
        && !Files.exists(settings.out().resolve(line.story()).resolve("index.html"));
  }

  /** The latest of the versions that come before the one that counts. */
  private static ImmutableList<Version> earlier(String hash, List<Version> versions) {
    long now =
        versions.stream()
            .filter(each -> each.hash().equals(hash))
            .mapToLong(Version::number)
            .max()
            .orElse(Long.MAX_VALUE);
    List<Version> before = versions.stream().filter(each -> each.number() < now).toList();
    return ImmutableList.copyOf(
        before.subList(Math.max(0, before.size() - Earlier.MOST), before.size()));
  }

  private static String digest(
      Settings settings,
      Head head,
      List<Due.Part> parts,
      List<Problem> losses,
      List<Decision> decisions,
      @org.jspecify.annotations.Nullable List<Remembered> baseline) {
    Hasher hasher = Hashing.sha256().newHasher();
    put(hasher, settings.house().toString());
    settings.formats().stream().distinct().sorted().forEach(format -> put(hasher, format));
    put(hasher, head.toString());
    parts.forEach(part -> put(hasher, part.source() + "\t" + part.hash()));
    parts.forEach(part -> part.earlier().forEach(version -> put(hasher, version.toString())));
    losses.forEach(loss -> put(hasher, loss.toString()));
    decisions.forEach(decision -> put(hasher, decision.toString()));
    if (baseline != null) {
      put(hasher, "baseline");
      baseline.forEach(finding -> put(hasher, finding.toString()));
    }
    return hasher.hash().toString();
  }

  private static void put(Hasher hasher, String part) {
    hasher.putInt(part.length()).putString(part, StandardCharsets.UTF_8);
  }
}
