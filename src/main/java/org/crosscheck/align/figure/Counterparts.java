package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.claims.figure.number.Standings;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;
import org.crosscheck.model.word.Units;

/** Tells whether two quantities are of one thing, from what is counted and the words around. */
final class Counterparts {

  private static final ImmutableSet<String> CASUALTY = ImmutableSet.of("killed", "hurt", "shot");

  /** Of these, counts of one thing differ by a few, not by sizes. */
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of("killed", "hurt", "shot", "arrested");

  private static final ImmutableSet<String> SHARE = ImmutableSet.of("%", "percent", "percentage");
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);
  private static final double CROWD = 100;

  /** What differs by more than so many times is sooner another thing, unless all else is alike. */
  private static final double FAR = 3;

  /** Experts and observers are one group only where all else is alike. */
  private static final double OTHER_WORDS = 0.2;

  private static final double FAR_LIKENESS = 0.6;

  /** What is done and what is only tried, other others, another act: all else must be alike. */
  private static final double CLOSE = 0.45;

  /** Polls and markets are full of points. */
  private static final String POINT = "point";

  /** Two sums of one thing are of one size. */
  private static final double OTHER_SUM = 1.5;

  /** Verbs that name no act of their own. */
  private static final ImmutableSet<String> NO_ACT =
      ImmutableSet.of("", "be", "have", "say", "see", "find", "include", "take", "put", "report");

  /**
   * People as such, of whom a story has many groups that only what happened to them tells apart.
   */
  static final ImmutableSet<String> PEOPLE =
      ImmutableSet.of(
          "person",
          "man",
          "woman",
          "boy",
          "girl",
          "child",
          "kid",
          "teen",
          "teenager",
          "male",
          "female",
          "suspect",
          "officer",
          "deputy",
          "friend",
          "brother",
          "sister",
          "son",
          "daughter");

  /** What a sum is paid for stands around it, not in the noun it counts. */
  private static final double SUMS = 0.25;

  private final Vocabulary vocabulary;
  private final Setting setting;
  private final Actors actors;

  Counterparts(Vocabulary vocabulary, Setting setting) {
    this.vocabulary = vocabulary;
    this.setting = setting;
    actors = new Actors(setting);
  }

  /** Whether two quantities of two sources are of one thing. */
  boolean comparable(Quantity one, Quantity other) {
    boolean sameGroup = one.head().equals(other.head()) && modifiers(one).equals(modifiers(other));
    if (!sameGroup && casualty(one)) {
      return false;
    }
    if (one.head().endsWith(Standings.WINS)) {
      // A team has one record, whoever else the sentence names.
      return one.head().equals(other.head());
    }
    if (!casualty(one) && !agree(one, other) && (indefinite(one) || indefinite(other))) {
      return false;
    }
    boolean things = !PEOPLE.contains(one.head()) && !PEOPLE.contains(other.head());
    if (!agree(one, other) && things && !brands(one).equals(brands(other))) {
      return false;
    }
    if (!agree(one, other) && actors.generic(one) != actors.generic(other)) {
      return false;
    }
    if (setting.recurs(one) != setting.recurs(other)) {
      return false;
    }
    if (casualty(one)
        && modifiers(one).contains("other")
        && !(setting.deaths(one) && setting.deaths(other))) {
      return false;
    }
    if (SMALL.contains(action(one)) && ratio(one, other) > 4) {
      return false;
    }
    if (!casualty(one) && one.head().equals("person") && !action(one).equals(action(other))) {
      return false;
    }
    double likeness = vocabulary.likeness(one.context(), other.context());
    if (!casualty(one)
        && likeness < FAR_LIKENESS
        && !(actors.samePerson(one, other) && actors.sameDoer(one, other))) {
      return false;
    }
    if (agree(one, other)) {
      return likeness >= 0.03;
    }
    if (!casualty(one) && likeness < CLOSE && otherwise(one, other)) {
      return false;
    }
    if (likeness < FAR_LIKENESS
        && (POINT.equals(one.head()) || actors.intended(one) != actors.intended(other))) {
      return false;
    }
    // A bore is written with or without its point.
    if (ratio(one, other) >= FAR && likeness < FAR_LIKENESS && !one.unit().equals("calibre")) {
      return false;
    }
    if (casualty(one)) {
      return !(setting.ownDeath(one) != setting.ownDeath(other) && byOne(one, other))
          && !setting.partial(one)
          && !setting.partial(other)
          && setting.samePlace(one, other)
          && likeness >= (one.head().equals("person") ? 0.03 : several(one, other) ? 0.1 : 0.3);
    }
    if (one.measure() == Measure.DURATION) {
      return likeness >= 0.4;
    }
    if (one.measure() == Measure.LENGTH_OR_WEIGHT
        && Units.of(one.unit()).isPresent()
        && !action(one).equals(action(other))
        && otherThings(one, other)) {
      return false;
    }
    if (one.measure() == Measure.PERCENTAGE) {
      // Polls are full of shares that only their groups and questions tell apart.
      return one.head().equals(other.head()) && !SHARE.contains(one.head()) && likeness >= 0.1;
    }
    if (!one.head().equals(other.head())
        && !(PEOPLE.contains(one.head()) && PEOPLE.contains(other.head()))
        && one.measure() == Measure.COUNT
        && !(action(one).equals(action(other)) && likeness >= OTHER_WORDS)) {
      return false;
    }
    if (PEOPLE.contains(one.head()) && !action(one).equals(action(other))) {
      return false;
    }
    if (one.measure() == Measure.MONEY
        && (likeness < (opposite(one, other) ? FAR_LIKENESS : SUMS) || otherSum(one, other))) {
      return false;
    }
    boolean same = sameHead(one, other) && action(one).equals(action(other));
    if (PEOPLE.contains(one.head()) && !crowds(one, other)) {
      return likeness >= 0.3;
    }
    return likeness >= (same ? 0.1 : 0.25);
  }

  /** Whether both are of others, of whom there are many, or of another act. */
  private boolean otherwise(Quantity one, Quantity other) {
    boolean others = modifiers(one).contains("other") && modifiers(other).contains("other");
    return others
        || (one.head().equals("time") && !action(one).equals(action(other)))
        || (acts(one, other) && !WordNet.areAlike(action(one), action(other)));
  }

  /** Whether each is said to have done or suffered something, of which the other says nothing. */
  private static boolean acts(Quantity one, Quantity other) {
    return one.measure() == Measure.COUNT
        && !NO_ACT.contains(action(one))
        && !NO_ACT.contains(action(other))
        && !one.context().contains(action(other))
        && !other.context().contains(action(one));
  }

  /** "Over a million" and "up to 250,000" are two bounds. */
  private static boolean opposite(Quantity one, Quantity other) {
    return (one.hedge() == Hedge.AT_LEAST && other.hedge() == Hedge.AT_MOST && !other.nearly())
        || (other.hedge() == Hedge.AT_LEAST && one.hedge() == Hedge.AT_MOST && !one.nearly());
  }

  /** "A premium of 300 dollars" and "a deductible of 6,000". */
  private static boolean otherSum(Quantity one, Quantity other) {
    return ratio(one, other) >= OTHER_SUM && otherThings(one, other);
  }

  /** "A 7-yard pass" and "the 20-yard line": both say what they measure, and it is no one thing. */
  private static boolean otherThings(Quantity one, Quantity other) {
    return !one.head().equals(one.unit().toLowerCase(Locale.ROOT))
        && !other.head().equals(other.unit().toLowerCase(Locale.ROOT))
        && WordNet.knows(one.head())
        && WordNet.knows(other.head())
        && !WordNet.areAlike(one.head(), other.head());
  }

  /** "Two groups fought, and one group asked": one of them is no count of them. */
  private static boolean indefinite(Quantity quantity) {
    return quantity.measure() == Measure.COUNT && quantity.high().compareTo(BigDecimal.ONE) == 0;
  }

  /** What makes other things of the counted: a name, or that they are others. */
  private static Set<String> brands(Quantity quantity) {
    return modifiers(quantity).stream()
        .filter(each -> each.equals("other") || Character.isUpperCase(each.codePointAt(0)))
        .collect(ImmutableSet.toImmutableSet());
  }

  static Set<String> modifiers(Quantity quantity) {
    String subject = quantity.subject();
    String action = action(quantity);
    String rest = subject.substring(0, subject.length() - action.length()).trim();
    rest =
        rest.endsWith(quantity.head())
            ? rest.substring(0, rest.length() - quantity.head().length()).trim()
            : rest;
    return rest.isEmpty() ? ImmutableSet.of() : ImmutableSet.copyOf(rest.split(" "));
  }

  /** Whether one number can satisfy both, read generously. */
  static boolean agree(Quantity one, Quantity other) {
    return least(one) <= most(other) && least(other) <= most(one) && !edge(one, other);
  }

  /** "Nearly 100" and "over 100" meet at a number that the one does not reach. */
  private static boolean edge(Quantity one, Quantity other) {
    return (one.nearly() && other.hedge() == Hedge.AT_LEAST && least(other) >= most(one))
        || (other.nearly() && one.hedge() == Hedge.AT_LEAST && least(one) >= most(other));
  }

  /** In what unit so ever, a value in the base unit of what it measures. */
  private static double base(Quantity quantity, BigDecimal value) {
    BigDecimal factor = Units.of(quantity.unit()).map(Units.Unit::factor).orElse(BigDecimal.ONE);
    return value.multiply(factor).doubleValue();
  }

  private static double least(Quantity quantity) {
    double low = base(quantity, quantity.low());
    return quantity.hedge() == Hedge.AT_MOST && !quantity.nearly()
        ? Double.NEGATIVE_INFINITY
        : quantity.hedge() == Hedge.ABOUT ? low * 0.9 : low;
  }

  private static double most(Quantity quantity) {
    double high = base(quantity, quantity.high());
    return quantity.hedge() == Hedge.AT_LEAST
        ? Double.POSITIVE_INFINITY
        : quantity.hedge() == Hedge.ABOUT ? high * 1.1 : high;
  }

  private static boolean byOne(Quantity one, Quantity other) {
    return one.low().subtract(other.low()).abs().compareTo(BigDecimal.ONE) == 0;
  }

  /** One woman and two men are in every story. */
  private static boolean several(Quantity one, Quantity other) {
    return one.low().min(other.low()).compareTo(SEVERAL) >= 0;
  }

  /** Whether the same is said of the same, be it measured in metres or in feet. */
  static boolean sameSubject(Quantity one, Quantity other) {
    return one.subject().equals(other.subject())
        || (one.measure() != Measure.COUNT
            && sameHead(one, other)
            && action(one).equals(action(other)));
  }

  /** Whether the same is measured, be it in metres or in feet. */
  private static boolean sameHead(Quantity one, Quantity other) {
    return one.head().equals(other.head())
        || (one.head().equals(one.unit()) && other.head().equals(other.unit()));
  }

  /** Whether they are of one size and noun, and of one group where they are of others. */
  boolean near(Quantity one, Quantity other) {
    return sameHead(one, other)
        && ratio(one, other) < FAR
        && modifiers(one).contains("other") == modifiers(other).contains("other")
        && brands(one).equals(brands(other));
  }

  /** Whether both are sizes of crowds; of small groups a story has many. */
  private static boolean crowds(Quantity one, Quantity other) {
    return Math.min(one.low().doubleValue(), other.low().doubleValue()) >= CROWD;
  }

  private static double ratio(Quantity one, Quantity other) {
    double first = base(one, one.low());
    double second = base(other, other.low());
    return first == second ? 1 : Math.max(first, second) / Math.max(0.1, Math.min(first, second));
  }

  static boolean casualty(Quantity quantity) {
    return CASUALTY.contains(action(quantity))
        && quantity.measure() == Measure.COUNT
        && !quantity.head().equals("time");
  }

  static String action(Quantity quantity) {
    String subject = quantity.subject();
    return subject.substring(subject.lastIndexOf(' ') + 1);
  }
}
