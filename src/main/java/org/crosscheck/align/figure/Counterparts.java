package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Set;
import org.crosscheck.align.figure.setting.Actors;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.align.value.Values;
import org.crosscheck.claims.figure.number.Quantities;
import org.crosscheck.claims.figure.number.Standings;
import org.crosscheck.lexicon.WordNet;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;
import org.crosscheck.model.word.Units;

/** Tells whether two quantities are of one thing, from what is counted and the words around. */
final class Counterparts {

  /** Of these, counts of one thing differ by a few, not by sizes. */
  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of("killed", "hurt", "shot", "arrested");

  private static final ImmutableSet<String> SHARE = ImmutableSet.of("%", "percent", "percentage");
  private static final BigDecimal SEVERAL = BigDecimal.valueOf(3);
  private static final double CROWD = 100;
  private static final double MANY = 20;

  /** What differs by more than so many times is sooner another thing, unless all else is alike. */
  private static final double FAR = 3;

  /** Experts and observers are one group only where all else is alike. */
  private static final double OTHER_WORDS = 0.2;

  private static final double FAR_LIKENESS = 0.6;

  /** What is done and what is only tried, other others, another act: all else must be alike. */
  private static final double CLOSE = 0.45;

  /** The largest ratio of two precise numbers of one thing, and how alike their words must be. */
  private static final double CLOSE_RATIO = 1.05;

  private static final double CLOSE_LIKENESS = 0.05;

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

  private static final ImmutableSet<String> SHOTS =
      ImmutableSet.of("shot", "gunshot", "round", "bullet");

  /** What a sum is paid for stands around it, not in the noun it counts. */
  private static final double SUMS = 0.25;

