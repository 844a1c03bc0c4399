package org.crosscheck.claims.event;

import java.util.Set;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Tree;

/** Recognises the phrases that say when an event was. */
final class EventTime {

  private static final Set<String> TIMES =
      Set.of(
          "today",
          "yesterday",
          "tomorrow",
          "tonight",
          "ago",
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "morning",
          "afternoon",
          "evening",
          "night",
          "week",
          "month",
          "year",
          "day",
          "hour",
          "minute",
          "january",
          "february",
          "march",
          "april",
          "may",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december",
          "pm",
          "am",
          "p.m.",
          "a.m.",
          "earlier",
          "later",
          "noon",
          "midnight",
          "weekend");

  private EventTime() {}

  static boolean isTime(Sentence sentence, int head) {
    return TIMES.contains(sentence.token(head).lemma().toLowerCase(java.util.Locale.ROOT));
  }

  /** The words of the phrase, in lower case. */
  static String words(Sentence sentence, int head) {
    Tree tree = sentence.tree();
    StringBuilder words = new StringBuilder();
    for (int at : tree.subtree(head)) {
      if (!tree.is(at, "punct") && !sentence.token(at).tag().equals("POS")) {
        words
            .append(words.length() == 0 ? "" : " ")
            .append(sentence.token(at).word().toLowerCase(java.util.Locale.ROOT));
      }
    }
    return words.toString();
  }
}
