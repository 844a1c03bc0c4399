package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.place.StreetAddress;

/** Lays telephone numbers and street names side by side that are one but for a slip of the pen. */
final class SlipRows {

  /** A street's name of fewer letters is sooner another street. */
  private static final int LONG_NAME = 6;

  /** Numbers of one office differ by a digit too; what the sentences ask to call them for tells. */
  private static final double SAME_CALL = 0.3;

  /** A number of North America that costs the caller nothing (NANP). */
  private static final Pattern TOLL_FREE = Pattern.compile("1?(8(?:00|33|44|55|66|77|88))(\\d{7})");

  private final Vocabulary vocabulary;
  private final Setting setting;

  SlipRows(Vocabulary vocabulary, Setting setting) {
    this.vocabulary = vocabulary;
    this.setting = setting;
  }

  /**
   * The telephone numbers that differ in one digit, or in which toll-free prefix they have, of
   * sources that do not print both.
   */
  List<Row> telephones(List<Attribute> numbers) {
    return rows(
        numbers,
        SlipRows::isOneNumber,
        (one, other) ->
            !isOneNumber(one, other)
                && (Spelling.edits(one.value(), other.value()) == 1 || isTollFree(one, other))
                && !prints(numbers, one.source(), other)
                && !prints(numbers, other.source(), one)
                && vocabulary.likeness(words(one), words(other)) >= SAME_CALL);
  }

  /** Whether one is the other, with or without the country and the area. */
  private static boolean isOneNumber(Attribute one, Attribute other) {
    return one.value().endsWith(other.value()) || other.value().endsWith(one.value());
  }

  /** Whether both cost nothing, under two prefixes. */
  private static boolean isTollFree(Attribute one, Attribute other) {
    Matcher first = TOLL_FREE.matcher(one.value());
    Matcher second = TOLL_FREE.matcher(other.value());
    return first.matches()
        && second.matches()
        && !first.group(1).equals(second.group(1))
        && first.group(2).equals(second.group(2));
  }

  private static boolean prints(List<Attribute> all, String source, Attribute number) {
    return all.stream()
        .anyMatch(each -> each.source().equals(source) && each.value().equals(number.value()));
  }

  /** The streets without a number whose names differ by a letter; one source may spell both. */
  List<Row> streets(List<Attribute> places) {
    List<Attribute> streets =
        places.stream()
            .filter(each -> each.subject().equals(StreetAddress.SUBJECT))
            .filter(each -> StreetAddress.parse(each.value()).number().isEmpty())
            .filter(each -> StreetAddress.parse(each.value()).streets().size() == 1)
            .filter(each -> name(each).length() >= LONG_NAME && !name(each).matches(".*\\d.*"))
            .toList();
    return rows(
        streets,
        (one, other) -> one.value().equals(other.value()),
        (one, other) ->
            Spelling.isSlip(name(one), name(other))
                && one.value().replace(name(one), "").equals(other.value().replace(name(other), ""))
                && setting.sameEvent(one.source(), other.source()));
  }

  private static String name(Attribute street) {
    return StreetAddress.parse(street.value()).names().get(0);
  }

  private static List<Row> rows(
      List<Attribute> all,
      BiPredicate<Attribute, Attribute> same,
      BiPredicate<Attribute, Attribute> slip) {
    Links<Attribute> links = new Links<>();
    for (Attribute one : all) {
      for (Attribute other : all) {
        if (!one.source().equals(other.source())
            && (same.test(one, other) || slip.test(one, other))) {
          links.add(one, other);
        }
      }
    }
    List<Row> rows = new ArrayList<>();
    for (List<Attribute> group : links.groups()) {
      // A number with and without the country differs in no more than that.
      if (group.stream().anyMatch(one -> group.stream().anyMatch(each -> slip.test(one, each)))) {
        rows.add(new Row(Slot.NAME, group.get(0).subject(), ImmutableList.copyOf(group)));
      }
    }
    return rows;
  }

  private ImmutableSet<String> words(Claim claim) {
    return setting.content(claim);
  }
}
