package org.crosscheck.claims.cast;

import com.google.common.collect.ImmutableSet;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.sighting.Person;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.cast.Part;

/** On which side of the deed a sentence has each of its people. */
final class Deeds {

  private static final ImmutableSet<String> HARM =
      ImmutableSet.of(
          "shoot",
          "kill",
          "hit",
          "strike",
          "wound",
          "injure",
          "stab",
          "graze",
          "hurt",
          "murder",
          "slay",
          "hospitalize",
          "airlift",
          "transport",
          "rush",
          "beat",
          "burn");

  /** Told of those to whom it was done. */
  private static final ImmutableSet<String> SUFFER =
      ImmutableSet.of("die", "suffer", "sustain", "succumb", "survive", "recover", "undergo");

  private static final ImmutableSet<String> LAW =
      ImmutableSet.of("arrest", "charge", "accuse", "jail", "indict", "convict", "sentence");

  private final Map<Integer, Set<Part>> parts = new HashMap<>();

  Deeds(Sentence sentence) {
    for (Token token : sentence.tokens()) {
      if (token.isVerb()) {
        read(sentence, token);
      }
    }
  }

  private void read(Sentence sentence, Token verb) {
    String lemma = verb.lemma().toLowerCase(Locale.ROOT);
    if (HARM.contains(lemma) || taken(sentence, verb, "to") || lemma.equals("pronounce")) {
      Optional<Integer> patient = Arguments.patient(sentence, verb.index());
      patient.ifPresent(whom -> put(sentence, whom, Part.VICTIM));
      boolean oneself =
          patient.map(whom -> sentence.token(whom).lemma().matches(".*sel(f|ves)")).orElse(false);
      if (lemma.matches("shoot|kill|stab|murder|slay")) {
        Arguments.agent(sentence, verb.index())
            .ifPresent(who -> put(sentence, who, oneself ? Part.VICTIM : Part.SUSPECT));
      }
    } else if (SUFFER.contains(lemma)) {
      Arguments.subject(sentence, verb.index()).ifPresent(who -> put(sentence, who, Part.VICTIM));
    } else if (LAW.contains(lemma) || taken(sentence, verb, "into")) {
      Arguments.patient(sentence, verb.index())
          .ifPresent(whom -> put(sentence, whom, Part.SUSPECT));
    } else if (lemma.equals("identify")) {
      boolean victims =
          Arguments.patient(sentence, verb.index())
              .map(whom -> sentence.token(whom).lemma().matches("victim|dead|deceased"))
              .orElse(false);
      Arguments.oblique(sentence, verb.index(), List.of("as"))
          .filter(as -> victims)
          .ifPresent(as -> put(sentence, as, Part.VICTIM));
    } else if (lemma.equals("open") && Arguments.has(sentence, verb.index(), List.of("fire"))) {
      Arguments.subject(sentence, verb.index()).ifPresent(who -> put(sentence, who, Part.SUSPECT));
    }
  }

  /** "Taken to a hospital", "taken into custody". */
  private static boolean taken(Sentence sentence, Token verb, String preposition) {
    return verb.lemma().matches("take|bring|fly")
        && Arguments.oblique(sentence, verb.index(), List.of(preposition))
            .map(where -> sentence.token(where).lemma().toLowerCase(Locale.ROOT))
            .map(where -> where.matches("hospital|center|custody"))
            .orElse(false);
  }

  private void put(Sentence sentence, int who, Part part) {
    parts.computeIfAbsent(who, each -> EnumSet.noneOf(Part.class)).add(part);
    for (int joined : sentence.tree().dependents(who, "conj", "appos")) {
      parts.computeIfAbsent(joined, each -> EnumSet.noneOf(Part.class)).add(part);
    }
  }

  /** The sides of the person at a head. */
  Set<Part> of(Sentence sentence, int head) {
    Set<Part> all = EnumSet.noneOf(Part.class);
    all.addAll(parts.getOrDefault(head, Set.of()));
    int governor = sentence.tree().governor(head);
    if (governor >= 0 && sentence.tree().is(head, "appos", "flat", "compound")) {
      all.addAll(parts.getOrDefault(governor, Set.of()));
    }
    String lemma = sentence.token(head).lemma().toLowerCase(Locale.ROOT);
    if (lemma.matches("victim|deceased|survivor")) {
      all.add(Part.VICTIM);
    } else if (Person.SUSPECTS.contains(lemma) && !lemma.equals("driver")) {
      all.add(Part.SUSPECT);
    }
    return all;
  }
}
