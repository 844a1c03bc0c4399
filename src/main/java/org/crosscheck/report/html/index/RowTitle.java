package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.report.html.Element;

/** What a row is called: whom or what it is on, and what is asked of it. */
final class RowTitle {

  /** What these are of is not called by any name: the words beside say it. */
  private static final ImmutableSet<Slot> IN_WORDS =
      ImmutableSet.of(
          Slot.OCCURRENCE, Slot.TIME, Slot.DURATION, Slot.MEASURE, Slot.PARTICIPANT, Slot.PLACE);

  private RowTitle() {}

  /** The elements of the title; the question alone where nothing more is known. */
  static List<Element> of(Row row) {
    String asked = asked(row.slot());
    return row.subject().isBlank() || IN_WORDS.contains(row.slot())
        ? List.of(el("span").text(StringUtils.capitalize(asked)))
        : List.of(el("bdi").text(row.subject()), el("span", "asked").text(asked));
  }

  private static String asked(Slot slot) {
    return switch (slot) {
      case WORDING -> "words";
      case SPEAKER -> "who said it";
      case FIDELITY -> "how it quotes";
      case OCCURRENCE -> "what happened";
      case PARTICIPANT -> "who it was";
      case COUNT -> "how many";
      case MONEY -> "sum of money";
      case PERCENTAGE -> "percentage";
      case MEASURE -> "how far, how heavy, how fast";
      case AGE -> "age";
      case TIME -> "when";
      case DURATION -> "how long";
      case PLACE -> "where";
      case NAME -> "name";
      case GENDER -> "man or woman";
      case WOUND -> "where hit";
      case DESCRIPTION -> "what it looks like";
      case ROLE -> "title or charge";
      case STATE -> "what is known";
    };
  }
}
