package org.crosscheck.claims.state;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.claims.entity.Mentioned;
import org.crosscheck.claims.event.Arguments;
import org.crosscheck.claims.event.Asserters;
import org.crosscheck.claims.event.Factuality;
import org.crosscheck.claims.event.Passages;
import org.crosscheck.claims.sighting.Holders;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Charge;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;

/**
 * Reads what people are arrested for, charged with and convicted of: "two counts of second-degree
 * murder".
 */
public final class ChargeExtractor {

  /** Words that make another offence of one, where several laws know them. */
  private static final ImmutableSet<String> GRADES =
      ImmutableSet.of(
          "aggravated",
          "capital",
          "felony",
          "felonious",
          "simple",
          "armed",
          "reckless",
          "negligent",
          "voluntary",
          "involuntary",
          "vehicular",
          "sexual",
          "indecent",
          "child",
          "grand",
          "petty",
          "domestic");

  /** Taking part before or after: another charge than that of the deed. */
  private static final ImmutableSet<String> ACCESSORY =
      ImmutableSet.of(
          "conspiracy",
          "conspire",
          "solicitation",
          "facilitation",
          "accessory",
          "complicity",
          "intent",
          "commit",
          "possession",
          "connection",
          "relation",
          "use",
          "weapon",
          "aid",
          "witness",
          "victim",
          "scene",
          "trial",
          "case");

  /** Verbs whose object or passive subject is the accused, and how far the law has got with it. */
  private static final ImmutableMap<String, String> OF_OBJECT =
      ImmutableMap.<String, String>builder()
          .put("charge", "charged")
          .put("indict", "charged")
          .put("arraign", "charged")
          .put("arrest", "arrested")
          .put("book", "arrested")
          .put("hold", "arrested")
          .put("jail", "arrested")
          .put("convict", "convicted")
          .put("find", "convicted")
          .buildOrThrow();

  /** Verbs whose subject is the accused. */
  private static final ImmutableMap<String, String> OF_SUBJECT =
      ImmutableMap.of("face", "charged", "plead", "convicted");

  private static final ImmutableSet<String> EARLIER =
      ImmutableSet.of(
          "originally", "initially", "previously", "earlier", "first", "already", "once");

  /** How many words before an offence its degree and grade can stand. */
  private static final int REACH = 6;

  /** The charges of a story, in order of source and place. */
  public ImmutableList<Attribute> extract(AnnotatedStory story, List<Entity> entities) {
    ImmutableList.Builder<Attribute> charges = ImmutableList.builder();
    Mentioned mentioned = new Mentioned(entities);
    for (AnnotatedArticle article : story.articles()) {
      Holders holders = new Holders(article, mentioned.in(article.id()));
      for (Sentence sentence : article.sentences()) {
        for (Token token : sentence.tokens()) {
          if (Charge.isOffence(token.lemma())) {
            proceeding(sentence, token.index())
                .ifPresent(
                    found -> charges.addAll(claims(article, sentence, token, found, holders)));
          }
        }
      }
    }
    return charges.build();
  }

  /**
   * What the law does with somebody.
   *
   * @param verb that says so
   * @param stage {@code arrested}, {@code charged} or {@code convicted}
   */
  private record Proceeding(int verb, String stage, Optional<Integer> accused) {}

  /** The proceeding that an offence is named in, by what governs the noun. */
  private static Optional<Proceeding> proceeding(Sentence sentence, int offence) {
    Tree tree = sentence.tree();
    if (ACCESSORY.contains(next(sentence, offence))) {
      return Optional.empty();
    }
    int at = tree.governor(offence);
    boolean guilty = false;
    for (int step = 0; at != Tree.ROOT && step < sentence.tokens().size(); step++) {
      String lemma = sentence.token(at).lemma();
      guilty |= lemma.equals("guilty") || Arguments.has(sentence, at, List.of("guilty"));
      if (ACCESSORY.contains(lemma)) {
        return Optional.empty();
      }
      String stage = sentence.token(at).isVerb() ? stage(lemma, guilty) : null;
      if (stage != null) {
        boolean subject = OF_SUBJECT.containsKey(lemma);
        Optional<Integer> accused =
            subject ? Arguments.subject(sentence, at) : Arguments.patient(sentence, at);
        return Optional.of(new Proceeding(at, stage, accused));
      }
      // Taggers take the adjective of "attempted murder" for a verb.
      if (sentence.token(at).isVerb() && !lemma.equals("attempt")) {
        return Optional.empty();
      }
      at = tree.governor(at);
    }
    return Optional.empty();
  }

  private static @org.jspecify.annotations.Nullable String stage(String verb, boolean guilty) {
    boolean verdict = verb.equals("find") || verb.equals("plead");
    if (verdict && !guilty) {
      return null;
    }
    String stage = OF_OBJECT.get(verb);
    return stage != null ? stage : OF_SUBJECT.get(verb);
  }

  private static String next(Sentence sentence, int at) {
    return at + 1 < sentence.tokens().size() ? sentence.token(at + 1).lemma() : "";
  }

