package org.crosscheck.claims.quote;

import com.google.common.collect.ImmutableSet;
import org.crosscheck.claims.quote.Frame.Slot;
import org.crosscheck.model.annotation.Token;

/** The words by which English news gives speech to somebody. */
final class Cues {

  /**
   * Verbs of speech and of published opinion: the cue verbs of Krestel, Bergler and Witte (LREC
   * 2008), with those of tweets, statements and court rooms.
   */
  private static final ImmutableSet<String> VERBS =
      ImmutableSet.copyOf(
          """
          accuse acknowledge add admit advise affirm agree allege announce answer appeal argue ask
          assert assure bellow bemoan blame blast blog boast brand brag call caution challenge
          characterize characterise charge chide cite claim clarify comment complain concede
          conclude condemn confess confide confirm contend continue counter criticise criticize cry
          declare decry demand denounce deny deride describe disclose dismiss dispute dub echo
          elaborate emphasise emphasize estimate exclaim explain express expound fume grumble hail
          hint imply inform insist interject instruct joke jest label lament lash lecture maintain
          mention mock muse mutter note observe object offer opine order plead pledge point portray
          post praise predict proclaim promise pronounce propose protest quip quote rail read reason
          recall recount refer reflect reiterate relate remark remember remind repeat reply report
          respond retort retweet reveal rule say scoff scold scream shout shriek sigh slam snap speak
          specify speculate state stress suggest sum summarise summarize surmise swear taunt tell
          testify thank theorise theorize think thunder tout tweet type underline underscore urge
          utter vent voice vow wail warn whisper wonder write yell
          believe feel hope fear know expect
          """
              .strip()
              .split("\\s+"));

  /** Cues that need no speech: they hold a fragment, hardly ever a sentence, to be somebody's. */
  private static final ImmutableSet<String> THOUGHT =
      ImmutableSet.of("believe", "feel", "hope", "fear", "know", "expect", "think", "read");

  /** What speaks where 'back' follows: 'Lee shot back'. */
  private static final ImmutableSet<String> WITH_BACK =
      ImmutableSet.of("bite", "clap", "fire", "hit", "push", "shoot");

  /** Things that are said to say what their author says. */
  private static final ImmutableSet<String> DOCUMENTS =
      ImmutableSet.of(
          "account",
          "address",
          "affidavit",
          "announcement",
          "appearance",
          "blog",
          "brief",
          "caption",
          "comment",
          "complaint",
          "email",
          "e-mail",
          "essay",
          "filing",
          "interview",
          "letter",
          "memo",
          "memoir",
          "message",
          "note",
          "op-ed",
          "post",
          "posting",
          "remark",
          "release",
          "reply",
          "report",
          "response",
          "speech",
          "statement",
          "testimony",
          "text",
          "tweet",
          "video",
          "word");

  private Cues() {}

  static boolean isVerb(Token token) {
    return token.tag().startsWith("VB") && VERBS.contains(token.lemma());
  }

  /** The same, also of a verb that is one of speech by the word after it. */
  static boolean isVerb(Slot slot) {
    Token token = slot.token();
    int next = token.index() + 1;
    return isVerb(token)
        || (token.tag().startsWith("VB")
            && WITH_BACK.contains(token.lemma())
            && next < slot.sentence().tokens().size()
            && slot.sentence().token(next).word().equals("back"));
  }

  static boolean isSpeech(Token token) {
    return isVerb(token) && !THOUGHT.contains(token.lemma());
  }

  /** Whether it introduces speech: a verb of speech, or 'according'. */
  static boolean isCue(Token token) {
    return isSpeech(token) || isAccording(token);
  }

  static boolean isAccording(Token token) {
    return token.word().equalsIgnoreCase("according");
  }

  static boolean isDocument(Token token) {
    return DOCUMENTS.contains(token.lemma());
  }
}
