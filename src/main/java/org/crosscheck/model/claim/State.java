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
  PRESUMED_DEAD(Course.HEALTH, 2),
  DEAD(Course.HEALTH, 3),

  /** Who did it is not known, or not told. */
  SUSPECT_UNKNOWN(Course.CASE, 0),
  NO_ARREST(Course.CASE, 0),
  SOUGHT(Course.CASE, 1),
  QUESTIONED(Course.CASE, 2),
  ARRESTED(Course.CASE, 3),
  /** Said to have done it, with no word of custody or charges. */
  ACCUSED(Course.CASE, 3),
  NOT_CHARGED(Course.CASE, 3),
  /** Brought back from where they had fled to. */
  EXTRADITED(Course.CASE, 4),
  CHARGE_EXPECTED(Course.CASE, 4),
  CHARGED(Course.CASE, 5),
  /** Told what the law can give for the charge. */
  PENALTY_FACED(Course.CASE, 5),
  ON_TRIAL(Course.CASE, 6),
  PLEADED_NOT_GUILTY(Course.CASE, 6),
  PLEADED_GUILTY(Course.CASE, 7),
  CONVICTED(Course.CASE, 7),
  SENTENCE_AHEAD(Course.CASE, 8),
  SENTENCED(Course.CASE, 9),
  ACQUITTED(Course.CASE, 9),
  /** The case or the charges, or most of them, were dropped. */
  CHARGES_DROPPED(Course.CASE, 9),
  SOME_CHARGES_DROPPED(Course.CASE, 9),
  /** Let go by the police or the court. */
  RELEASED(Course.CASE, 9),

  FREE_ON_BAIL(Course.CUSTODY, 0),
  HELD_WITHOUT_BAIL(Course.CUSTODY, 0),

  ON_PROBATION(Course.SUPERVISION, 0),
  ON_PAROLE(Course.SUPERVISION, 0),

  NAME_NOT_GIVEN(Course.IDENTITY, 0),
  NAME_WITHHELD(Course.IDENTITY, 0),
  NAMED(Course.IDENTITY, 1),

  CAUSE_UNKNOWN(Course.CAUSE, 0),
  CAUSE_GIVEN(Course.CAUSE, 1),

  MANNER_OPEN(Course.MANNER, 0),
  /** "it may be self-inflicted". */
  OWN_HAND_POSSIBLE(Course.MANNER, 0),
  MANNER_TOLD(Course.MANNER, 1),
  MANNER_RULED(Course.MANNER, 1),

  MURDER_SUICIDE_POSSIBLE(Course.MURDER_SUICIDE, 0),
  MURDER_SUICIDE_STATED(Course.MURDER_SUICIDE, 1),

  ORIGIN_OPEN(Course.ORIGIN, 0),
  ORIGIN_STATED(Course.ORIGIN, 1),
  /** Somebody is accused of having set it. */
  FIRE_SETTER_ACCUSED(Course.ORIGIN, 1),

  MOTIVE_UNKNOWN(Course.MOTIVE, 0),
  MOTIVE_GIVEN(Course.MOTIVE, 1),

  NO_WITNESS(Course.WITNESSES, 0),
  WITNESSED(Course.WITNESSES, 0),

  OWNER_UNKNOWN(Course.OWNER, 0),
  OWNER_TOLD(Course.OWNER, 1),

  ACCESS_UNKNOWN(Course.ACCESS, 0),
  ACCESS_TOLD(Course.ACCESS, 1),

  SHOOTER_UNKNOWN(Course.SHOOTER, 0),
  SHOT_BY_OWN_HAND(Course.SHOOTER, 1),
  SHOT_BY_ANOTHER(Course.SHOOTER, 1),

  DESCRIPTION_MISSING(Course.DESCRIPTION, 0),
  DESCRIBED(Course.DESCRIPTION, 1),

  TIE_UNKNOWN(Course.TIE, 0),
  TIE_TOLD(Course.TIE, 1),

  LINK_POSSIBLE(Course.LINK, 0),
  LINK_STATED(Course.LINK, 1),
  LINK_RULED_OUT(Course.LINK, 1),

  OTHERS_SOUGHT(Course.ALONE, 0),
  ALONE(Course.ALONE, 1),

  DIED_AT_SCENE(Course.DEATHPLACE, 0),
  DIED_IN_HOSPITAL(Course.DEATHPLACE, 0),

  INTACT(Course.DAMAGE, 0),
  DESTROYED(Course.DAMAGE, 0),

  CLOSED(Course.PREMISES, 0),
  REOPENED(Course.PREMISES, 1),

  UNARMED(Course.ARMS, 0),
  ARMED(Course.ARMS, 0),

  DISMISSED(Course.DEPARTURE, 0),
  RESIGNED(Course.DEPARTURE, 0);

  /** The predicate of how somebody was brought to hospital, which no later day changes. */
  public static final String ON_ARRIVAL = "state arrival";

  /** The questions to which states are answers. */
  public enum Course {
    /** How a person is. */
    HEALTH,
    /** How far the law has got with a person. */
    CASE,
    /** Whether somebody accused waits for the court in jail. */
    CUSTODY,
    /** Under which terms somebody convicted is at liberty. */
    SUPERVISION,
    /** Whether a person's name is public. */
    IDENTITY,
    /** Whether it is known what somebody died of. */
    CAUSE,
    /** Whether a death was ruled a suicide, a homicide or an accident. */
    MANNER,
    /** Whether somebody killed others and then themselves, as a fact or as it seems. */
    MURDER_SUICIDE,
    /** Whether a fire was set, as a fact or as a suspicion. */
    ORIGIN,
    /** Whether it is known why it was done. */
    MOTIVE,
    /** Whether anybody saw it. */
    WITNESSES,
    /** Whose weapon it was. */
    OWNER,
    /** How somebody came by the weapon. */
    ACCESS,
    /** By whom somebody was shot. */
    SHOOTER,
    /** What those who are sought look like. */
    DESCRIPTION,
    /** Whether those who did it and those they did it to knew each other. */
    TIE,
    /** Whether it had to do with gangs, drugs, terror. */
    LINK,
    /** Whether it was done by one or by several. */
    ALONE,
    /** Whether somebody died where it happened or in hospital. */
    DEATHPLACE,
    /** How far a thing was damaged. */
    DAMAGE,
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
