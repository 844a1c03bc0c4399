package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.figure.setting.Vocabulary;
import org.crosscheck.align.thing.MisspeltThings;
import org.crosscheck.claims.figure.number.Doers;
import org.crosscheck.claims.figure.number.Telephones;
import org.crosscheck.claims.person.Names;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Quantity.Measure;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Lays counts, sums, measures, times and addresses of several sources side by side. */
public final class FigureAligner {

  /** So many years back is another event. */
  private static final int OTHER_YEARS = 2;

  /** Rows in a fixed order; ages, ordinals and what one person has are left to others. */
  public List<Row> align(AnnotatedStory story, List<Entity> entities, List<Claim> claims) {
    Vocabulary vocabulary = new Vocabulary(story);
    Setting setting = new Setting(story);
    List<Row> rows = new ArrayList<>();
    List<Quantity> quantities =
        claims.stream()
            .filter(Quantity.class::isInstance)
            .map(Quantity.class::cast)
            .filter(each -> each.entity() == null)
            .filter(each -> each.measure() != Measure.AGE && each.measure() != Measure.ORDINAL)
            .toList();
    rows.addAll(
        new QuantityRows(story, vocabulary, setting)
            .rows(quantities.stream().filter(each -> !Doers.counts(each)).toList()));
    rows.addAll(doers(quantities.stream().filter(Doers::counts).toList(), setting));
    List<Timing> timings =
        claims.stream().filter(Timing.class::isInstance).map(Timing.class::cast).toList();
    rows.addAll(new TimeRows(vocabulary, setting, entities).rows(timings));
    List<Attribute> places =
        claims.stream()
            .filter(Attribute.class::isInstance)
            .map(Attribute.class::cast)
            .filter(each -> each.predicate().equals("place"))
            .filter(each -> !isOfOtherYears(setting, each))
            .toList();
    rows.addAll(new PlaceRows(setting).rows(places));
    rows.addAll(new StreetRows(story, setting, timings).rows(places));
    SlipRows slips = new SlipRows(vocabulary, setting);
    rows.addAll(slips.streets(places));
    rows.addAll(MisspeltThings.rows(setting, named(claims, Names.THING)));
    rows.addAll(slips.telephones(named(claims, Telephones.PREDICATE)));
    return rows;
  }

  /** How many fired, by the largest number that each source has of them. */
  private static List<Row> doers(List<Quantity> counts, Setting setting) {
    Links<Quantity> links = new Links<>();
    setting.eachPair(counts, (ones, others) -> links.add(largest(ones), largest(others)));
    return links.groups().stream()
        .map(group -> new Row(Slot.COUNT, "those who fired", ImmutableList.<Claim>copyOf(group)))
        .toList();
  }

  private static Quantity largest(List<Quantity> counts) {
    return Collections.max(
        counts,
        Comparator.comparing(Quantity::low)
            .thenComparing(each -> each.hedge() == Hedge.EXACT)
            .thenComparing(Comparator.comparing(Quantity::passage).reversed()));
  }

  /** "a similar crash in 2010 on Elm Street"; a trial is mostly held within two years. */
  private static boolean isOfOtherYears(Setting setting, Attribute place) {
    int published = setting.published(place).map(LocalDate::getYear).orElse(Integer.MIN_VALUE);
    boolean house = Character.isDigit(place.value().charAt(0));
    return !house
        && setting.pastYear(place).filter(year -> published - year >= OTHER_YEARS).isPresent();
  }

  private static List<Attribute> named(List<Claim> claims, String predicate) {
    return claims.stream()
        .filter(Attribute.class::isInstance)
        .map(Attribute.class::cast)
        .filter(each -> each.predicate().equals(predicate))
        .toList();
  }
}
