package org.crosscheck.claims.entity;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.model.claim.Spelling;

/**
 * A person's name as printed, without titles.
 *
 * @param parts given names and surname in order, as printed; at least one
 */
record PersonName(ImmutableList<String> parts) {

  private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");

  /** Last words of what entity models take for persons, and nobody is called. */
  private static final Set<String> INSTITUTIONS =
      Set.of(
          "Hospital",
          "Clinic",
          "Infirmary",
          "Center",
          "Centre",
          "University",
          "College",
          "School",
          "Academy",
          "Institute",
          "Foundation");

  /** Whether a name with this last word is no person's: "Ann Lee Hospital". */
  static boolean isInstitution(String last) {
    return INSTITUTIONS.contains(last);
  }

  PersonName {
    if (parts.isEmpty()) {
      throw new IllegalArgumentException("a name without parts");
    }
  }

  static PersonName of(List<String> words) {
    ImmutableList<String> kept =
        words.stream()
            .filter(word -> !SUFFIXES.contains(Spelling.fold(word)))
            .collect(ImmutableList.toImmutableList());
    return new PersonName(kept.isEmpty() ? ImmutableList.copyOf(words) : kept);
  }

  boolean isFull() {
    return parts.size() > 1;
  }

  String given() {
    return Spelling.fold(parts.get(0));
  }

  String surname() {
    return Spelling.fold(parts.get(parts.size() - 1));
  }

  @Override
  public String toString() {
    return String.join(" ", parts);
  }

  /** All parts in comparable form. */
  String folded() {
    return parts.stream().map(Spelling::fold).reduce((a, b) -> a + " " + b).orElseThrow();
  }

  /**
   * The last word of the name, of a double-barrelled one its last part: two full names whose
   * surnames are the same, or one of which ends with the other, have one of them in common.
   */
  Set<String> ends() {
    String folded = folded();
    String last = folded.substring(folded.lastIndexOf(' ') + 1);
    String surname = surname();
    return new TreeSet<>(
        List.of(
            last.substring(last.lastIndexOf('-') + 1),
            surname.substring(surname.lastIndexOf('-') + 1)));
  }

  /**
   * Whether two full names can be one person's: the same up to initials, short forms, middle names,
   * double-barrelled surnames and a slip of spelling in one part. Brothers are not one person.
   */
  boolean sameAs(PersonName other) {
    if (!isFull() || !other.isFull()) {
      throw new IllegalArgumentException("compare full names: " + this + ", " + other);
    }
    if (endsWith(other) || other.endsWith(this)) {
      return true; // a place or an office before the name was read as part of it
    }
    boolean givenSame = sameGiven(given(), other.given());
    boolean surnameSame = sameSurname(surname(), other.surname());
    if (givenSame && surnameSame) {
      return true;
    }
    return (givenSame && Spelling.isSlip(surname(), other.surname()))
        || (surnameSame && Spelling.isSlip(given(), other.given()) && !otherMiddle(other));
  }

  /** "Jeffry A. Lund" and "Jeffery John Lund" differ twice: they are brothers. */
  private boolean otherMiddle(PersonName other) {
    return parts.size() > 2
        && other.parts.size() > 2
        && parts.get(1).codePointAt(0) != other.parts.get(1).codePointAt(0);
  }

  private boolean endsWith(PersonName other) {
    return folded().endsWith(" " + other.folded());
  }

  private static boolean sameGiven(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    String shorter = a.length() <= b.length() ? a : b;
    String longer = a.length() <= b.length() ? b : a;
    return longer.startsWith(shorter) && (shorter.length() == 1 || shorter.length() >= 3);
  }

  private static boolean sameSurname(String a, String b) {
    return a.equals(b) || a.endsWith("-" + b) || b.endsWith("-" + a);
  }
}