  private static List<Attribute> claims(
      AnnotatedArticle article,
      Sentence sentence,
      Token offence,
      Proceeding proceeding,
      Holders holders) {
    if (proceeding.accused().isEmpty() || !stands(sentence, offence, proceeding)) {
      return List.of();
    }
    Grounds grounds =
        new Grounds(
            String.format(Locale.ROOT, "%s:charge:%d", article.id(), offence.span().start()),
            new Passage(
                article.id(), Passages.clause(sentence, proceeding.verb(), offence.index())),
            Asserters.of(sentence, offence.index()),
            Certainty.HAPPENED);
    int accused = proceeding.accused().get();
    List<Attribute> claims = new ArrayList<>();
    claims.add(claim(grounds, proceeding, holders.of(sentence, accused), offence, sentence));
    for (int joined : sentence.tree().dependents(accused, "conj")) {
      Holders.Holder other = holders.of(sentence, joined);
      if (other.entity() != null) {
        Grounds own =
            new Grounds(
                grounds.id() + ":" + joined,
                grounds.passage(),
                grounds.asserter(),
                grounds.certainty());
        claims.add(claim(own, proceeding, other, offence, sentence));
      }
    }
    return claims;
  }

  private static Attribute claim(
      Grounds grounds,
      Proceeding proceeding,
      Holders.Holder holder,
      Token offence,
      Sentence sentence) {
    return new Attribute(
        grounds,
        holder.entity(),
        holder.words(),
        "charge " + proceeding.stage(),
        read(sentence, offence).words());
  }

  /** Whether the charge is brought, in the case that the article is about. */
  private static boolean stands(Sentence sentence, Token offence, Proceeding proceeding) {
    int verb = proceeding.verb();
    String lemma = sentence.token(verb).lemma();
    Factuality factuality = Factuality.of(sentence, verb);
    // Who is brought somewhere to face a charge has been charged.
    boolean toFace =
        lemma.equals("face")
            && factuality.affirmed()
            && Arguments.has(sentence, verb, List.of("to"));
    boolean denied =
        sentence.tokens().stream()
            .filter(token -> token.index() > verb && token.index() < offence.index())
            .anyMatch(token -> token.lemma().equals("not"));
    boolean theMurderOf = Arguments.has(sentence, offence.index(), List.of("the"));
    return (factuality.holds() || toFace)
        && !denied
        && (!theMurderOf || proceeding.stage().equals("charged"))
        && !Arguments.has(sentence, verb, EARLIER.asList())
        && !earlierCase(sentence);
  }

  /** "In 2009, he was charged with": a year alone is given for what is long past. */
  private static boolean earlierCase(Sentence sentence) {
    return sentence.tokens().stream()
        .filter(token -> token.word().matches("(19|20)\\d\\d"))
        .anyMatch(
            year ->
                year.index() > 0
                    && sentence.token(year.index() - 1).lemma().equalsIgnoreCase("in"));
  }

  /** The charge that the words before an offence, and "in the first degree" behind it, make. */
  private static Charge read(Sentence sentence, Token offence) {
    boolean attempted = false;
    Optional<String> degree = degreeBehind(sentence, offence.index());
    Optional<String> grade = Optional.empty();
    for (int at = offence.index() - 1; at >= 0 && at >= offence.index() - REACH; at--) {
      String word = sentence.token(at).word().toLowerCase(Locale.ROOT);
      Optional<String> ordinal = ordinal(word);
      if (word.equals("attempted")) {
        attempted = true;
      } else if (GRADES.contains(word)) {
        grade = Optional.of(word);
      } else if (word.endsWith("degree") && word.contains("-")) {
        degree = ordinal(word.substring(0, word.indexOf('-'))).map(each -> each + "-degree");
      } else if (word.equals("degree")) {
        degree = Optional.empty();
      } else if (ordinal.isPresent()
          && sentence.token(at + 1).lemma().matches("-|degree")
          && degree.isEmpty()) {
        degree = ordinal.map(each -> each + "-degree");
      } else if (ordinal.isEmpty() && !word.matches("-|criminal|\"|“")) {
        break;
      }
    }
    return new Charge(attempted, degree, grade, offence.lemma());
  }

  private static Optional<String> degreeBehind(Sentence sentence, int offence) {
    boolean in =
        offence + 4 < sentence.tokens().size()
            && sentence.token(offence + 1).lemma().equals("in")
            && sentence.token(offence + 4).lemma().startsWith("degree");
    return in
        ? ordinal(sentence.token(offence + 3).word()).map(each -> each + "-degree")
        : Optional.empty();
  }

  private static Optional<String> ordinal(String word) {
    return switch (word.toLowerCase(Locale.ROOT)) {
      case "first", "1st" -> Optional.of("first");
      case "second", "2nd" -> Optional.of("second");
      case "third", "3rd" -> Optional.of("third");
      case "fourth", "4th" -> Optional.of("fourth");
      case "fifth", "5th" -> Optional.of("fifth");
      default -> Optional.empty();
    };
  }
}
