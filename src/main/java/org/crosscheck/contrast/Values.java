package org.crosscheck.contrast;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.Sets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.crosscheck.lexicon.Abbreviations;
import org.crosscheck.lexicon.FormsOfAddress;
import org.crosscheck.lexicon.Frequencies;
import org.crosscheck.lexicon.Stems;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.mention.Mention;
import org.crosscheck.model.place.StreetAddress;
import org.crosscheck.relation.Fit;
import org.crosscheck.relation.Numbers;
import org.crosscheck.relation.TimeGap;

/** Whether two values of one kind can both be so, and how far apart they are. */
final class Values {

  private static final String PERSON = "PERSON";

  private static final Splitter WORDS = Splitter.on(CharMatcher.anyOf(" -")).omitEmptyStrings();

  private final Frequencies news = Frequencies.ofNews();

  /** Fills in what the values are; false where they can both be so or cannot be compared. */
  boolean differ(LineWords a, Mention x, LineWords b, Mention y, Features into) {
    if (x.kind() != y.kind() || x.key().equals(y.key())) {
      return false;
    }
    return switch (x.kind()) {
      case TIME -> times((Timing) x.fact(), (Timing) y.fact(), into);
      case ADDRESS -> addresses(x, y, into);
      case NAME -> names(a, x, b, y, into);
      case WORDING -> true;
      default -> numbers((Quantity) x.fact(), (Quantity) y.fact(), into);
    };
  }

  private static boolean numbers(Quantity one, Quantity other, Features into) {
    Fit fit = Numbers.fit(one, other);
    if (fit.kind() != Fit.Kind.DIFFERENT) {
      return false;
    }
    double a = one.low().doubleValue();
    double b = other.low().doubleValue();
    into.put(Feature.RATIO, Math.abs(Math.log((a + 0.5) / (b + 0.5))));
    into.put(Feature.DIFFERENCE, Math.min(1000, Math.abs(a - b)));
    into.put(Feature.SMALL, Math.min(1000, Math.max(a, b)));
    into.put(Feature.ROUND, Math.min(precision(one), precision(other)));
    into.put(
        Feature.HEDGED,
        (one.hedge() == Hedge.EXACT ? 0 : 1) + (other.hedge() == Hedge.EXACT ? 0 : 1));
    into.put(
        Feature.RANGE,
        one.low().compareTo(one.high()) == 0 && other.low().compareTo(other.high()) == 0 ? 0 : 1);
    into.put(Feature.UNIT, one.unit().equals(other.unit()));
    return true;
  }

  private static int precision(Quantity quantity) {
    return quantity.low().stripTrailingZeros().precision();
  }

  private static boolean times(Timing one, Timing other, Features into) {
    TimeGap gap = TimeGap.between(one.when(), other.when());
    if (!gap.differs()) {
      return false;
    }
    gap.clock().ifPresent(minutes -> into.put(Feature.CLOCK_GAP, (double) minutes));
    gap.days().ifPresent(days -> into.put(Feature.DAY_GAP, (double) Math.min(400, days)));
    gap.years().ifPresent(years -> into.put(Feature.YEAR_GAP, (double) Math.min(100, years)));
    into.put(
        Feature.HEDGED, (one.when().approximate() ? 1 : 0) + (other.when().approximate() ? 1 : 0));
    into.put(Feature.UNIT, one.predicate().equals(other.predicate()));
    return true;
  }

  private static boolean addresses(Mention x, Mention y, Features into) {
    StreetAddress one = StreetAddress.parse(x.fact().value());
    StreetAddress other = StreetAddress.parse(y.fact().value());
    boolean another = one.isOnAnotherStreet(other);
    if (!one.excludes(other) && !one.elsewhere(other) && !another) {
      return false;
    }
    into.put(Feature.UNIT, one.excludes(other));
    into.put(
        Feature.SHARED_PARTS,
        Sets.intersection(Set.copyOf(one.names()), Set.copyOf(other.names())).size());
    into.put(
        Feature.EDITS,
        Spelling.edits(String.join(" ", one.names()), String.join(" ", other.names())));
    into.put(Feature.ROUND, (one.number().isEmpty() ? 0 : 1) + (other.number().isEmpty() ? 0 : 1));
    return true;
  }

