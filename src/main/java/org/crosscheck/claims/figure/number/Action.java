package org.crosscheck.claims.figure.number;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import org.crosscheck.mention.Words;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Tree;

/**
 * What is said to have happened to those that are counted: a class of words where news uses many
 * for one thing (killed, dead, fatally shot), else the lemma of the verb.
 *
 * @param name the class or lemma; empty where the sentence has no verb
 * @param token where it stands, or the counted noun itself
 */
record Action(String name, int token) {

  private static final ImmutableMap<String, String> CLASSES =
      ImmutableMap.<String, String>builder()
          .put("kill", "killed")
          .put("die", "killed")
          .put("dead", "killed")
          .put("slay", "killed")
          .put("murder", "killed")
          .put("perish", "killed")
          .put("death", "killed")
          .put("fatality", "killed")
          .put("injure", "hurt")
          .put("injured", "hurt")
          .put("wound", "hurt")
          .put("wounded", "hurt")
          .put("hurt", "hurt")
          .put("injury", "hurt")
          .put("shoot", "shot")
          .put("gunshot", "shot")
          .put("gunfire", "shot")
          .put("bullet", "shot")
          .put("arrest", "arrested")
          .put("detain", "arrested")
          .put("custody", "arrested")
          .put("apprehend", "arrested")
          .put("jail", "arrested")
          .put("encounter", "find")
          .put("discover", "find")
          .put("locate", "find")
          .buildOrThrow();

  /** Nouns for what was done to those that follow: "the wounding of three men". */
  private static final ImmutableMap<String, String> DEEDS =
      ImmutableMap.<String, String>builder()
          .put("killing", "killed")
          .put("slaying", "killed")
          .put("murder", "killed")
          .put("death", "killed")
          .put("wounding", "hurt")
          .put("injury", "hurt")
          .put("shooting", "shot")
          .put("arrest", "arrested")
          .buildOrThrow();

  private static final ImmutableSet<String> CASUALTY = ImmutableSet.of("killed", "hurt", "shot");

  /** Of which verbs the object or a word further on names the action: "struck by gunfire". */
  private static final ImmutableSet<String> OPEN =
      ImmutableSet.of(
          "be", "leave", "strike", "hit", "suffer", "take", "have", "sustain", "see", "receive",
          "result", "include", "become");

  /** Verbs for what bullets do. */
  private static final ImmutableSet<String> STRUCK = ImmutableSet.of("hit", "strike");

  private static final ImmutableSet<String> FIRED =
      ImmutableSet.of("fire", "shoot", "shot", "gunfire", "bullet", "gunshot");

  /** "began firing and hit seven people". */
  private static boolean fired(Sentence sentence, int verb) {
    return sentence.tokens().stream()
        .anyMatch(
            each ->
                each.index() != verb
                    && FIRED.contains(Words.lemma(sentence.tokens(), each.index())));
  }

  boolean casualty() {
    return CASUALTY.contains(name);
  }

  /** What happened to the thing counted at a token, whose number ends at another. */
  static Action of(Sentence sentence, int head) {
    Action action = literal(sentence, head);
    return action.name().equals("shot") && deadly(sentence, action.token())
        ? new Action("killed", action.token())
        : action;
  }

  /** What happened to all of "12 men hurt on Friday", of whom the verb above tells of some. */
  static Action within(Sentence sentence, int head) {
    int next = head + 1;
    boolean behind =
        next < sentence.tokens().size() && sentence.token(next).tag().matches("VB[ND]");
    return sentence
        .tree()
        .dependent(head, "acl", "acl:relcl")
        .or(() -> behind ? Optional.of(next) : Optional.empty())
        .map(
            at ->
                known(sentence, at)
                    .orElseGet(() -> new Action(Words.lemma(sentence.tokens(), at), at)))
        .orElse(new Action("", head));
  }

  /** "fatally shot", "shot dead", "shot to death", "shot and killed". */
  private static boolean deadly(Sentence sentence, int verb) {
    for (int and : sentence.tree().dependents(verb, "conj")) {
      if (Words.lemma(sentence.tokens(), and).equals("kill")) {
        return true;
      }
    }
    for (int i = Math.max(0, verb - 1); i <= verb + 6 && i < sentence.tokens().size(); i++) {
      String lemma = Words.lemma(sentence.tokens(), i);
      if (i > verb + 1 && sentence.token(i).isNumber()) {
        return false; // "five men were shot, three of them fatally"
      }
      if (lemma.equals("fatally") || lemma.equals("dead") || lemma.equals("death")) {
        return true;
      }
    }
    return false;
  }

  private static Action literal(Sentence sentence, int head) {
    Tree tree = sentence.tree();
    for (int next = head + 1; next <= head + 3 && next < sentence.tokens().size(); next++) {
      String lemma = Words.lemma(sentence.tokens(), next);
      String known = CLASSES.get(lemma);
      if (known != null && !sentence.token(next).isNoun()) {
        return new Action(known, next);
      }
      if (!lemma.equals("be")
          && !lemma.equals("other")
          && !lemma.equals("have")
          && !sentence.token(next).tag().equals("RB")) {
        break;
      }
    }
    int above = tree.governor(head);
    if (above != Tree.ROOT && above < head && tree.is(head, "nmod")) {
      String deed = DEEDS.get(Words.lemma(sentence.tokens(), above));
      if (deed != null) {
        return new Action(deed, above);
      }
    }
    for (int below : tree.dependents(head, "acl", "acl:relcl")) {
      Optional<Action> known = known(sentence, below);
      if (known.isPresent()) {
        return known.get();
      }
    }
    if (above != Tree.ROOT && tree.is(head, "nsubj") && !sentence.token(above).isVerb()) {
      // "Three strangers were on the roof, she says": what hangs above the roof is not theirs.
      Optional<Integer> copula = tree.dependent(above, "cop");
      if (copula.isPresent()) {
        return new Action("be", copula.get());
      }
    }
    Optional<Integer> verb = Words.verb(sentence, head);
    if (verb.isEmpty()) {
      return new Action("", head);
    }
    return known(sentence, verb.get())
        .orElseGet(() -> new Action(Words.lemma(sentence.tokens(), verb.get()), verb.get()));
  }

  private static Optional<Action> known(Sentence sentence, int verb) {
    String lemma = Words.lemma(sentence.tokens(), verb);
    String known = CLASSES.get(lemma);
    if (known != null) {
      return Optional.of(new Action(known, verb));
    }
    if (!OPEN.contains(lemma)) {
      return Optional.empty();
    }
    if (STRUCK.contains(lemma) && fired(sentence, verb)) {
      return Optional.of(new Action("shot", verb));
    }
    for (int below : sentence.tree().dependents(verb, "obl", "obj", "xcomp", "advcl")) {
      boolean gunshot =
          sentence.tree().dependents(below).stream()
              .anyMatch(each -> Words.lemma(sentence.tokens(), each).equals("gunshot"));
      if (gunshot) {
        return Optional.of(new Action("shot", below));
      }
      String object = CLASSES.get(Words.lemma(sentence.tokens(), below));
      if (object != null) {
        return Optional.of(new Action(object, below));
      }
    }
    return Optional.empty();
  }
}
