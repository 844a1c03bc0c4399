package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Multimaps;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.claims.figure.place.Places;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;
import org.crosscheck.model.place.Premises;
import org.crosscheck.model.place.StreetAddress;

/**
 * Lays addresses on one street side by side, and the towns that one person is said to be of. Where
 * any two addresses of two sources go together, the others are of other houses.
 */
final class PlaceRows {

  private final Setting setting;

  PlaceRows(Setting setting) {
    this.setting = setting;
  }

  List<Row> rows(List<Attribute> places) {
    List<Row> rows = new ArrayList<>();
    ImmutableListMultimap<String, Attribute> bySubject =
        Multimaps.index(places, Attribute::subject);
    for (String subject : bySubject.keySet().stream().sorted().toList()) {
      if (subject.equals(Premises.SUBJECT)) {
        scenes(bySubject.get(subject)).ifPresent(rows::add);
      } else if (subject.equals(StreetAddress.SUBJECT)) {
        rows.addAll(addresses(bySubject.get(subject)));
      } else if (sources(bySubject.get(subject)) > 1) {
        rows.add(new Row(Slot.PLACE, subject, ImmutableList.copyOf(bySubject.get(subject))));
      }
    }
    rows.addAll(homesByAge(places));
    return rows;
  }

  /**
   * The homes of the one person of an age: named in some sources, and a mere "23-year-old Ashford
   * woman" in others. A source that has two homes for one age knows two people.
   */
  private List<Row> homesByAge(List<Attribute> places) {
    TreeMap<String, List<Attribute>> byAge = new TreeMap<>();
    for (Attribute each : places) {
      age(each).ifPresent(age -> byAge.computeIfAbsent(age, key -> new ArrayList<>()).add(each));
    }
    List<Row> rows = new ArrayList<>();
    for (List<Attribute> group : byAge.values()) {
      boolean unnamed =
          group.stream().anyMatch(each -> each.subject().endsWith(Places.HOME_OF_AGE));
      long people =
          group.stream()
              .map(Attribute::subject)
              .filter(subject -> !subject.endsWith(Places.HOME_OF_AGE))
              .distinct()
              .count();
      if (unnamed && people == 1 && sources(group) > 1) {
        rows.add(new Row(Slot.PLACE, subject(group), ImmutableList.copyOf(group)));
      }
    }
    return rows;
  }

  private static String subject(List<Attribute> homes) {
    return homes.stream()
        .map(Attribute::subject)
        .filter(subject -> !subject.endsWith(Places.HOME_OF_AGE))
        .findFirst()
        .orElse(homes.get(0).subject());
  }

  /** The age that is told beside a home, as in "Lee, 23, of Ashford". */
  private Optional<String> age(Attribute place) {
    if (place.subject().endsWith(Places.HOME_OF_AGE)) {
      return Optional.of(place.subject().replace(Places.HOME_OF_AGE, ""));
    }
    return place.subject().endsWith("'s home")
        ? setting
            .sentence(place.passage())
            .flatMap(
                sentence ->
                    sentence.within(place.passage().span()).stream()
                        .filter(Token::isNumber)
                        .map(Token::word)
                        .findFirst())
        : Optional.empty();
  }

  /** The kinds of place in sources that know one only; who knows two tells of two scenes. */
  private static Optional<Row> scenes(List<Attribute> places) {
    List<Attribute> plain =
        places.stream()
            .filter(
                each ->
                    places.stream()
                        .filter(other -> other.source().equals(each.source()))
                        .noneMatch(other -> kind(each).excludes(kind(other))))
            .toList();
    return sources(plain) > 1
        ? Optional.of(new Row(Slot.PLACE, Premises.SUBJECT, ImmutableList.copyOf(plain)))
        : Optional.empty();
  }

  private static Premises kind(Attribute place) {
    return Premises.parse(place.value());
  }

  private static long sources(List<Attribute> places) {
    return places.stream().map(Attribute::source).distinct().count();
  }

