package org.crosscheck.app.night;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
   * What is lost, by the story it is lost to.
   *
   * @param gone names of members
   * @param now the latest editions, by name
   * @param before the editions of the night before, by name
   */
  static ImmutableListMultimap<String, Problem> of(
      List<Member> members,
      Set<String> gone,
      LocalDate night,
      Map<String, Edition> now,
      Map<String, Edition> before) {
    ImmutableListMultimap.Builder<String, Problem> losses = ImmutableListMultimap.builder();
    for (Member member : members) {
      Edition edition = now.get(member.name());
      Edition earlier = before.get(member.name());
      if (gone.contains(member.name())) {
        losses.put(
            member.story(),
            problem(
                member,
                "gone from the inbox; what was read of it earlier is still compared (--prune"
                    + " takes it out)"));
      } else if (edition != null
          && earlier != null
          && edition.night().equals(night)
          && 2 * edition.paragraphs() <= earlier.paragraphs()) {
        losses.put(
            member.story(),
            problem(
                member,
                "lost paragraphs since the night before: it had "
                    + earlier.paragraphs()
                    + " and has "
                    + edition.paragraphs()));
      }
    }
    return losses.build();
  }

  private static Problem problem(Member member, String reason) {
    return new Problem(member.name(), reason, Problem.Kind.INPUT);
  }
}
