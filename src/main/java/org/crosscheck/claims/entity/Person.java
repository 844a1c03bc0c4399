package org.crosscheck.claims.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.crosscheck.claims.entity.NameMention.Role;
import org.crosscheck.model.Passage;
import org.crosscheck.model.claim.Entity.Form;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Entity.Mention;
import org.crosscheck.model.claim.Spelling;
import org.jspecify.annotations.Nullable;

/** A person while their mentions are being gathered. */
final class Person {

  /** A word by itself may be a surname that is another's given name, as often as it is used. */
  private static final int FULL_NAME = 100;

  private final Map<String, List<NameMention>> names = new HashMap<>();
  private final Map<String, Integer> uses = new TreeMap<>();
  private final Set<PersonName> forms = new LinkedHashSet<>();
  private final Set<String> parts = new HashSet<>();
  private final Set<Role> roles = new LinkedHashSet<>();
  private final Map<String, List<Mention>> mentions = new TreeMap<>();
  private int femaleMinusMale;
  private int mentioned;

  void add(NameMention mention) {
    names.computeIfAbsent(mention.passage().source(), source -> new ArrayList<>()).add(mention);
    uses.merge(mention.name().toString(), 1, Integer::sum);
    if (forms.add(mention.name())) {
      mention.name().parts().forEach(part -> parts.add(Spelling.fold(part)));
    }
    roles.addAll(mention.roles());
    Gender shown = mention.gender();
    int weight = mention.name().parts().size() > 1 ? FULL_NAME : 1;
    femaleMinusMale += shown == Gender.FEMALE ? weight : shown == Gender.MALE ? -weight : 0;
    add(mention.passage(), Form.NAME, mention.name().toString());
  }

  void add(Passage passage, Form form, String words) {
    mentioned++;
    mentions
        .computeIfAbsent(passage.source(), source -> new ArrayList<>())
        .add(new Mention(passage, form, words));
  }

  /** The names as printed, each once. */
  Set<PersonName> forms() {
    return forms;
  }

  List<Mention> mentions() {
    return mentions.values().stream()
        .flatMap(List::stream)
        .sorted(Comparator.comparing(Mention::passage))
        .toList();
  }

  /** By what names an article calls the person, in the order in which they were added. */
  List<NameMention> namesIn(String source) {
    return names.getOrDefault(source, List.of());
  }

  /** The sources that the person stands in. */
  Set<String> sources() {
    return mentions.keySet();
  }

  /** The mentions in a source, as they were added. */
  List<Mention> mentionsIn(String source) {
    return mentions.getOrDefault(source, List.of());
  }

  /** How often the person is mentioned. */
  int mentioned() {
    return mentioned;
  }

  boolean standsIn(String source) {
    return mentions.containsKey(source);
  }

  /** The parts of the names, folded. */
  Set<String> parts() {
    return parts;
  }

  /** What the person is called, each once, in the order of the mentions. */
  Set<Role> roles() {
    return roles;
  }

  /** The gender that most mentions show. */
  @Nullable Gender gender() {
    return femaleMinusMale > 0 ? Gender.FEMALE : femaleMinusMale < 0 ? Gender.MALE : null;
  }

  /** The fullest name that is used most; of equals the first in the alphabet. */
  String name() {
    return uses.keySet().stream()
        .max(
            Comparator.<String>comparingInt(name -> name.contains(" ") ? 1 : 0)
                .thenComparing(uses::get)
                .thenComparing(Comparator.reverseOrder()))
        .orElseThrow();
  }
}