  /** A row for each street that two sources name, or nearly name. */
  private List<Row> addresses(List<Attribute> addresses) {
    TreeMap<String, List<Attribute>> byStreet = new TreeMap<>();
    for (Attribute each : addresses) {
      for (String name : ImmutableSet.copyOf(StreetAddress.parse(each.value()).names())) {
        // Misspelled names are rarely misspelled in their first letters.
        String key = name.substring(0, Math.min(3, name.length()));
        byStreet.computeIfAbsent(key, street -> new ArrayList<>()).add(each);
      }
    }
    Links<Attribute> links = new Links<>();
    byStreet
        .values()
        .forEach(street -> setting.eachPair(street, (ones, others) -> link(ones, others, links)));
    strangers(addresses, links);
    List<Row> rows = new ArrayList<>();
    for (List<Attribute> group : links.groups()) {
      List<Attribute> plain = Links.withoutDoubles(group, (a, b) -> !excludes(a, b));
      if (sources(plain) > 1) {
        rows.add(new Row(Slot.PLACE, StreetAddress.SUBJECT, ImmutableList.copyOf(plain)));
      }
    }
    return rows;
  }

  /**
   * One house or crossing on a street that the other source never names, and the other way round.
   */
  private void strangers(List<Attribute> addresses, Links<Attribute> links) {
    setting.eachPair(
        addresses,
        (ones, others) -> {
          for (Attribute one : ones) {
            for (Attribute other : others) {
              if (strangers(one, other, ones, others) || strangers(other, one, others, ones)) {
                links.add(one, other);
              }
            }
          }
        });
  }

  private boolean strangers(
      Attribute one, Attribute other, List<Attribute> ones, List<Attribute> others) {
    StreetAddress a = StreetAddress.parse(one.value());
    StreetAddress b = StreetAddress.parse(other.value());
    return a.elsewhere(b)
        && a.number().length() != 1
        && ((isOnlyCorner(ones, one) && isOnlyCorner(others, other))
            || (unknown(ones, b, a) && unknown(others, a, b)));
  }

  /**
   * Whether a source puts what happened at one corner only. Two that do so differ, even where each
   * names the other's second street for something else.
   *
   * @param addresses all of the source
   */
  private boolean isOnlyCorner(List<Attribute> addresses, Attribute place) {
    StreetAddress corner = StreetAddress.parse(place.value());
    return corner.streets().size() == 2
        && setting.sentence(place.passage()).filter(StreetRows::isOfEvent).isPresent()
        && addresses.stream()
            .map(each -> StreetAddress.parse(each.value()))
            .filter(each -> each.streets().size() == 2)
            .allMatch(each -> each.names().equals(corner.names()));
  }

  /**
   * Whether a source names no street of an address but those that its own address has too, and no
   * other crossing of these.
   */
  private static boolean unknown(
      List<Attribute> addresses, StreetAddress there, StreetAddress here) {
    List<StreetAddress> known =
        addresses.stream().map(each -> StreetAddress.parse(each.value())).toList();
    return known.stream()
            .flatMap(each -> each.names().stream())
            .noneMatch(name -> there.names().contains(name) && !here.names().contains(name))
        && known.stream()
            .filter(each -> each.streets().size() == 2)
            .filter(each -> each.names().stream().anyMatch(there.names()::contains))
            .allMatch(each -> each.names().equals(here.names()));
  }

  private static void link(List<Attribute> ones, List<Attribute> others, Links<Attribute> links) {
    boolean agreed =
        ones.stream().anyMatch(one -> others.stream().anyMatch(other -> exact(one, other)));
    for (Attribute one : ones) {
      for (Attribute other : others) {
        boolean both = !isOneStreet(one, other) && isKnown(one, others) && isKnown(other, ones);
        if (agreed ? exact(one, other) : excludes(one, other) && !both) {
          links.add(one, other);
        }
      }
    }
  }

  /** Whether a source names the street of another's address: then it knows both streets. */
  private static boolean isKnown(Attribute place, List<Attribute> others) {
    return others.stream().anyMatch(other -> isOneStreet(place, other));
  }

  private static boolean isOneStreet(Attribute one, Attribute other) {
    return StreetAddress.parse(one.value())
        .streets()
        .equals(StreetAddress.parse(other.value()).streets());
  }

  /** Whether both give a number, or both a crossing, and they go together. */
  private static boolean exact(Attribute one, Attribute other) {
    StreetAddress a = StreetAddress.parse(one.value());
    StreetAddress b = StreetAddress.parse(other.value());
    boolean numbers = !a.number().isEmpty() && !b.number().isEmpty();
    boolean crossings = a.streets().size() == 2 && b.streets().size() == 2;
    return (numbers || crossings) && a.names().equals(b.names()) && !a.excludes(b);
  }

  private static boolean excludes(Attribute one, Attribute other) {
    return StreetAddress.parse(one.value()).excludes(StreetAddress.parse(other.value()));
  }
}