  /** The thing that grows is named in both, so that less of the rest need be alike. */
  private static final double GROWTH = 0.1;

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
    if (Subjects.casualty(one) && !Subjects.sameGroup(one, other)) {
      return false;
    }
    if (one.high().signum() == 0 || other.high().signum() == 0) {
      return nobody(one, other);
    }
    if (one.head().endsWith(Standings.WINS)) {
      // A team has one record, whoever else the sentence names.
      return one.head().equals(other.head());
    }
    if (!Subjects.casualty(one)
        && !Values.agree(one, other)
        && (indefinite(one) || indefinite(other))) {
      return false;
    }
    boolean things = !PEOPLE.contains(one.head()) && !PEOPLE.contains(other.head());
    if (!Values.agree(one, other) && things && !brands(one).equals(brands(other))) {
      return false;
    }
    if (!Values.agree(one, other) && actors.generic(one) != actors.generic(other)) {
      return false;
    }
    if (setting.recurs(one) != setting.recurs(other)) {
      return false;
    }
    if (!ofOneGun(one, other)) {
      return false;
    }
    if (Subjects.casualty(one)
        && Subjects.modifiers(one).contains("other")
        && !(setting.afterDeaths(one) && setting.afterDeaths(other))) {
      return false;
    }
    if (SMALL.contains(Subjects.action(one)) && Values.ratio(one, other) > 4) {
      return false;
    }
    if (!Subjects.casualty(one)
        && one.head().equals("person")
        && !Subjects.action(one).equals(Subjects.action(other))) {
      return false;
    }
    double likeness = vocabulary.likeness(one.context(), other.context());
    if (sizes(one, other)) {
      return true;
    }
    if (close(one, other)) {
      return likeness >= CLOSE_LIKENESS;
    }
    if (!Subjects.casualty(one)
        && likeness < FAR_LIKENESS
        && !(actors.samePerson(one, other) && actors.sameDoer(one, other))) {
      return false;
    }
    if (Values.agree(one, other)) {
      return likeness >= 0.03;
    }
    if (!Subjects.casualty(one) && likeness < CLOSE && otherwise(one, other)) {
      return false;
    }
    if (likeness < FAR_LIKENESS
        && (POINT.equals(one.head()) || actors.intended(one) != actors.intended(other))) {
      return false;
    }
    // A bore is written with or without its point.
    if (Values.ratio(one, other) >= FAR
        && likeness < FAR_LIKENESS
        && !one.unit().equals("calibre")) {
      return false;
    }
    if (Subjects.casualty(one)) {
      return !(setting.ownDeath(one) != setting.ownDeath(other) && Values.byOne(one, other))
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
        && !Subjects.action(one).equals(Subjects.action(other))
        && otherThings(one, other)) {
      return false;
    }
    if (one.measure() == Measure.PERCENTAGE) {
      // Polls are full of shares that only their groups and questions tell apart.
      return !SHARE.contains(one.head())
          && (one.head().equals(other.head()) ? likeness >= 0.1 : grows(one, other, likeness));
    }
    if (fates(one, other)) {
      return likeness >= CLOSE_LIKENESS;
    }
    if (!one.head().equals(other.head())
        && !(PEOPLE.contains(one.head()) && PEOPLE.contains(other.head()))
        && one.measure() == Measure.COUNT
        && !(Subjects.action(one).equals(Subjects.action(other)) && likeness >= OTHER_WORDS)) {
      return false;
    }
    if (PEOPLE.contains(one.head()) && !Subjects.action(one).equals(Subjects.action(other))) {
      return false;
    }
    if (one.measure() == Measure.MONEY
        && (likeness < (Values.opposite(one, other) ? FAR_LIKENESS : SUMS)
            || otherSum(one, other))) {
      return false;
    }
    boolean same = sameHead(one, other) && Subjects.action(one).equals(Subjects.action(other));
    if (PEOPLE.contains(one.head()) && !crowds(one, other)) {
      return likeness >= 0.3;
    }
    return likeness >= (same ? 0.1 : 0.25);
  }

  /** "No one was hurt" and "two were hurt", each of all who were there. */
  private boolean nobody(Quantity one, Quantity other) {
    return Subjects.casualty(one)
        && Subjects.action(one).equals(Subjects.action(other))
        && Subjects.sameGroup(one, other)
        && !setting.partial(one)
        && !setting.partial(other)
        && setting.samePlace(one, other)
        && vocabulary.likeness(one.context(), other.context()) >= CLOSE_LIKENESS;
  }

  /** Whether shots can be the same ones: who hears some of them counts less than who fires. */
  private boolean ofOneGun(Quantity one, Quantity other) {
    return !SHOTS.contains(one.head())
        || (Subjects.action(one).equals(Subjects.action(other)) && actors.likeDoers(one, other));
  }

  /** Two measures of a made thing that both name: "a 10-metre raft" and "a 24-foot raft". */
  boolean sizes(Quantity one, Quantity other) {
    return one.measure() == Measure.LENGTH_OR_WEIGHT
        && !Values.agree(one, other)
        && (one.head().equals(other.head()) || WordNet.areNear(one.head(), other.head()))
        && WordNet.names(one.head(), "artifact")
        && WordNet.names(other.head(), "artifact")
        && Values.ratio(one, other) <= OTHER_SUM;
  }

  /** Many people of one fate; a story has one round of arrests so large. */
  private static boolean fates(Quantity one, Quantity other) {
    return one.measure() == Measure.COUNT
        && SMALL.contains(Subjects.action(one))
        && Subjects.action(one).equals(Subjects.action(other))
        && Math.min(one.low().doubleValue(), other.low().doubleValue()) >= MANY
        && Values.ratio(one, other) <= OTHER_SUM;
  }

  /** "Exports fell by 3 percent" and "exports fell at a 4 percent pace". */
  private static boolean grows(Quantity one, Quantity other, double likeness) {
    return likeness >= GROWTH
        && Subjects.action(one).equals(Subjects.action(other))
        && !NO_ACT.contains(Subjects.action(one))
        && (one.context().contains(other.head()) || other.context().contains(one.head()));
  }

  /**
   * Whether they are two large or fine numbers of one noun or unit that differ by a twentieth at
   * most: of two things they would be so by chance only.
   */
  static boolean close(Quantity one, Quantity other) {
    return !Values.agree(one, other)
        && one.measure() != Measure.PERCENTAGE
        && one.measure() != Measure.DURATION
        && (one.measure() == Measure.COUNT ? one.head().equals(other.head()) : sameHead(one, other))
        && one.unit().equals(other.unit())
        && Values.precise(one)
        && Values.precise(other)
        && Values.ratio(one, other) <= CLOSE_RATIO;
  }

  /** Whether both are of others, of whom there are many, or of another act. */
  private boolean otherwise(Quantity one, Quantity other) {
    boolean others =
        Subjects.modifiers(one).contains("other") && Subjects.modifiers(other).contains("other");
    return others
        || (one.head().equals("time") && !Subjects.action(one).equals(Subjects.action(other)))
        || (acts(one, other) && !WordNet.areAlike(Subjects.action(one), Subjects.action(other)));
  }

  /** Whether each is said to have done or suffered something, of which the other says nothing. */
  private static boolean acts(Quantity one, Quantity other) {
    return one.measure() == Measure.COUNT
        && !NO_ACT.contains(Subjects.action(one))
        && !NO_ACT.contains(Subjects.action(other))
        && !one.context().contains(Subjects.action(other))
        && !other.context().contains(Subjects.action(one));
  }

  /** Whether two things of other nouns are of one make, or of one kind and told of alike. */
  boolean kin(Quantity one, Quantity other) {
    if (indefinite(one) || indefinite(other) || setting.recurs(one) != setting.recurs(other)) {
      return false;
    }
    if (one.head().equals(other.head()) || !brands(one).equals(brands(other))) {
      return false;
    }
    boolean kind =
        WordNet.isKindOf(one.head(), other.head())
            || WordNet.isKindOf(other.head(), one.head())
            || WordNet.areNear(one.head(), other.head());
    boolean make =
        brands(one).stream().anyMatch(each -> !each.equals("other"))
            && (kind || !WordNet.knows(one.head()) || !WordNet.knows(other.head()));
    return (make && Values.ratio(one, other) < FAR)
        || (kind
            && Values.ratio(one, other) < FAR
            && !NO_ACT.contains(Subjects.action(one))
            && WordNet.areAlike(Subjects.action(one), Subjects.action(other))
            && vocabulary.likeness(one.context(), other.context()) >= SUMS);
  }

  /** Whether both count the same noun of the same make. */
  boolean sameNoun(Quantity one, Quantity other) {
    return one.head().equals(other.head()) && brands(one).equals(brands(other));
  }

  /** "A premium of 300 dollars" and "a deductible of 6,000". */
  private static boolean otherSum(Quantity one, Quantity other) {
    return Values.ratio(one, other) >= OTHER_SUM && otherThings(one, other);
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

  /** What makes other things of the counted: a name, or that they are others, or the first. */
  private static Set<String> brands(Quantity quantity) {
    return Subjects.modifiers(quantity).stream()
        .filter(
            each ->
                each.equals("other")
                    || Quantities.PARTS.contains(each)
                    || Character.isUpperCase(each.codePointAt(0)))
        .collect(ImmutableSet.toImmutableSet());
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
            && Subjects.action(one).equals(Subjects.action(other)));
  }

  /** Whether the same is measured, be it in metres or in feet. */
  private static boolean sameHead(Quantity one, Quantity other) {
    return one.head().equals(other.head())
        || (one.head().equals(one.unit()) && other.head().equals(other.unit()));
  }

  /** Whether they are of one size and noun, and of one group where they are of others. */
  boolean near(Quantity one, Quantity other) {
    return sameHead(one, other)
        && Values.ratio(one, other) < FAR
        && ofOneGun(one, other)
        && Subjects.modifiers(one).contains("other") == Subjects.modifiers(other).contains("other")
        && brands(one).equals(brands(other));
  }

  /** Whether both are sizes of crowds; of small groups a story has many. */
  private static boolean crowds(Quantity one, Quantity other) {
    return Math.min(one.low().doubleValue(), other.low().doubleValue()) >= CROWD;
  }
}
