package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.crosscheck.ingest.StoryReader;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Finding;

/**
 * Changes one fact that two articles of a real story share, in one of them, and counts how often
 * exactly this is found: a conflict or an update that was not there before, with the changed words
 * among its evidence. Anything else that is new is counted as well. Then sets a copy beside each
 * first article, which must give nothing.
 *
 * <pre>
 * mvn -q test-compile dependency:build-classpath -Dmdep.outputFile=target/classpath
 * java -Xmx3g -cp "target/classes:target/test-classes:$(cat target/classpath)" \
 *   org.crosscheck.bench.ControlledChanges MOST STORIES... [--list] [--only=KIND,KIND]
 * </pre>
 *
 * <p>MOST is how many changes of a kind are made at most, of each story one.
 */
final class ControlledChanges {

  private static final String ONLY = "--only=";

  private final Checker checker = new Checker(Path.of("target", "bench-annotations"));
  private final boolean list;
  private final List<Fact> kinds = new ArrayList<>();

  /**
   * @param only the names of the kinds to change; empty for all
   */
  private ControlledChanges(boolean list, List<String> only) {
    this.list = list;
    kinds.addAll(Kinds.ALL);
    kinds.add(new Swap(checker));
    kinds.removeIf(kind -> !only.isEmpty() && !only.contains(kind.kind()));
  }

  /** Prints a line for each kind. */
  public static void main(String[] args) {
    List<String> plain = Arrays.stream(args).filter(arg -> !arg.startsWith("--")).toList();
    List<Story> stories =
        new StoryReader().read(plain.stream().skip(1).map(Path::of).toList()).stories();
    List<String> only =
        Arrays.stream(args)
            .filter(arg -> arg.startsWith(ONLY))
            .flatMap(arg -> Arrays.stream(arg.substring(ONLY.length()).split(",")))
            .toList();
    ControlledChanges bench = new ControlledChanges(List.of(args).contains("--list"), only);
    bench.changes(stories, Integer.parseInt(plain.get(0)));
    if (only.isEmpty()) {
      bench.copies(stories);
    }
  }

  private void changes(List<Story> stories, int most) {
    System.out.printf(Locale.ROOT, "%-20s %7s %6s %6s%n", "changed", "changes", "found", "others");
    int allMade = 0;
    int allFound = 0;
    int allOthers = 0;
    for (Fact kind : kinds) {
      int made = 0;
      int found = 0;
      int others = 0;
      for (Story story : stories) {
        Optional<Change> change = made == most ? Optional.empty() : kind.in(story);
        if (change.isEmpty()) {
          continue;
        }
        made++;
        List<Finding> fresh = fresh(story, change.get());
        List<Finding> right = fresh.stream().filter(each -> finds(each, change.get())).toList();
        found += right.isEmpty() ? 0 : 1;
        others += fresh.size() - right.size();
        if (list && (right.isEmpty() || fresh.size() > right.size())) {
          String words = change.get().words();
          System.out.println(
              (right.isEmpty() ? "  missed " : "  others ")
                  + story.id()
                  + "/"
                  + change.get().source()
                  + ": "
                  + words
                  + fresh.stream()
                      .map(each -> " | " + each.judgement().summary())
                      .collect(Collectors.joining()));
        }
      }
      System.out.printf(Locale.ROOT, "%-20s %7d %6d %6d%n", kind.kind(), made, found, others);
      allMade += made;
      allFound += found;
      allOthers += others;
    }
    System.out.printf(
        Locale.ROOT,
        "%-20s %7d %6d %6d   %.2f%n",
        "all",
        allMade,
        allFound,
        allOthers,
        allMade == 0 ? 1 : (double) allFound / allMade);
  }

  /** What the change adds to what the story gives anyway. */
  private List<Finding> fresh(Story story, Change change) {
    Set<String> before = new HashSet<>();
    serious(checker.check(story)).forEach(finding -> before.add(signature(finding)));
    return serious(checker.check(change.story())).stream()
        .filter(finding -> !before.contains(signature(finding)))
        .toList();
  }

  private static List<Finding> serious(List<Finding> findings) {
    return findings.stream().filter(each -> each.outcome() != Finding.Kind.NOTICE).toList();
  }

  /** A finding by what it says rather than by where, for the change moves what stands after it. */
  private static String signature(Finding finding) {
    return finding.rule().id()
        + finding.outcome()
        + finding.evidence().stream()
            .map(each -> each.passage().source() + each.value())
            .sorted()
            .distinct()
            .toList();
  }

  private static boolean finds(Finding finding, Change change) {
    boolean opposed = finding.evidence().stream().map(Evidence::value).distinct().count() > 1;
    return opposed
        && finding.evidence().stream()
            .filter(each -> each.passage().source().equals(change.source()))
            .anyMatch(
                each ->
                    change.spans().stream().anyMatch(span -> span.overlaps(each.passage().span())));
  }

  /** A copy that lacks its last line says nothing else. */
  private void copies(List<Story> stories) {
    int findings = 0;
    for (Story story : stories) {
      Article first = story.articles().get(0);
      Story alone = of(story, ImmutableList.of(first));
      List<Finding> own = serious(checker.check(alone));
      List<Finding> both = serious(checker.check(of(story, ImmutableList.of(first, copy(first)))));
      List<Finding> fresh = new ArrayList<>(both);
      fresh.removeIf(
          each ->
              each.judgement().summary().contains("contradicts itself")
                  || own.stream().anyMatch(there -> there.rule().equals(each.rule())));
      findings += fresh.size();
      if (list) {
        fresh.forEach(
            each -> System.out.println("  copy " + story.id() + ": " + each.judgement().summary()));
      }
    }
    System.out.printf(
        Locale.ROOT, "%d articles beside a copy: %d findings%n", stories.size(), findings);
  }

  private static Story of(Story story, ImmutableList<Article> articles) {
    return new Story(story.id(), story.title(), story.date(), articles, ImmutableList.of());
  }

  private static Article copy(Article article) {
    Source old = article.source();
    Source source =
        new Source(
            old.id() + "-copy",
            old.outlet(),
            old.title(),
            old.url(),
            old.date(),
            old.published(),
            old.sha256());
    String text = article.text().string().strip();
    int cut = text.lastIndexOf('\n');
    Text shorter = new Text(cut > text.length() / 2 ? text.substring(0, cut) : text);
    return new Article(source, shorter, Layout.blocks(shorter, old.title(), old.outlet()));
  }
}
