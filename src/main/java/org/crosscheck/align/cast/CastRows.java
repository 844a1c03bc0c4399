package org.crosscheck.align.cast;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/** Rows of the ages and wounds of each person whom several articles tell of, named or not. */
public final class CastRows {

  /**
   * The rows, in order of the people's first appearance.
   *
   * @param cast who is in each article
   * @param people those of the cast whom several articles tell of
   */
  public List<Row> align(
      AnnotatedStory story, List<Individual> cast, List<List<Individual>> people) {
    List<Row> rows = new ArrayList<>(Genders.rows(cast));
    for (List<Individual> person : people) {
      ages(story, person).ifPresent(rows::add);
      wounds(person).ifPresent(rows::add);
    }
    return rows;
  }

  /** Ages of which some are told without the name; those told with it have their own row. */
  private static Optional<Row> ages(AnnotatedStory story, List<Individual> person) {
    List<Claim> ages = new ArrayList<>();
    person.forEach(each -> ages.addAll(each.ages()));
    boolean unnamed =
        ages.stream().anyMatch(each -> each instanceof Quantity age && age.entity() == null);
    boolean dated =
        person.stream()
            .anyMatch(
                each -> story.story().article(each.source()).source().publication().isPresent());
    return ages.size() > 1 && unnamed && dated
        ? Optional.of(new Row(Slot.AGE, name(person), ImmutableList.copyOf(ages)))
        : Optional.empty();
  }

  private static Optional<Row> wounds(List<Individual> person) {
    List<Attribute> wounds = new ArrayList<>();
    person.forEach(each -> wounds.addAll(each.wounds()));
    return wounds.stream().map(Attribute::source).distinct().count() > 1
        ? Optional.of(new Row(Slot.WOUND, name(person), ImmutableList.<Claim>copyOf(wounds)))
        : Optional.empty();
  }

  private static String name(List<Individual> person) {
    return person.stream()
        .filter(each -> each.entity() != null)
        .map(Individual::name)
        .findFirst()
        .orElseGet(
            () ->
                person.stream()
                    .map(Individual::name)
                    .reduce((best, next) -> next.length() > best.length() ? next : best)
                    .orElse("somebody not named"));
  }
}
