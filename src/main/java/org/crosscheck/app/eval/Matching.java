package org.crosscheck.app.eval;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** When a finding has found what the gold says. */
final class Matching {

  /** What is longer is a paragraph, not evidence. */
  private static final int LONGEST = 300;

  private static final Splitter WHITE_SPACE =
      Splitter.on(Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS)).omitEmptyStrings();

  private Matching() {}

  /**
   * Whether evidence hits at least two sides.
   *
   * @param opposed whether the evidence must also carry at least two values
   */
  static boolean matches(Gold.Item item, Alarm alarm, boolean opposed) {
    int hit = 0;
    Set<String> values = new HashSet<>();
    for (Gold.Side side : item.sides()) {
      List<String> hits =
          alarm.evidence().stream()
              .filter(place -> hits(side, place))
              .map(place -> plain(place.value()))
              .toList();
      hit += hits.isEmpty() ? 0 : 1;
      values.addAll(hits);
    }
    return hit >= 2 && (!opposed || values.size() >= 2);
  }

  private static boolean hits(Gold.Side side, Alarm.Place place) {
    return place.end() - place.start() <= LONGEST
        && side.isHitBy(place.source(), place.start(), place.end());
  }

  /** Case-folded, with single blanks; by way of upper case, as 'ß' and 'SS' are one. */
  private static String plain(String value) {
    String folded = value.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replace('ς', 'σ');
    return String.join(" ", WHITE_SPACE.split(folded));
  }
}
