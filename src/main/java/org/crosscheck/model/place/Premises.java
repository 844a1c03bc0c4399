package org.crosscheck.model.place;

import com.google.common.collect.ImmutableMap;
import java.util.Locale;
import java.util.Optional;

/** Kinds of place at which something happens, as far as one of them cannot be another. */
public enum Premises {
  HOUSE(Level.BUILDING),
  APARTMENT(Level.BUILDING),
  MOBILE_HOME(Level.BUILDING),
  HALFWAY_HOUSE(Level.BUILDING),
  MOTEL(Level.BUILDING),
  DORMITORY(Level.BUILDING),
  INDUSTRIAL_BUILDING(Level.BUILDING),
  CHURCH(Level.BUILDING),
  SCHOOL(Level.BUILDING),
  DRIVEWAY(Level.SPOT),
  ROADSIDE(Level.SPOT),
  YARD(Level.SPOT),
  PORCH(Level.SPOT),
  PARKING_LOT(Level.SPOT),
  ALLEY(Level.SPOT),
  BEDROOM(Level.SPOT),
  BATHROOM(Level.SPOT),
  KITCHEN(Level.SPOT),
  LIVING_ROOM(Level.SPOT),
  BASEMENT(Level.SPOT),
  HALLWAY(Level.SPOT);

  /** A building holds its spots, so that only two of one level exclude each other. */
  private enum Level {
    BUILDING,
    SPOT
  }

  /** The subject of every claim on the kind of place at which it happened. */
  public static final String SUBJECT = "the kind of place";

  /** By the words that end a phrase; a home, a residence and a building may be any of these. */
  private static final ImmutableMap<String, Premises> WORDS =
      ImmutableMap.<String, Premises>builder()
          .put("house", HOUSE)
          .put("single-family home", HOUSE)
          .put("apartment", APARTMENT)
          .put("apartment building", APARTMENT)
          .put("apartment complex", APARTMENT)
          .put("apartment house", APARTMENT)
          .put("apartment party", APARTMENT)
          .put("condo", APARTMENT)
          .put("condominium", APARTMENT)
          .put("mobile home", MOBILE_HOME)
          .put("trailer", MOBILE_HOME)
          .put("halfway house", HALFWAY_HOUSE)
          .put("motel", MOTEL)
          .put("hotel", MOTEL)
          .put("motel room", MOTEL)
          .put("hotel room", MOTEL)
          .put("dormitory", DORMITORY)
          .put("dorm", DORMITORY)
          .put("warehouse", INDUSTRIAL_BUILDING)
          .put("industrial building", INDUSTRIAL_BUILDING)
          .put("church", CHURCH)
          .put("school", SCHOOL)
          .put("driveway", DRIVEWAY)
          .put("roadside", ROADSIDE)
          .put("side of the road", ROADSIDE)
          .put("yard", YARD)
          .put("backyard", YARD)
          .put("lawn", YARD)
          .put("porch", PORCH)
          .put("parking lot", PARKING_LOT)
          .put("alley", ALLEY)
          .put("bedroom", BEDROOM)
          .put("bathroom", BATHROOM)
          .put("kitchen", KITCHEN)
          .put("living room", LIVING_ROOM)
          .put("basement", BASEMENT)
          .put("hallway", HALLWAY)
          .buildOrThrow();

  private final Level level;

  Premises(Level level) {
    this.level = level;
  }

  /** What a phrase in lower case names, by its last three words, two or one. */
  public static Optional<Premises> named(String phrase) {
    for (String rest = phrase; ; rest = rest.substring(rest.indexOf(' ') + 1)) {
      Premises premises = WORDS.get(rest);
      if (premises != null || rest.indexOf(' ') < 0) {
        return Optional.ofNullable(premises);
      }
    }
  }

  /** Whether one thing cannot happen at both. */
  public boolean excludes(Premises other) {
    return this != other && level == other.level;
  }

  /** The kinds that {@link #toString} wrote. */
  public static Premises parse(String value) {
    return valueOf(value.toUpperCase(Locale.ROOT).replace(' ', '_'));
  }

  /** "halfway house". */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
