package org.crosscheck.align.cast;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.model.cast.Individual;
import org.crosscheck.model.cast.Part;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * A boy of one article who is a girl of another: the only victim of both, and of one age. All else
 * that joins people from article to article takes two genders for two people.
 */
final class Genders {

  private Genders() {}

  static List<Row> rows(List<Individual> cast) {
    List<Individual> victims = new ArrayList<>();
    cast.stream()
        .map(Individual::source)
        .distinct()
        .forEach(source -> only(cast, source).ifPresent(victims::add));
    Set<Claim> claims = new LinkedHashSet<>();
    String subject = "";
    for (Individual one : victims) {
      for (Individual other : victims) {
        if (!one.source().equals(other.source()) && Likeness.sameAge(one, other)) {
          claims.addAll(one.genders());
          claims.addAll(other.genders());
          subject = other.entity() != null || subject.isEmpty() ? other.name() : subject;
        }
      }
    }
    return claims.stream().map(Claim::source).distinct().count() > 1
        ? List.of(new Row(Slot.GENDER, subject, ImmutableList.copyOf(claims)))
        : List.of();
  }

  /** The one victim of an article who has an age, where it has no more. */
  private static Optional<Individual> only(List<Individual> cast, String source) {
    List<Individual> aged =
        cast.stream()
            .filter(each -> each.source().equals(source))
            .filter(each -> each.parts().contains(Part.VICTIM))
            .filter(each -> !each.ages().isEmpty())
            .toList();
    return aged.size() == 1 ? Optional.of(aged.get(0)) : Optional.empty();
  }
}
