package org.crosscheck.claims;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.crosscheck.model.Span;
import org.crosscheck.model.SpanMap;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Fact;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quotation;

/**
 * Says in whose voice each fact is told: what stands inside a quotation, between marks or not, its
 * speaker asserts; the rest is the outlet's.
 */
final class Voices {

  private record Voice(Span part, Quotation quotation) {}

  private final Map<String, SpanMap<Voice>> bySource = new HashMap<>();

  /**
   * @param quotations of all sources, indirect speech among them
   */
  Voices(List<Quotation> quotations) {
    for (Quotation each : quotations) {
      if (each.form() != Quotation.Form.SCARE) {
        SpanMap<Voice> here = bySource.computeIfAbsent(each.source(), source -> new SpanMap<>());
        each.parts().forEach(part -> here.put(part, new Voice(part, each)));
      }
    }
  }

  /** The claim with its asserter; of quotations within quotations the innermost counts. */
  Claim heard(Claim claim) {
    if (!(claim instanceof Fact fact)) {
      return claim;
    }
    return speaker(fact).map(speaker -> (Claim) fact.on(by(fact.grounds(), speaker))).orElse(fact);
  }

  private static Grounds by(Grounds grounds, Asserter asserter) {
    return new Grounds(grounds.id(), grounds.passage(), asserter, grounds.certainty());
  }

  private Optional<Asserter> speaker(Fact fact) {
    Span clause = fact.passage().span();
    return Stream.ofNullable(bySource.get(fact.source()))
        .flatMap(here -> here.over(clause))
        .filter(voice -> holdsMost(voice.part(), clause))
        .min(
            Comparator.comparing((Voice voice) -> voice.part().length())
                .thenComparing(voice -> voice.quotation().id()))
        .map(voice -> voice.quotation().asserter());
  }

  /** A clause can bring along the words that introduce it: 'police said' before what they said. */
  private static boolean holdsMost(Span part, Span clause) {
    int shared = Math.min(part.end(), clause.end()) - Math.max(part.start(), clause.start());
    return 2 * shared > clause.length();
  }
}
