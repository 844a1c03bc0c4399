package org.crosscheck.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.model.annotation.Timex;

/**
 * Expressions of time by SUTime's patterns. They are run over a sentence only where a temporal word
 * stands in it, for they cost more than tagging and parsing together; they are left unresolved, for
 * which Friday is meant depends on tense and on the article's date.
 */
final class TimeReader {

  private static final Pattern TEMPORAL =
      Pattern.compile(
          String.join(
              "|",
              "(?:mon|tues|wednes|thurs|fri|satur|sun)days?",
              "(?:mon|tues?|wed|thurs?|fri|sat|sun)\\.?",
              "(?:january|february|march|april|may|june|july|august)",
              "(?:september|october|november|december)",
              "(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\\.?",
              "today|tonight|tomorrow|yesterday|noon|midday|midnight|overnight|dawn|dusk",
              "(?:mid)?mornings?|afternoons?|evenings?|nights?",
              "(?:minute|hour|day|week|weekend|fortnight|month|year|decade)s?|century|centuries",
              "spring|summer|autumn|fall|winter|christmas|easter|thanksgiving",
              "[ap]\\.?m\\.?|o'clock",
              "\\d{1,2}[:.]\\d\\d(?:[ap]\\.?m\\.?)?|\\d{1,2}[ap]\\.?m\\.?",
              "1[89]\\d\\d|20\\d\\d|\\d{1,4}[/-]\\d{1,2}[/-]\\d{1,4}"));

  private final Models models;

  TimeReader(Models models) {
    this.models = models;
  }

  List<Timex> read(CoreMap sentence, List<CoreLabel> labels, Offsets offsets) {
    if (labels.stream()
        .noneMatch(label -> TEMPORAL.matcher(label.word().toLowerCase(Locale.ROOT)).matches())) {
      return List.of();
    }
    List<Timex> found = new ArrayList<>();
    for (CoreMap expression : extract(sentence)) {
      SUTime.Temporal temporal = expression.get(TimeExpression.Annotation.class).getTemporal();
      if (temporal == null || temporal.getTimexType() == null) {
        continue;
      }
      String value = temporal.getTimexValue();
      found.add(
          new Timex(
              offsets.span(
                  expression.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                  expression.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
              Timex.Type.valueOf(temporal.getTimexType().name()),
              value == null ? "" : value));
    }
    return found;
  }

  /** SUTime's extractor keeps state between sentences, so that one thread at a time may use it. */
  private List<CoreMap> extract(CoreMap sentence) {
    var extractor = models.times();
    synchronized (extractor) {
      return extractor.extractTimeExpressionCoreMaps(sentence, (String) null);
    }
  }
}
