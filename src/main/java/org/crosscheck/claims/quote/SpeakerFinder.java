package org.crosscheck.claims.quote;

import com.google.common.collect.Lists;
import java.util.List;
import java.util.Optional;
import org.crosscheck.claims.quote.Frame.Slot;
import org.crosscheck.model.Article;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.jspecify.annotations.Nullable;

/**
 * Finds the speaker of what stands between marks by the words around it: a cue after it ('…,' she
 * said), before it (The mayor said: '…'), later in the sentence, or 'according to'.
 */
final class SpeakerFinder {

  /** A cue follows its quotation within this many tokens, apposition included. */
  private static final int FAR = 25;

  /** How far up the tree a verb governs what is quoted. */
  private static final int HIGHEST = 7;

  /** Tokens of 'said Mr Khan on Monday', after a quotation that ends its sentence. */
  private static final int TIGHT = 7;

  private final Article article;
  private final Subjects subjects;

  /**
   * @param quoted all that stands between marks in the article
   */
  SpeakerFinder(Article article, List<Quoted> quoted) {
    this.article = article;
    subjects = new Subjects(article, quoted);
  }

  /** The speaker of one stretch between marks in its paragraph. */
  Optional<Speaker> find(Frame frame, Quoted quoted) {
    if (introduced(quoted)) {
      Optional<Speaker> before = before(frame, quoted.outer().start());
      if (before.isPresent()) {
        return before;
      }
      Optional<Speaker> label = label(frame, quoted);
      if (label.isPresent()) {
        return label;
      }
    }
    return signature(frame, quoted)
        .or(() -> after(frame, quoted))
        .or(() -> governing(frame, quoted))
        .or(() -> before(frame, quoted.outer().start()))
        .or(() -> later(frame, quoted.outer().end()));
  }

  /** Mayor Ann Lee: '…', with nothing before the colon but whom it is by. */
  private Optional<Speaker> label(Frame frame, Quoted quoted) {
    int colon = frame.indexFrom(quoted.outer().start()) - 1;
    if (colon < 1 || !frame.slots().get(colon).token().word().equals(":")) {
      return Optional.empty();
    }
    int first = colon;
    while (first > 0 && !frame.slots().get(first - 1).endsSentence()) {
      first--;
    }
    List<Slot> label = frame.slots().subList(first, colon);
    Slot head = label.isEmpty() ? frame.slots().get(colon) : label.get(label.size() - 1);
    boolean name =
        head.token().ner().equals("PERSON")
            && label.size() <= TIGHT
            && label.stream()
                .allMatch(
                    slot ->
                        slot.sentence().index() == head.sentence().index()
                            && (slot.token().isNoun() || slot.token().tag().startsWith("JJ")));
    return name
        ? Optional.of(subjects.of(head.sentence(), head.token(), head.token().index()))
        : Optional.empty();
  }

  /** '…' — Ann Lee, with nothing more in the paragraph than whom it is by. */
  private Optional<Speaker> signature(Frame frame, Quoted quoted) {
    int from = frame.indexFrom(quoted.outer().end());
    if (from + 1 >= frame.slots().size()
        || !"—–―--".contains(frame.slots().get(from).token().word())) {
      return Optional.empty();
    }
    Slot name = frame.slots().get(from + 1);
    if (!name.token().isProperNoun() || frame.slots().size() - from > TIGHT + TIGHT) {
      return Optional.empty();
    }
    int last = from + 1;
    while (last + 1 < frame.slots().size()
        && frame.slots().get(last + 1).token().isProperNoun()
        && frame.slots().get(last + 1).sentence().index() == name.sentence().index()) {
      last++;
    }
    Slot head = frame.slots().get(last);
    return Optional.of(subjects.of(head.sentence(), name.token(), head.token().index()));
  }

  /** By the tree: the verb of speech under which the quoted words stand. */
  private Optional<Speaker> governing(Frame frame, Quoted quoted) {
    int from = frame.indexFrom(quoted.first().start());
    while (from < frame.slots().size() && !frame.slots().get(from).token().isWord()) {
      from++;
    }
    if (from >= frame.slots().size() || !frame.slots().get(from).quoted()) {
      return Optional.empty();
    }
    Sentence sentence = frame.slots().get(from).sentence();
    int at = frame.slots().get(from).token().index();
    for (int step = 0; step < HIGHEST && at >= 0; step++) {
      Token token = sentence.token(at);
      if (!token.span().overlaps(quoted.outer())
          && Cues.isVerb(new Slot(sentence, token, false))
          && sentence.tree().dependent(at, "nsubj").isPresent()) {
        return subjects.of(sentence, token);
      }
      at = sentence.tree().governor(at);
    }
    return Optional.empty();
  }

  /** Who is said to say something in a paragraph, outside marks, the last first. */
  List<Speaker> speaking(Frame frame) {
    return Lists.reverse(frame.slots()).stream()
        .filter(slot -> !slot.quoted() && Cues.isSpeech(slot.token()))
        .flatMap(slot -> subjects.of(slot.sentence(), slot.token()).stream())
        .toList();
  }

  /** He said: – and the quotation is a paragraph of its own below. */
  Optional<Speaker> above(Frame previous) {
    List<Slot> slots = previous.slots();
    if (slots.isEmpty() || !slots.get(slots.size() - 1).token().word().equals(":")) {
      return Optional.empty();
    }
    return before(previous, previous.span().end());
  }

