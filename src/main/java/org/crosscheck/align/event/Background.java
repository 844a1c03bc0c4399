package org.crosscheck.align.event;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Publication;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Attribute;

/**
 * Tells what a report says of other cases than the story's: of years before, and of people in
 * general.
 */
final class Background {

  private static final Pattern YEAR = Pattern.compile("\\b(?:[Ii]n|[Ss]ince) ((?:19|20)\\d\\d)\\b");
  private static final Pattern LONG_AGO =
      Pattern.compile("(?i)\\blast year\\b|\\b(?:years|decades) (?:ago|earlier|before)\\b");

  /** "people convicted of", "30,000 people": whoever that is, nobody of this story. */
  private static final Pattern PEOPLE_AT_LARGE =
      Pattern.compile(
          "(?i)(?:(?:many|most|some|all|thousands|hundreds|dozens|\\d{2,}[\\d,]*) .*)?"
              + "(?:people|persons|those|terrorists|prisoners|detainees|criminals|immigrants"
              + "|protesters|soldiers|militants|men|women|individuals|americans)");

  private final AnnotatedStory story;
  private final Optional<Integer> first;

  Background(AnnotatedStory story) {
    this.story = story;
    first =
        story.story().articles().stream()
            .map(Article::source)
            .flatMap(source -> source.publication().stream())
            .map(Publication::day)
            .map(day -> day.getYear())
            .min(Integer::compare);
  }

  /** Whether a state is reported of another case than the others are. */
  boolean holds(Attribute state) {
    String words = story.story().article(state.source()).text().slice(state.passage().span());
    Matcher year = YEAR.matcher(words);
    boolean before =
        first.isPresent()
            && ((year.find() && Integer.parseInt(year.group(1)) < first.get())
                || LONG_AGO.matcher(words).find());
    return before || PEOPLE_AT_LARGE.matcher(state.subject()).matches();
  }
}