  private boolean names(LineWords a, Mention x, LineWords b, Mention y, Features into) {
    Set<String> ones = parts(x);
    Set<String> others = parts(y);
    String nerA = a.token(x.last()).ner();
    String nerB = b.token(y.last()).ner();
    boolean person = nerA.equals(PERSON) || nerB.equals(PERSON);
    boolean inserted = !person && (isInserted(x, y) || isInserted(y, x));
    boolean cutShort = ones.containsAll(others) || others.containsAll(ones);
    // One name in two spellings is looked for elsewhere.
    if (!inserted && (cutShort || isSpelling(ones, others))) {
      return false;
    }
    String one = String.join(" ", ones);
    String other = String.join(" ", others);
    int edits = Spelling.edits(one, other);
    into.put(Feature.EDITS, edits);
    into.put(Feature.EDIT_SHARE, edits / (double) Math.max(one.length(), other.length()));
    into.put(Feature.SHARED_PARTS, Sets.intersection(ones, others).size());
    into.put(Feature.ENTITY_TYPES, nerA.equals(nerB) ? (nerA.equals("O") ? 0 : 1) : -1);
    into.put(Feature.ACRONYM, isAcronym(x.key(), y.key()) || isAcronym(y.key(), x.key()));
    into.put(Feature.RARITY, Math.min(rarity(ones), rarity(others)));
    return true;
  }

  /**
   * Whether the longer name has words more inside, not at its ends: of a thing that is no name cut
   * short, while a person's middle name may be left out.
   */
  private static boolean isInserted(Mention longer, Mention shorter) {
    List<String> more = WORDS.splitToList(longer.key());
    List<String> fewer = WORDS.splitToList(shorter.key());
    return fewer.size() > 1
        && more.size() > fewer.size()
        && more.get(0).equals(fewer.get(0))
        && more.get(more.size() - 1).equals(fewer.get(fewer.size() - 1));
  }

  /** Whether each part of the shorter name is one of the longer, or almost. */
  private static boolean isSpelling(Set<String> ones, Set<String> others) {
    Set<String> fewer = ones.size() <= others.size() ? ones : others;
    Set<String> more = ones.size() <= others.size() ? others : ones;
    return fewer.stream()
        .allMatch(
            part ->
                more.contains(part)
                    || more.stream()
                        .anyMatch(
                            each ->
                                Spellings.areNear(part, each)
                                    || Spelling.isHouseStyle(part, each)));
  }

  private static Set<String> parts(Mention name) {
    Set<String> parts = new TreeSet<>();
    for (String part : WORDS.split(Abbreviations.writtenOut(name.key()))) {
      String bare = part.replaceAll("[^\\p{L}\\p{N}]", "");
      if (bare.length() > 1 && !FormsOfAddress.genders().containsKey(bare)) {
        parts.add(Stems.of(bare));
      }
    }
    return parts;
  }

  private double rarity(Set<String> parts) {
    return parts.stream().mapToDouble(news::weight).max().orElse(0);
  }

  private static boolean isAcronym(String brief, String full) {
    StringBuilder initials = new StringBuilder();
    for (String word : WORDS.split(full)) {
      initials.append(word.charAt(0));
    }
    return initials.length() > 1 && brief.replaceAll("[^a-z]", "").contentEquals(initials);
  }

  /** Whether two names have a word in common. */
  static boolean sharePart(Mention x, Mention y) {
    return !Sets.intersection(parts(x), parts(y)).isEmpty();
  }

  /** Whether two mentions say the same. */
  static boolean same(Mention x, Mention y) {
    return x.kind() == y.kind() && x.key().equals(y.key());
  }
}
