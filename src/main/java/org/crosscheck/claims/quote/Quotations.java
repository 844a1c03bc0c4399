package org.crosscheck.claims.quote;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.lexicon.Gendered;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Entity.Gender;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.claim.Quotation.Form;
import org.crosscheck.model.word.Word;
import org.crosscheck.model.word.Words;
import org.jspecify.annotations.Nullable;

/** Finds the quotations of an article and whose words they are. */
public final class Quotations {

  private static final String UNKNOWN = "unknown";

  /** Marks about so few words without a cue hold them at a distance; they are nobody's speech. */
  private static final int SCARE_WORDS = 5;

  private static final int LONGEST_TITLE = 8;

  /** In a title, words up to this length need no capital: of, the, with. */
  private static final int SMALL_WORD = 4;

  /** A point after these ends no sentence. */
  private static final ImmutableSet<String> TITLES =
      ImmutableSet.of("mr", "mrs", "ms", "dr", "st", "gen", "sen", "rep", "gov", "lt", "sgt", "vs");

  /** Tokens between two stretches of one utterance: '…,' said the chairman of …, '…' . */
  private static final int LONGEST_CUE = 25;

  /**
   * The quotations of an article, and what it gives as somebody's without marks.
   *
   * @param entities of the whole story, with their mentions; a speaker is known as one by a mention
   * @return those between marks in reading order, then indirect speech in reading order
   */
  public List<Quotation> extract(AnnotatedArticle article, List<Entity> entities) {
    Reader reader = new Reader(article, entities);
    List<Quotation> quotations = reader.read();
    quotations.addAll(new IndirectSpeech(article, reader.mentions, reader.quoted).read());
    return quotations;
  }

  /** Stretches between marks that are one utterance, and what is known of their speaker. */
  private record Utterance(List<Quoted> stretches, int paragraph, Optional<Speaker> speaker) {

    Span outer() {
      return stretches.get(0).outer().hull(stretches.get(stretches.size() - 1).outer());
    }
  }

  private static final class Reader {

    private final AnnotatedArticle article;
    private final Mentions mentions;
    private final List<Quoted> quoted;
    private final List<Frame> frames;
    private final SpeakerFinder finder;

    Reader(AnnotatedArticle article, List<Entity> entities) {
      this.article = article;
      mentions = new Mentions(article.id(), entities);
      quoted = Marks.of(article.article()).stream().filter(this::hasWords).toList();
      frames = Frame.of(article, quoted);
      finder = new SpeakerFinder(article.article(), quoted);
    }

    /** Marks about a dash or dots only, or about nothing, quote nobody. */
    private boolean hasWords(Quoted quoted) {
      return quoted.parts().stream()
          .anyMatch(part -> !Words.of(article.article().text(), part).isEmpty());
    }

    List<Quotation> read() {
      List<Quotation> found = new ArrayList<>();
      @Nullable Quotation previous = null;
      int previousParagraph = -2;
      for (Utterance utterance : utterances()) {
        Frame frame = frames.get(utterance.paragraph());
        boolean whole = fills(frame, utterance.outer());
        boolean follows = previous != null && utterance.paragraph() - previousParagraph <= 1;
        boolean sameParagraph = utterance.paragraph() == previousParagraph;
        boolean carriesOn = follows && (whole || (sameParagraph && startsSentence(utterance)));
        Quotation quotation = quotation(utterance, carriesOn ? previous : null, previous);
        found.add(quotation);
        if (quotation.form() == Form.DIRECT || quotation.form() == Form.PARTIAL) {
          previous = quotation;
          previousParagraph = paragraphOf(quoted(utterance).last());
        } else if (!whole) {
          previousParagraph = Math.min(previousParagraph, utterance.paragraph() - 2);
        }
      }
      return found;
    }

    private boolean startsSentence(Utterance utterance) {
      Span first = utterance.stretches().get(0).first();
      return Character.isUpperCase(article.article().slice(first).codePointAt(0));
    }

    private static Quoted quoted(Utterance utterance) {
      return utterance.stretches().get(utterance.stretches().size() - 1);
    }

