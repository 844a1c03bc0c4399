package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.align.figure.setting.Links;
import org.crosscheck.align.figure.setting.Setting;
import org.crosscheck.align.value.Values;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.finding.Row;
import org.crosscheck.model.finding.Slot;

/**
 * Lays bails, rewards and sentences side by side, whatever else their sentences say: of each a
 * story has one, as long as no source gives two.
 */
final class SumRows {

  private static final ImmutableList<String> PURPOSES =
      ImmutableList.of(Quantity.BAIL, Quantity.REWARD, Quantity.SENTENCE);

  private final Setting setting;

  SumRows(Setting setting) {
    this.setting = setting;
  }

  List<Row> rows(List<Quantity> quantities) {
    List<Row> rows = new ArrayList<>();
    for (String purpose : PURPOSES) {
      List<Quantity> sums = quantities.stream().filter(each -> each.isFor(purpose)).toList();
      Links<Quantity> links = new Links<>();
      setting.eachPair(
          sums,
          (ones, others) -> {
            Optional<Quantity> one = only(ones);
            Optional<Quantity> other = only(others);
            if (one.isPresent()
                && other.isPresent()
                && comparable(one.get(), other.get())
                && !prints(quantities, ones.get(0).source(), other.get())
                && !prints(quantities, others.get(0).source(), one.get())) {
              links.add(one.get(), other.get());
            }
          });
      links.groups().stream()
          .map(group -> new Row(slot(purpose), "the " + purpose, ImmutableList.copyOf(group)))
          .forEach(rows::add);
    }
    return rows;
  }

  private static Slot slot(String purpose) {
    return purpose.equals(Quantity.SENTENCE) ? Slot.DURATION : Slot.MONEY;
  }

  /** The one sum of a source; it may say it again. */
  private static Optional<Quantity> only(List<Quantity> sums) {
    return sums.stream().allMatch(each -> Values.agree(each, sums.get(0)))
        ? sums.stream().findFirst()
        : Optional.empty();
  }

  /** Whether a source has another's sum for something else, unless both have one sum. */
  private static boolean prints(List<Quantity> quantities, String source, Quantity sum) {
    return quantities.stream()
        .filter(each -> each.source().equals(source) && each.measure() == sum.measure())
        .filter(each -> !each.head().equals(sum.head()) && each.hedge() == Hedge.EXACT)
        .anyMatch(each -> Values.agree(each, sum));
  }

  /** A court changes a bail, and each of the accused has one. */
  private boolean comparable(Quantity one, Quantity other) {
    return one.unit().equals(other.unit())
        && (!one.isFor(Quantity.BAIL) || (setting.sameWeek(one, other) && ofOnePerson(one, other)));
  }

  private boolean ofOnePerson(Quantity one, Quantity other) {
    Set<String> here = names(one);
    Set<String> there = names(other);
    return here.isEmpty() || there.isEmpty() || here.stream().anyMatch(there::contains);
  }

  /** Whom the sentence of a sum names. */
  private ImmutableSet<String> names(Quantity sum) {
    return setting.sentence(sum.passage()).stream()
        .flatMap(sentence -> sentence.tokens().stream())
        .filter(token -> token.ner().equals("PERSON"))
        .map(token -> token.word())
        .collect(ImmutableSet.toImmutableSet());
  }
}
