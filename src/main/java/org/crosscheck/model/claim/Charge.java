package org.crosscheck.model.claim;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody is charged with or convicted of, as far as its name tells. Written as {@code
 * attempted second-degree murder}, which is also the value of the claim.
 *
 * @param attempted whether only the attempt is charged
 * @param degree {@code first-degree} … {@code fifth-degree}
 * @param grade another word that makes a graver or lesser offence of it: {@code aggravated}
 * @param offence the noun
 */
public record Charge(
    boolean attempted, Optional<String> degree, Optional<String> grade, String offence) {

  /** Offences that follow from each other when a victim dies or a count is read again. */
  public enum Family {
    HOMICIDE,
    ASSAULT,
    TAKING,
    /** Taking part before the deed or after it. */
    COMPLICITY,
    OTHER
  }

  /**
   * Offences against persons and property that laws divide into degrees (FBI, "NIBRS offense
   * definitions", 2012; Model Penal Code, articles 210 to 223).
   */
  private static final ImmutableMap<String, Family> OFFENCES =
      ImmutableMap.<String, Family>builder()
          .put("murder", Family.HOMICIDE)
          .put("manslaughter", Family.HOMICIDE)
          .put("homicide", Family.HOMICIDE)
          .put("assault", Family.ASSAULT)
          .put("battery", Family.ASSAULT)
          .put("robbery", Family.TAKING)
          .put("burglary", Family.TAKING)
          .put("theft", Family.TAKING)
          .put("larceny", Family.TAKING)
          .put("facilitation", Family.COMPLICITY)
          .put("accessory", Family.COMPLICITY)
          .put("conspiracy", Family.COMPLICITY)
          .put("arson", Family.OTHER)
          .put("kidnapping", Family.OTHER)
          .put("rape", Family.OTHER)
          .put("endangerment", Family.OTHER)
          .buildOrThrow();

  private static final Pattern WORDS =
      Pattern.compile("(attempted )?(?:(\\w+-degree) )?(?:(\\w+) )?(\\w+)");

  /** Whether a noun names such an offence. */
  public static boolean isOffence(String noun) {
    return OFFENCES.containsKey(noun);
  }

  /** The charge that a claim's value names. */
  public static Optional<Charge> of(String value) {
    Matcher matcher = WORDS.matcher(value);
    return matcher.matches() && isOffence(matcher.group(4))
        ? Optional.of(
            new Charge(
                matcher.group(1) != null,
                Optional.ofNullable(matcher.group(2)),
                Optional.ofNullable(matcher.group(3)),
                matcher.group(4)))
        : Optional.empty();
  }

  public Family family() {
    return OFFENCES.getOrDefault(offence, Family.OTHER);
  }

  /** As people write it. */
  public String words() {
    return (attempted ? "attempted " : "")
        + degree.map(each -> each + " ").orElse("")
        + grade.map(each -> each + " ").orElse("")
        + offence;
  }

  /** Whether both are about an act of one kind, so that one can stand in the other's place. */
  public boolean comparable(Charge other) {
    boolean byFamily = family() == Family.HOMICIDE || family() == Family.COMPLICITY;
    boolean alike = byFamily ? other.family() == family() : offence.equals(other.offence);
    return alike && attempted == other.attempted;
  }

  /** Whether the two names can be for one charge, the shorter leaving something out. */
  public boolean canBe(Charge other) {
    // Some laws call every killing a homicide, some call murder so.
    boolean same =
        offence.equals(other.offence)
            || (family() == Family.HOMICIDE
                && (offence.equals("homicide") || other.offence.equals("homicide")));
    return same && comparable(other) && agree(degree, other.degree) && agree(grade, other.grade);
  }

  /** Whether it is graver because somebody has died meanwhile. */
  public boolean followsDeathAfter(Charge other) {
    boolean hurt =
        other.family() == Family.ASSAULT || (other.attempted && other.family() == Family.HOMICIDE);
    return family() == Family.HOMICIDE && !attempted && hurt;
  }

  private static boolean agree(Optional<String> one, Optional<String> other) {
    return one.isEmpty() || other.isEmpty() || one.equals(other);
  }
}
