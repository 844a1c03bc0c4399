package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Earlier;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.finding.Checked;
import org.crosscheck.model.finding.Evidence;
import org.crosscheck.model.finding.Family;
import org.crosscheck.model.finding.Finding;
import org.crosscheck.model.finding.Judgement;
import org.crosscheck.model.finding.RuleCard;
import org.crosscheck.model.finding.Severity;
import org.crosscheck.rank.Ranker;

/**
 * What outlets have changed between two versions of an item, told as their own updates, and who
 * still prints the words of an earlier one. Two versions are held against each other as two sources
 * are; a version that was replaced is no witness against anybody else.
 */
final class Revisions {

  /** A copy of what its author has changed since. */
  static final RuleCard STALE =
      new RuleCard(
          "stale-copy",
          Family.SOURCE,
          Severity.MAJOR,
          "A source prints words of an item that a later version of it has changed");

  private final Function<AnnotatedStory, Checked> check;
  private final Ranker ranker;

  /**
   * @param check compares the sources of a story without earlier versions
   */
  Revisions(Function<AnnotatedStory, Checked> check, Ranker ranker) {
    this.check = check;
    this.ranker = ranker;
  }

  /** The same with what was changed between versions, and who has not changed it. */
  Checked tell(Checked checked) {
    AnnotatedStory annotated = checked.annotated();
    Story story = annotated.story();
    List<Finding> told = new ArrayList<>();
    Map<Stale, List<Finding>> stale = new LinkedHashMap<>();
    for (int i = 0; i < story.earlier().size(); i++) {
      Earlier before = story.earlier().get(i);
      boolean last =
          i + 1 == story.earlier().size() || !story.earlier().get(i + 1).of().equals(before.of());
      String after = last ? before.of() : story.earlier().get(i + 1).article().id();
      for (Finding finding : changes(annotated, before.article().id(), after)) {
        told.add(asUpdate(finding, before, story));
        for (String copy : copies(annotated, finding, before, after)) {
          stale.computeIfAbsent(new Stale(copy, before), each -> new ArrayList<>()).add(finding);
        }
      }
    }
    stale.forEach((where, changes) -> told.add(stale(where, changes, annotated)));
    return checked.with(
        ranker.merge(checked.findings(), told, checked.origins()),
        stale.isEmpty()
            ? checked.rules()
            : ImmutableList.<RuleCard>builder().addAll(checked.rules()).add(STALE).build());
  }

  /** A source that prints what stood in an earlier version. */
  private record Stale(String source, Earlier earlier) {}

  /** Where two versions part. */
  private List<Finding> changes(AnnotatedStory annotated, String before, String after) {
    Optional<AnnotatedArticle> one = annotated(annotated, before);
    Optional<AnnotatedArticle> other = annotated(annotated, after);
    if (one.isEmpty() || other.isEmpty()) {
      return List.of();
    }
    Story story = annotated.story();
    Story pair =
        new Story(
            story.id(),
            story.title(),
            story.date(),
            ImmutableList.of(one.get().article(), other.get().article()),
            ImmutableList.of());
    Checked checked =
        check.apply(
            new AnnotatedStory(pair, ImmutableList.of(one.get(), other.get()), ImmutableList.of()));
    return checked.findings().stream()
        .filter(finding -> finding.outcome() != Finding.Kind.NOTICE)
        .filter(finding -> sources(finding).equals(ImmutableSet.of(before, after)))
        .toList();
  }

  private static Optional<AnnotatedArticle> annotated(AnnotatedStory story, String id) {
    return Stream.concat(story.articles().stream(), story.earlier().stream())
        .filter(each -> each.id().equals(id))
        .findFirst();
  }

  private static Set<String> sources(Finding finding) {
    Set<String> sources = new LinkedHashSet<>();
    finding.evidence().forEach(each -> sources.add(each.passage().source()));
    return sources;
  }

