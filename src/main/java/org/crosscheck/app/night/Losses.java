package org.crosscheck.app.night;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.crosscheck.model.Problem;
import org.crosscheck.store.Stories.Edition;
import org.crosscheck.store.Stories.Member;

/**
 * Sources that are gone, or have lost half of their paragraphs. That is a failure with a name:
 * otherwise a page that does not load would look like one that agrees.
 */
final class Losses {

  private Losses() {}

  /** The names of the members that stand in the inbox no more. */
  static ImmutableList<String> gone(Collection<Member> members, Set<String> inbox) {
    return members.stream()
        .map(Member::name)
        .filter(name -> !inbox.contains(name))
        .sorted()
        .collect(ImmutableList.toImmutableList());
  }

  /**
   * The edition that is compared: the latest that has more than half of the paragraphs of the one
   * that was compared before it.
   *
   * @param history of one source, in order of the nights
   */
  static Edition whole(List<Edition> history) {
    Edition whole = history.get(0);
    for (Edition each : history) {
      if (2 * each.paragraphs() > whole.paragraphs()) {
        whole = each;
      }
    }
    return whole;
  }

  /**
   * What is lost, by the story it is lost to.
   *
   * @param gone names of members
   * @param history all editions, by name
   */
  static ImmutableListMultimap<String, Problem> of(
      List<Member> members, Set<String> gone, ImmutableListMultimap<String, Edition> history) {
    ImmutableListMultimap.Builder<String, Problem> losses = ImmutableListMultimap.builder();
    for (Member member : members) {
      ImmutableList<Edition> editions = history.get(member.name());
      if (gone.contains(member.name())) {
        losses.put(
            member.story(),
            problem(
                member,
                "gone from the inbox; what was read of it earlier is still compared (--prune"
                    + " takes it out)"));
      } else if (!editions.isEmpty()) {
        Edition latest = editions.get(editions.size() - 1);
        Edition whole = whole(editions);
        if (!whole.equals(latest)) {
          losses.put(
              member.story(),
              problem(
                  member,
                  "lost paragraphs: it had "
                      + whole.paragraphs()
                      + " and has "
                      + latest.paragraphs()
                      + "; it is compared as it was (--prune takes it as it is)"));
        }
      }
    }
    return losses.build();
  }

  private static Problem problem(Member member, String reason) {
    return new Problem(member.name(), reason, Problem.Kind.INPUT);
  }
}