    /** Joins what a cue splits. */
    private List<Utterance> utterances() {
      List<Utterance> utterances = new ArrayList<>();
      int i = 0;
      while (i < quoted.size()) {
        List<Quoted> stretches = new ArrayList<>();
        stretches.add(quoted.get(i));
        int paragraph = paragraphOf(quoted.get(i).first());
        while (i + 1 < quoted.size() && split(quoted.get(i), quoted.get(i + 1))) {
          i++;
          stretches.add(quoted.get(i));
        }
        i++;
        if (paragraph >= 0) {
          utterances.add(new Utterance(stretches, paragraph, speaker(stretches)));
        }
      }
      return utterances;
    }

    private Optional<Speaker> speaker(List<Quoted> stretches) {
      for (Quoted stretch : stretches) {
        Frame frame = frames.get(paragraphOf(stretch.first()));
        Optional<Speaker> speaker = finder.find(frame, stretch);
        int last = paragraphOf(stretch.last());
        if (speaker.isEmpty() && last >= 0 && last != paragraphOf(stretch.first())) {
          speaker = finder.after(frames.get(last), stretch);
        }
        if (speaker.isPresent()) {
          return speaker;
        }
      }
      Quoted first = stretches.get(0);
      int paragraph = paragraphOf(first.first());
      boolean opensIt =
          paragraph > 0 && frames.get(paragraph).span().start() == first.outer().start();
      return opensIt ? finder.above(frames.get(paragraph - 1)) : Optional.empty();
    }

    private boolean split(Quoted one, Quoted next) {
      int paragraph = paragraphOf(one.last());
      if (paragraph < 0 || paragraph != paragraphOf(next.first()) || !finder.endsLikeSpeech(one)) {
        return false;
      }
      Frame frame = frames.get(paragraph);
      List<Frame.Slot> between =
          frame.between(frame.indexFrom(one.outer().end()), frame.indexFrom(next.outer().start()));
      if (between.isEmpty() || between.size() > LONGEST_CUE) {
        return false;
      }
      for (int i = 0; i < between.size() - 1; i++) {
        if (between.get(i).endsSentence()) {
          return false;
        }
      }
      long cues = between.stream().filter(slot -> Cues.isCue(slot.token())).count();
      boolean paused = !between.get(between.size() - 1).token().isWord() && !closesBefore(next);
      return cues == 1 && paused && finder.after(frame, one).isPresent();
    }

    /** A full stop just before a mark ends a sentence, also where no space parts them. */
    private boolean closesBefore(Quoted next) {
      int start = next.outer().start();
      return start > 0 && ".!?".contains(article.article().slice(new Span(start - 1, start)));
    }

    private int paragraphOf(Span span) {
      for (int i = 0; i < frames.size(); i++) {
        if (frames.get(i).span().overlaps(span)) {
          return i;
        }
      }
      return -1;
    }

    private static boolean fills(Frame frame, Span outer) {
      return frame.slots().stream()
          .allMatch(slot -> slot.token().span().overlaps(outer) || !slot.token().isWord());
    }