  private static Finding asUpdate(Finding finding, Earlier before, Story story) {
    String outlet = story.name(before.of());
    Judgement judgement = finding.judgement();
    return new Finding(
        finding.key(),
        finding.rule(),
        Finding.Kind.UPDATE,
        new Judgement(
            judgement.severity(),
            judgement.confidence(),
            outlet
                + " has changed this since version "
                + before.version()
                + ": "
                + values(finding, before.article().id())
                + " → "
                + values(finding, otherThan(finding, before.article().id())),
            ImmutableList.<String>builder()
                .add(
                    "Version "
                        + before.version()
                        + " of this item was replaced by a later one; the two are held against"
                        + " each other as two sources are.")
                .addAll(judgement.steps())
                .build(),
            "What " + outlet + " says of the change.",
            "Why has " + outlet + " changed this, and does what we print follow the later version?",
            judgement.verdict(),
            judgement.reasons()),
        finding.evidence(),
        finding.row());
  }

  private static String otherThan(Finding finding, String source) {
    return sources(finding).stream()
        .filter(each -> !each.equals(source))
        .findFirst()
        .orElse(source);
  }

  private static String values(Finding finding, String source) {
    Set<String> values = new LinkedHashSet<>();
    for (Evidence each : finding.evidence()) {
      if (each.passage().source().equals(source)) {
        values.add(each.value().isBlank() ? "nothing" : "‘" + each.value() + "’");
      }
    }
    return String.join(" / ", values);
  }

  /** The other sources that have the words of an earlier version that the later one changed. */
  private static List<String> copies(
      AnnotatedStory annotated, Finding finding, Earlier before, String after) {
    List<String> copies = new ArrayList<>();
    for (Article article : annotated.story().articles()) {
      if (!article.id().equals(before.of())
          && !article.id().equals(after)
          && copied(finding, before, article).isPresent()) {
        copies.add(article.id());
      }
    }
    return copies;
  }

  /** Where an article has what an earlier version said, in its words. */
  private static Optional<Passage> copied(Finding finding, Earlier before, Article article) {
    for (Evidence each : finding.evidence()) {
      if (each.passage().source().equals(before.article().id())) {
        Optional<Passage> passage =
            CopiedWords.find(before.article(), each.passage().span(), article);
        if (passage.isPresent()) {
          return passage;
        }
      }
    }
    return Optional.empty();
  }

  private Finding stale(Stale where, List<Finding> changes, AnnotatedStory annotated) {
    Story story = annotated.story();
    Earlier before = where.earlier();
    String own = before.article().id();
    String outlet = story.name(before.of());
    Finding first = changes.get(0);
    List<Evidence> evidence = new ArrayList<>();
    for (Finding change : changes) {
      Evidence old =
          change.evidence().stream()
              .filter(each -> each.passage().source().equals(own))
              .findFirst()
              .orElseThrow();
      Passage copy = copied(change, before, story.article(where.source())).orElseThrow();
      evidence.add(ranker.evidence(story, copy, old.value(), story.name(where.source())));
      evidence.addAll(change.evidence());
    }
    boolean grave =
        changes.stream().anyMatch(each -> each.judgement().severity() == Severity.MAJOR);
    String change = values(first, own) + " → " + values(first, otherThan(first, own));
    Judgement judgement =
        new Judgement(
            grave ? Severity.MAJOR : Severity.MINOR,
            changes.stream().mapToDouble(each -> each.judgement().confidence()).max().orElse(1),
            story.name(where.source())
                + " prints what stood in version "
                + before.version()
                + " of "
                + outlet
                + " and was changed since: "
                + change
                + (changes.size() > 1 ? ", and " + (changes.size() - 1) + " more" : ""),
            ImmutableList.of(
                "At least "
                    + CopiedWords.FEWEST
                    + " words in a row around the place are those of the earlier version.",
                "The later version of " + outlet + " has other words there."),
            "The latest version of " + outlet + ".",
            "Has "
                + story.name(where.source())
                + " seen the later version of "
                + outlet
                + ", and will it follow?");
    return ranker.finding(story, STALE, Finding.Kind.UPDATE, judgement, evidence, first.row());
  }
}
