package org.crosscheck.group;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Names new stories. */
final class StoryNames {

  private static final Comparator<Signature> EARLIEST =
      Comparator.comparing(Signature::day, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Signature::article);

  /** As many digits of a hash are enough to tell some millions of stories apart. */
  private static final int DIGITS = 12;

  private final Set<String> taken;

  StoryNames(Collection<String> taken) {
    this.taken = new HashSet<>(taken);
  }

  /** Made of the day and the hash of the story's earliest article, so that it can be made again. */
  String of(List<Signature> articles) {
    Signature first = articles.stream().min(EARLIEST).orElseThrow();
    String hash = first.article();
    String day = first.day() == null ? "" : first.day() + "-";
    String name = day + hash.substring(0, Math.min(DIGITS, hash.length()));
    for (int again = 2; !taken.add(name); again++) {
      name = day + hash + (again == 2 ? "" : "-" + again);
    }
    return name;
  }
}