    private Quotation quotation(
        Utterance utterance, @Nullable Quotation carriedOn, @Nullable Quotation before) {
      ImmutableList<Span> parts =
          utterance.stretches().stream()
              .flatMap(stretch -> stretch.parts().stream())
              .collect(ImmutableList.toImmutableList());
      ImmutableList<Word> words =
          parts.stream()
              .flatMap(part -> Words.of(article.article().text(), part).stream())
              .collect(ImmutableList.toImmutableList());
      @Nullable String id = null;
      String name = UNKNOWN;
      String cue = "";
      boolean named = false;
      boolean beside = false;
      @Nullable Quotation model = carriedOn;
      if (utterance.speaker().isPresent()) {
        Speaker speaker = utterance.speaker().get();
        Optional<Credit> credit = Credit.of(speaker, mentions);
        @Nullable Gender gender = speaker.pronoun() ? gender(speaker.words()) : null;
        boolean nobody = before != null && mentions.isOrganization(before.speaker());
        if (credit.isEmpty() && gender != null && (before == null || nobody)) {
          credit = lastToSpeak(utterance.paragraph(), gender);
        }
        cue = speaker.cue();
        beside = speaker.named() && !speaker.pronoun();
        model = credit.isEmpty() && !(gender != null && nobody) ? before : null;
        if (credit.isPresent()) {
          id = credit.get().entity();
          name = credit.get().name();
          named = credit.get().named();
        }
      }
      if (model != null) {
        id = model.speaker();
        name = model.speakerName();
        named = model.asserter().kind() == Asserter.Kind.NAMED;
      }
      Form form = form(utterance, words.size(), carriedOn != null);
      Asserter asserter =
          form == Form.SCARE
              ? Asserter.OUTLET
              : new Asserter(named ? Asserter.Kind.NAMED : Asserter.Kind.UNNAMED, name);
      Span hull = parts.get(0).hull(parts.get(parts.size() - 1));
      Span shown = new Span(hull.start(), Math.min(hull.end(), hull.start() + Grounds.LONGEST));
      Grounds grounds =
          new Grounds(
              article.id() + ":quotation:" + hull.start(),
              new Passage(article.id(), shown),
              asserter,
              Certainty.REPORTED);
      return new Quotation(grounds, id, name, cue, form, parts, words, beside, sentences(words));
    }

    private static @Nullable Gender gender(String pronoun) {
      String word = pronoun.toLowerCase(Locale.ROOT);
      return Gendered.isMale(word) ? Gender.MALE : Gendered.isFemale(word) ? Gender.FEMALE : null;
    }

    /** Far from the last name he or she is whoever spoke last, as in a report of one speech. */
    private Optional<Credit> lastToSpeak(int paragraph, Gender gender) {
      for (int p = paragraph - 1; p >= 0; p--) {
        for (Speaker speaker : finder.speaking(frames.get(p))) {
          if (mentions.at(speaker.head()).filter(each -> mayBe(each, gender)).isPresent()) {
            return Credit.of(speaker, mentions);
          }
        }
      }
      return Optional.empty();
    }

    private static boolean mayBe(Entity entity, Gender gender) {
      return entity.kind() == Entity.Kind.PERSON
          && (entity.gender() == null || entity.gender() == gender);
    }

    private ImmutableList<Integer> sentences(List<Word> words) {
      ImmutableList.Builder<Integer> starts = ImmutableList.builder();
      int sentence = 0;
      int end = -1;
      for (int i = 0; i < words.size(); i++) {
        int at = words.get(i).span().start();
        while (sentence < article.sentences().size()
            && article.sentences().get(sentence).span().end() <= at) {
          sentence++;
        }
        if (i == 0 || (at >= end && !TITLES.contains(words.get(i - 1).form()))) {
          starts.add(i);
        }
        end =
            sentence < article.sentences().size()
                ? article.sentences().get(sentence).span().end()
                : Integer.MAX_VALUE;
      }
      return starts.build();
    }

    private Form form(Utterance utterance, int words, boolean carriedOn) {
      Quoted first = utterance.stretches().get(0);
      boolean capital =
          Character.isUpperCase(article.article().slice(first.first()).codePointAt(0));
      if (isTitle(first, words)) {
        return Form.SCARE;
      }
      boolean speech =
          utterance.stretches().size() > 1
              || first.parts().size() > 1
              || (capital && finder.endsLikeSpeech(quoted(utterance)) && words > 2);
      if (utterance.speaker().isEmpty() && !carriedOn && words <= SCARE_WORDS) {
        return Form.SCARE;
      }
      return speech ? Form.DIRECT : Form.PARTIAL;
    }

    /** 'Late Night Show with Ann Lee': several words, all of weight with a capital. */
    private boolean isTitle(Quoted quoted, int words) {
      if (words < 2 || quoted.parts().size() > 1 || words > LONGEST_TITLE) {
        return false;
      }
      String text = article.article().slice(quoted.first());
      boolean heavy = false;
      for (String word : Splitter.onPattern("[\\s-]+").split(text)) {
        boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
        if (!capital && word.length() > SMALL_WORD) {
          return false;
        }
        heavy |= !capital;
      }
      return heavy || !text.matches("(?s).*[.,!?]");
    }
  }
}
