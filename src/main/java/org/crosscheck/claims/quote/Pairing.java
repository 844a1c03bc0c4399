package org.crosscheck.claims.quote;

import java.util.ArrayList;
import java.util.List;
import org.crosscheck.claims.quote.Mark.Shape;

/**
 * Which marks open and which close, decided for all marks of an article together: the cheapest way
 * through them (Viterbi 1967), where every mark that is read against its shape or its neighbours
 * has its price. One mark alone may look either way; with what comes before and after it, it seldom
 * does.
 */
final class Pairing {

  /** What a mark does. */
  enum Part {
    /** Nothing: an inch, a mark gone astray, or one inside another quotation. */
    NONE,
    /** Opens a quotation. */
    OPENS,
    /** Closes the one that is open. */
    CLOSES,
    /** Opens another paragraph of the quotation that is open. */
    CARRIES_ON,
    /** Opens a quotation where the one before was not closed. */
    OPENS_ANEW
  }

  private static final double EITHER_WAY = 0.3;
  private static final double NEXT_PARAGRAPH = 0.7;
  private static final double GLUED = 1;
  private static final double STRAY_END = 2.5;
  private static final double AGAINST_NEIGHBOURS = 4;
  private static final double NOT_CLOSED = 4;
  private static final double STRAY = 5;
  private static final double AGAINST_SHAPE = 6;

  private static final String PAUSES = ",.?!";

  private static final int OUTSIDE = 0;
  private static final int INSIDE = 1;

  private final String text;

  /** Whether a space stands before every mark, as in text that was put together from tokens. */
  private final boolean spaced;

  private double[] cost = {0, Double.POSITIVE_INFINITY};
  private final List<Step> steps = new ArrayList<>();

  /** For a state outside and one inside a quotation: the state before, and what the mark did. */
  private static final class Step {
    final int[] from = new int[2];
    final Part[] part = {Part.NONE, Part.NONE};
  }

  private Pairing(String text, List<List<Mark>> marks) {
    this.text = text;
    spaced =
        marks.stream()
            .flatMap(List::stream)
            .noneMatch(
                mark -> mark.start() > 0 && PAUSES.indexOf(text.charAt(mark.start() - 1)) >= 0);
  }

  /**
   * The parts that the marks play.
   *
   * @param marks of each paragraph, in order
   * @return for each paragraph the part of each of its marks, after {@link Part#CARRIES_ON} if what
   *     is open at its beginning stays so, and {@link Part#NONE} if not
   */
  static List<List<Part>> of(String text, List<List<Mark>> marks) {
    Pairing pairing = new Pairing(text, marks);
    for (List<Mark> paragraph : marks) {
      pairing.beginParagraph();
      for (int i = 0; i < paragraph.size(); i++) {
        pairing.read(paragraph.get(i), i == 0);
      }
    }
    return pairing.trace(marks);
  }

  private void beginParagraph() {
    take(
        new double[][] {
          {cost[OUTSIDE], cost[INSIDE] + NOT_CLOSED},
          {Double.POSITIVE_INFINITY, cost[INSIDE] + NEXT_PARAGRAPH}
        },
        new Part[][] {{Part.NONE, Part.NONE}, {Part.NONE, Part.CARRIES_ON}});
  }

  private void read(Mark mark, boolean first) {
    double carriesOn = first && startsLine(mark) ? leading(mark) : runOn(mark);
    double anew = opening(mark) + NOT_CLOSED;
    double inside = Math.min(STRAY, Math.min(carriesOn, anew));
    Part part =
        inside == carriesOn ? Part.CARRIES_ON : inside == anew ? Part.OPENS_ANEW : Part.NONE;
    take(
        new double[][] {
          {cost[OUTSIDE] + stray(mark), cost[INSIDE] + closing(mark)},
          {cost[OUTSIDE] + opening(mark), cost[INSIDE] + inside}
        },
        new Part[][] {{Part.NONE, Part.CLOSES}, {Part.OPENS, part}});
  }

  /** The price of opening another paragraph of what is open. */
  private static double leading(Mark mark) {
    return mark.shape() == Shape.CLOSING ? AGAINST_SHAPE : mark.closes() ? EITHER_WAY : 0;
  }

  /** The same where the line break has been lost: 'gone. "We'. */
  private double runOn(Mark mark) {
    boolean newSentence =
        afterPause(mark, ".?!…")
            && mark.end() < text.length()
            && Character.isUpperCase(text.charAt(mark.end()));
    if (mark.shape() == Shape.CLOSING || mark.closes() || !newSentence) {
      return AGAINST_SHAPE;
    }
    return mark.opens() ? GLUED + GLUED : GLUED + EITHER_WAY;
  }

  /** Takes the cheaper way into each state; both tables are by the state after and before. */
  private void take(double[][] costs, Part[][] parts) {
    Step step = new Step();
    double[] next = new double[2];
    for (int to = OUTSIDE; to <= INSIDE; to++) {
      int from = costs[to][OUTSIDE] <= costs[to][INSIDE] ? OUTSIDE : INSIDE;
      step.from[to] = from;
      step.part[to] = parts[to][from];
      next[to] = costs[to][from];
    }
    steps.add(step);
    cost = next;
  }

  private List<List<Part>> trace(List<List<Mark>> marks) {
    int state = cost[OUTSIDE] <= cost[INSIDE] + NOT_CLOSED ? OUTSIDE : INSIDE;
    Part[] all = new Part[steps.size()];
    for (int i = steps.size() - 1; i >= 0; i--) {
      all[i] = steps.get(i).part[state];
      state = steps.get(i).from[state];
    }
    List<List<Part>> parts = new ArrayList<>();
    int next = 0;
    for (List<Mark> paragraph : marks) {
      parts.add(List.of(all).subList(next, next + 1 + paragraph.size()));
      next += 1 + paragraph.size();
    }
    return parts;
  }

  private static double opening(Mark mark) {
    return switch (mark.shape()) {
      case OPENING -> 0;
      case CLOSING -> mark.closes() ? AGAINST_SHAPE : GLUED + GLUED;
      case STRAIGHT ->
          mark.opens() && !mark.closes()
              ? 0
              : mark.opens() ? EITHER_WAY : mark.closes() ? AGAINST_NEIGHBOURS : GLUED;
    };
  }

  private double closing(Mark mark) {
    return switch (mark.shape()) {
      case OPENING -> AGAINST_SHAPE;
      case CLOSING -> 0;
      case STRAIGHT ->
          mark.closes()
              ? (mark.opens() ? EITHER_WAY : 0)
              : mark.opens() && !(spaced && afterPause(mark, PAUSES)) ? AGAINST_NEIGHBOURS : GLUED;
    };
  }

  private static double stray(Mark mark) {
    if (mark.shape() == Shape.OPENING) {
      return AGAINST_SHAPE;
    }
    return mark.closes() && !mark.opens() ? STRAY_END : STRAY;
  }

  private boolean afterPause(Mark mark, String pauses) {
    int at = mark.start() - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at >= 0 && pauses.indexOf(text.charAt(at)) >= 0;
  }

  private boolean startsLine(Mark mark) {
    int at = mark.start() - 1;
    while (at >= 0 && text.charAt(at) == ' ') {
      at--;
    }
    return at < 0 || text.charAt(at) == '\n';
  }
}
