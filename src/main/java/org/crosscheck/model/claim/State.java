package org.crosscheck.model.claim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The states that news reports of people and of what is done about them, each on its course. Along
 * a course a state can give way to one of a later stage and, as a rule, not the other way round.
 */
public enum State {
  /** Hurt, with no word of how badly. */
  HURT(Course.HEALTH, 0),
  CONDITION_UNKNOWN(Course.HEALTH, 0),
  MINOR_INJURIES(Course.HEALTH, 1),
  GOOD_CONDITION(Course.HEALTH, 1),
  FAIR_CONDITION(Course.HEALTH, 1),
  STABLE_CONDITION(Course.HEALTH, 1),
  IN_HOSPITAL(Course.HEALTH, 1),
  SERIOUS_CONDITION(Course.HEALTH, 1),
  CRITICAL_CONDITION(Course.HEALTH, 1),
  OUT_OF_HOSPITAL(Course.HEALTH, 2),
  RECOVERING(Course.HEALTH, 2),
  DEAD(Course.HEALTH, 3),

  NO_ARREST(Course.CASE, 0),
  SOUGHT(Course.CASE, 1),
  QUESTIONED(Course.CASE, 2),
  ARRESTED(Course.CASE, 3),
  /** Said to have done it, with no word of custody or charges. */
  ACCUSED(Course.CASE, 3),
  NOT_CHARGED(Course.CASE, 3),
  CHARGE_EXPECTED(Course.CASE, 4),
  CHARGED(Course.CASE, 5),
  PLEADED_GUILTY(Course.CASE, 6),
  CONVICTED(Course.CASE, 6),
  SENTENCE_AHEAD(Course.CASE, 7),
  SENTENCED(Course.CASE, 8),
  ACQUITTED(Course.CASE, 8),
  /** The case or the charges, or most of them, were dropped. */
  CHARGES_DROPPED(Course.CASE, 8),
  /** Let go by the police or the court. */
  RELEASED(Course.CASE, 8),

  NAME_NOT_GIVEN(Course.IDENTITY, 0),
  NAME_WITHHELD(Course.IDENTITY, 0),
  NAMED(Course.IDENTITY, 1),

  CAUSE_UNKNOWN(Course.CAUSE, 0),
  CAUSE_GIVEN(Course.CAUSE, 1),

  MANNER_OPEN(Course.MANNER, 0),
  MANNER_RULED(Course.MANNER, 1),

  ORIGIN_OPEN(Course.ORIGIN, 0),
  ORIGIN_STATED(Course.ORIGIN, 1),

  MOTIVE_UNKNOWN(Course.MOTIVE, 0),
  MOTIVE_GIVEN(Course.MOTIVE, 1),

  NO_WITNESS(Course.WITNESSES, 0),
  WITNESSED(Course.WITNESSES, 0),

  CLOSED(Course.PREMISES, 0),
  REOPENED(Course.PREMISES, 1),

  UNARMED(Course.ARMS, 0),
  ARMED(Course.ARMS, 0),

  DISMISSED(Course.DEPARTURE, 0),
  RESIGNED(Course.DEPARTURE, 0);

  /** The questions to which states are answers. */
  public enum Course {
    /** How a person is. */
    HEALTH,
    /** How far the law has got with a person. */
    CASE,
    /** Whether a person's name is public. */
    IDENTITY,
    /** Whether it is known what somebody died of. */
    CAUSE,
    /** Whether a death was ruled a suicide, a homicide or an accident. */
    MANNER,
    /** Whether a fire was set, as a fact or as a suspicion. */
    ORIGIN,
    /** Whether it is known why it was done. */
    MOTIVE,
    /** Whether anybody saw it. */
    WITNESSES,
    /** Whether a road or a building is open. */
    PREMISES,
    /** Whether a person bore a weapon. */
    ARMS,
    /** Whether a person left a post or was made to. */
    DEPARTURE
  }

  private final Course course;
  private final int stage;

  State(Course course, int stage) {
    this.course = course;
    this.stage = stage;
  }

  public Course course() {
    return course;
  }

  /** How far along its course; states of one stage stand side by side. */
  public int stage() {
    return stage;
  }

  /** As people write it, and as {@link Attribute#value()} carries it. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** The state that a claim's value names. */
  public static Optional<State> of(String words) {
    return Arrays.stream(values()).filter(state -> state.words().equals(words)).findFirst();
  }
}