  private boolean introduced(Quoted quoted) {
    int at = quoted.outer().start() - 1;
    while (at >= 0 && article.slice(new Span(at, at + 1)).isBlank()) {
      at--;
    }
    return at >= 0 && article.slice(new Span(at, at + 1)).equals(":");
  }

  /** Whether the words between marks end as a sentence or a clause before its cue does. */
  boolean endsLikeSpeech(Quoted quoted) {
    String last = article.slice(new Span(quoted.last().end() - 1, quoted.last().end()));
    int after = quoted.outer().end();
    String next = after < article.text().length() ? article.slice(new Span(after, after + 1)) : "";
    return ",.?!—–-…".contains(last) || next.equals(",");
  }

  private boolean endsSentence(Quoted quoted) {
    String last = article.slice(new Span(quoted.last().end() - 1, quoted.last().end()));
    return last.equals(".");
  }

  /** '…,' she said. */
  Optional<Speaker> after(Frame frame, Quoted quoted) {
    if (!endsLikeSpeech(quoted)) {
      return Optional.empty();
    }
    int from = frame.indexFrom(quoted.outer().end());
    int reach = endsSentence(quoted) ? TIGHT : FAR;
    boolean lowerCase = false;
    boolean started = false;
    boolean relative = false;
    for (int i = from; i < Math.min(frame.slots().size(), from + reach); i++) {
      Slot slot = frame.slots().get(i);
      Token token = slot.token();
      if (slot.quoted() || slot.endsSentence()) {
        break;
      }
      if (!token.isWord()) {
        relative = false;
        continue;
      }
      if (!started) {
        started = true;
        lowerCase = Character.isLowerCase(token.word().codePointAt(0));
        if (Cues.isAccording(token)) {
          return accordingTo(frame, i);
        }
      }
      relative |= token.tag().startsWith("W");
      if (Cues.isVerb(slot) && !token.tag().equals("VB") && !relative) {
        if (endsSentence(quoted) && !lowerCase && (saysMore(slot) || !closesSoon(frame, i))) {
          return Optional.empty();
        }
        return subjects.of(slot.sentence(), token);
      }
      boolean finite =
          token.tag().equals("VBD") || token.tag().equals("VBZ") || token.tag().equals("VBP");
      if (!relative && finite && !token.lemma().equals("have") && !token.lemma().equals("be")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** 'She said it was late.' says what was said itself. */
  private static boolean saysMore(Slot verb) {
    return verb.sentence().tree().dependent(verb.token().index(), "ccomp").isPresent();
  }

  private static boolean closesSoon(Frame frame, int verb) {
    for (int i = verb; i < Math.min(frame.slots().size(), verb + TIGHT); i++) {
      if (frame.slots().get(i).endsSentence()) {
        return true;
      }
      if (frame.slots().get(i).quoted()) {
        return false;
      }
    }
    return verb + 1 >= frame.slots().size();
  }

  /** The mayor said: '…'; saying he was 'shocked'. */
  private Optional<Speaker> before(Frame frame, int start) {
    int to = frame.indexFrom(start);
    @Nullable Slot inner = null;
    for (int i = to - 1; i >= 0; i--) {
      Slot slot = frame.slots().get(i);
      if (slot.endsSentence() || (slot.quoted() && endsQuotedSentence(frame, i))) {
        break;
      }
      if (!slot.quoted() && Cues.isVerb(slot)) {
        if (!slot.sentence().tree().relation(slot.token().index()).equals("acl:relcl")) {
          return subjects.of(slot.sentence(), slot.token());
        }
        inner = inner == null ? slot : inner;
      }
      if (!slot.quoted() && Cues.isAccording(slot.token())) {
        return accordingTo(frame, i);
      }
    }
    return inner == null ? Optional.empty() : subjects.of(inner.sentence(), inner.token());
  }

  private static boolean endsQuotedSentence(Frame frame, int i) {
    String word = frame.slots().get(i).token().word();
    return (word.equals(".") || word.equals("?") || word.equals("!"))
        && i + 2 < frame.slots().size()
        && !frame.slots().get(i + 1).quoted();
  }

  /** 'left me no choice' by making it clear …, the Commissioner said. */
  private Optional<Speaker> later(Frame frame, int end) {
    int from = frame.indexFrom(end);
    for (int i = from; i < frame.slots().size(); i++) {
      Slot slot = frame.slots().get(i);
      if (slot.endsSentence()) {
        break;
      }
      if (!slot.quoted() && Cues.isSpeech(slot.token()) && !slot.token().tag().equals("VB")) {
        return subjects.of(slot.sentence(), slot.token());
      }
      if (!slot.quoted() && Cues.isAccording(slot.token())) {
        return accordingTo(frame, i);
      }
    }
    return Optional.empty();
  }

  private Optional<Speaker> accordingTo(Frame frame, int at) {
    List<Slot> rest = frame.slots();
    if (at + 2 >= rest.size() || !rest.get(at + 1).token().lemma().equals("to")) {
      return Optional.empty();
    }
    Slot first = rest.get(at + 2);
    for (int i = at + 2; i < Math.min(rest.size(), at + 2 + TIGHT); i++) {
      Slot slot = rest.get(i);
      boolean noun = slot.token().isNoun() || slot.token().tag().startsWith("PRP");
      boolean more = i + 1 < rest.size() && rest.get(i + 1).token().isNoun();
      if (slot.sentence().index() == first.sentence().index()
          && noun
          && !more
          && !slot.token().tag().equals("PRP$")) {
        return Optional.of(
            subjects.of(slot.sentence(), rest.get(at).token(), slot.token().index()));
      }
    }
    return Optional.empty();
  }
}
