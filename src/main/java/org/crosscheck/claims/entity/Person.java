package org.crosscheck.claims.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.crosscheck.claims.entity.NameMention.Role;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Entity.Form;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Entity.Mention;
import org.crosscheck.model.claim.Spelling;
import org.jspecify.annotations.Nullable;

/** A person while their mentions are being gathered. */
final class Person {

  private final List<NameMention> names = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();

  void add(NameMention mention) {
    names.add(mention);
    mentions.add(new Mention(mention.passage(), Form.NAME, mention.name().toString()));
  }

  void add(Passage passage, Form form, String words) {
    mentions.add(new Mention(passage, form, words));
  }

  List<NameMention> names() {
    return names;
  }

  List<Mention> mentions() {
    return mentions.stream().sorted(Comparator.comparing(Mention::passage)).toList();
  }

  boolean standsIn(String source) {
    return mentions.stream().anyMatch(mention -> mention.passage().source().equals(source));
  }

  /** Whether some full name of the person has this part. */
  boolean hasPart(String folded) {
    return names.stream()
        .flatMap(mention -> mention.name().parts().stream())
        .anyMatch(part -> Spelling.fold(part).equals(folded));
  }

  List<Role> roles() {
    return names.stream().flatMap(mention -> mention.roles().stream()).toList();
  }

  /** The gender that most mentions show. */
  @Nullable Gender gender() {
    int balance = 0;
    for (NameMention mention : names) {
      balance += mention.gender() == Gender.FEMALE ? 1 : mention.gender() == Gender.MALE ? -1 : 0;
    }
    return balance > 0 ? Gender.FEMALE : balance < 0 ? Gender.MALE : null;
  }

  /** The fullest name that is used most; of equals the first in the alphabet. */
  String name() {
    Map<String, Integer> uses = new HashMap<>();
    for (NameMention mention : names) {
      uses.merge(mention.name().toString(), 1, Integer::sum);
    }
    return new TreeSet<>(uses.keySet())
        .stream()
            .max(
                Comparator.<String>comparingInt(name -> name.contains(" ") ? 1 : 0)
                    .thenComparing(uses::get)
                    .thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
  }
}
