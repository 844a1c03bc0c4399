package org.crosscheck.claims.person;

import com.google.common.collect.ImmutableSet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.claims.entity.Mentioned;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Entity;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Hedge;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.word.Cardinals;
import org.jspecify.annotations.Nullable;

/**
 * Reads ages in the forms that news gives them: "29-year-old Ann Lee", "Ann Lee, 29,", "Ann Lee, a
 * 29-year-old …", "Ann Lee is 29", and of people without a name "a 5-year-old girl".
 */
public final class Ages {

  private static final String NUMBER = "(?<n>\\d{1,3}|" + Cardinals.PATTERN + ")";

  private static final String OLD =
      "(?:[- ](?<unit>year|month|week|day)s?[- ]old|[- ]?(?:y/?o|yr[- ]old))";

  /** "29-year-old": an age, before it is known whose. */
  private static final Pattern YEAR_OLD =
      Pattern.compile("(?<![\\w.,$-])" + NUMBER + OLD + "\\b", Pattern.CASE_INSENSITIVE);

  /** What may stand between a name and the age behind it. */
  private static final Pattern BEHIND_NAME =
      Pattern.compile(
          "^(?:,? (?:[JS]r\\.?|I{2,3}|IV))?(?:,? \\((?:aged? )?(?<a>\\d{1,3})\\)|, (?:aged? |now"
              + " )?(?<b>\\d{1,3})(?=[,.;)]|$| and (?!\\d)| who | of )|(?:,? (?:who"
              + " )?(?:is|was|turned)|['’]s) (?:now |only |just )?(?<c>\\d{1,3})(?: years"
              + " old)?(?=[,.;]|$)|,? (?:is|was|who is|who was)?,? ?(?:a|an|the) (?:[a-z]+"
              + " )?(?<d>\\d{1,3}|"
              + Cardinals.PATTERN
              + ")-year-old\\b)");

  /** "She is a", "he's only" before an age; after a name an 's is the genitive. */
  private static final Pattern COPULA =
      Pattern.compile("(?<verb>\\bis|\\bwas|['’]s) (?:only |just |now )?(?:an? |the )?$");

  /** "Two years ago, Lee, 21, was fined": how old somebody was then. */
  private static final Pattern AGES_AGO =
      Pattern.compile(
          "^\\W*(?:\\w+ ){1,4}(?:years?|months) (?:ago|earlier|before)\\b|\\bthen[- ]\\d");

  private static final Pattern EITHER =
      Pattern.compile("(?i)\\b" + NUMBER + "(?: or | to |-|(?<=\\bbetween \\S{1,12}) and )$");

  /** "More than 60 years old": nobody's age. */
  private static final Pattern HEDGED =
      Pattern.compile(
          "(?i)\\b(?:(?:more|less|fewer|older|younger) than|over|under|at least|nearly|almost|about"
              + "|around|up to) $");

  private static final Pattern WHEN = Pattern.compile("(?i)\\b(?:when|since|until|before) $");

  /** "At that time she was only 13 years old." */
  private static final Pattern THAT_TIME = Pattern.compile("(?i)^\\W*at th(?:e|at) time\\b");

  private static final Pattern FRACTION = Pattern.compile("[.,]\\d");

  /** Nobody is older; a larger number behind a name is a bus line or a road. */
  private static final int OLDEST = 120;

  /** From an age to the name it belongs to: "21-year-old dockside resident Ann Lee". */
  private static final int FARTHEST = 70;

  /**
   * The ages that a story's articles give.
   *
   * @return claims with an entity where the person is named
   */
  public List<Quantity> extract(AnnotatedStory story, List<Entity> entities) {
    List<Quantity> ages = new ArrayList<>();
    Mentioned mentioned = new Mentioned(entities);
    for (AnnotatedArticle article : story.articles()) {
      List<Named> names = Named.of(mentioned.in(article.id()));
      for (Sentence sentence : article.sentences()) {
        new InSentence(article, sentence, names).read(ages);
      }
    }
    return ages;
  }

  /** A name in the article, and whose it is. */
  private record Named(Span span, Entity entity, boolean pronoun) {

    /**
     * @param entities those of the article, with their mentions there
     */
    static List<Named> of(List<Entity> entities) {
      List<Named> names = new ArrayList<>();
      for (Entity entity : entities) {
        if (entity.kind() == Entity.Kind.PERSON) {
          entity.mentions().stream()
              .filter(mention -> mention.form() != Entity.Form.DESCRIPTION)
              .forEach(
                  mention ->
                      names.add(
                          new Named(
                              mention.passage().span(),
                              entity,
                              mention.form() == Entity.Form.PRONOUN)));
        }
      }
      names.sort(Comparator.comparing(Named::span));
      return names;
    }
  }

  private record InSentence(AnnotatedArticle article, Sentence sentence, List<Named> names) {

    /** A father and a son of one name stand in one sentence with two ages; then neither counts. */
    private static boolean areTwo(Quantity age, Quantity other) {
      return age.entity() != null
          && age.entity().equals(other.entity())
          && age.unit().equals(other.unit())
          && age.low().compareTo(other.low()) != 0;
    }

    /** The place of the first name that begins there or behind. */
    private int firstFrom(int start) {
      int first = 0;
      for (int after = names.size(); first < after; ) {
        int middle = (first + after) >>> 1;
        if (names.get(middle).span().start() < start) {
          first = middle + 1;
        } else {
          after = middle;
        }
      }
      return first;
    }

    void read(List<Quantity> all) {
      List<Quantity> ages = new ArrayList<>();
      List<Span> taken = new ArrayList<>();
      Span here = sentence.span();
      for (int i = firstFrom(here.start());
          i < names.size() && names.get(i).span().start() < here.end();
          i++) {
        if (here.contains(names.get(i).span())) {
          behind(names.get(i), taken).ifPresent(ages::add);
        }
      }
      String text = article.article().slice(sentence.span());
      Matcher matcher = YEAR_OLD.matcher(text);
      while (matcher.find()) {
        Span span = inArticle(text, matcher.start(), matcher.end());
        if (taken.stream().noneMatch(span::overlaps)) {
          Optional<Named> owner = ownerAfter(span);
          Optional<Named> subject =
              owner.or(() -> copulaBefore(text, matcher)).or(() -> subjectOf(span));
          boolean ofThen = owner.isEmpty() && subject.isPresent() && THAT_TIME.matcher(text).find();
          if (ofThen || HEDGED.matcher(text.substring(0, matcher.start())).find()) {
            continue;
          }
          BigDecimal high = number(matcher.group("n"));
          BigDecimal low = lowest(text.substring(0, matcher.start())).orElse(high).min(high);
          ages.add(claim(span, low, high, unit(matcher), subject));
        }
      }
      if (!AGES_AGO.matcher(text).find()) {
        ages.stream()
            .filter(age -> ages.stream().noneMatch(other -> areTwo(age, other)))
            .forEach(all::add);
      }
    }

    /** "10 or 11", "between 10 and 11 years old": what stands before an age that is one of two. */
    private static Optional<BigDecimal> lowest(String before) {
      Matcher matcher = EITHER.matcher(before);
      return matcher.find() ? Optional.of(number(matcher.group("n"))) : Optional.empty();
    }

    /** "16yo" has years only. */
    private static String unit(Matcher age) {
      String unit = age.group("unit");
      return unit == null ? "year" : unit.toLowerCase(Locale.ROOT);
    }

    private Span inArticle(String text, int start, int end) {
      int offset = sentence.span().start();
      return new Span(offset + text.codePointCount(0, start), offset + text.codePointCount(0, end));
    }

    /** The age that stands behind a name. */
    private Optional<Quantity> behind(Named name, List<Span> taken) {
      if (name.span().end() >= sentence.span().end()) {
        return Optional.empty();
      }
      String rest = article.article().slice(new Span(name.span().end(), sentence.span().end()));
      Matcher matcher = BEHIND_NAME.matcher(rest.replace('\u00a0', ' '));
      if (!matcher.find() || isOfThen(name) || (isGenitive(rest) && !name.pronoun())) {
        return Optional.empty();
      }
      for (String group : List.of("a", "b", "c", "d")) {
        String digits = matcher.group(group);
        if (digits == null || number(digits).intValue() > OLDEST) {
          continue;
        }
        int from = name.span().end();
        Span age =
            new Span(
                from + rest.codePointCount(0, matcher.start(group)),
                from + rest.codePointCount(0, matcher.end(group)));
        if (isFraction(age.end())) {
          return Optional.empty();
        }
        taken.add(age);
        BigDecimal years = number(digits);
        return Optional.of(claim(age, years, years, "year", Optional.of(name)));
      }
      return Optional.empty();
    }

    /** "last seen when she was 14", "at that time she was 13": that is long ago. */
    private boolean isOfThen(Named name) {
      int start = sentence.span().start();
      String before = article.article().text().slice(start, name.span().start());
      return WHEN.matcher(before).find() || (name.pronoun() && THAT_TIME.matcher(before).find());
    }

    /** "Lee was 8.5 months pregnant": the sentence may have been cut at the point. */
    private boolean isFraction(int end) {
      int after = Math.min(end + 2, article.article().text().length());
      return FRACTION.matcher(article.article().slice(new Span(end, after))).matches();
    }

    /** "Lee's 27, Marsh's 15" are points. */
    private static boolean isGenitive(String rest) {
      return rest.startsWith("'s ") || rest.startsWith("’s ");
    }

    /** "29-year-old neighbour Ann Lee": only nouns and adjectives between. */
    private Optional<Named> ownerAfter(Span age) {
      return names.stream()
          .filter(name -> sentence.span().contains(name.span()))
          .filter(name -> name.span().start() >= age.end())
          .findFirst()
          .filter(name -> name.span().start() - age.end() <= FARTHEST)
          .filter(
              name ->
                  sentence.tokens().stream()
                      .filter(token -> token.span().start() >= age.end())
                      .filter(token -> token.span().end() <= name.span().start())
                      .allMatch(InSentence::mayStandBetween));
    }

    private static boolean mayStandBetween(Token token) {
      return token.isNoun() || token.tag().startsWith("JJ") || token.word().equals("-");
    }

    private Optional<Named> copulaBefore(String text, Matcher matcher) {
      Matcher copula = COPULA.matcher(text.substring(0, matcher.start()));
      if (!copula.find() || copula.start("verb") == 0) {
        return Optional.empty();
      }
      int verb = inArticle(text, 0, copula.start("verb")).end();
      boolean genitive = !Character.isLetter(copula.group("verb").charAt(0));
      return names.stream()
          .filter(name -> sentence.span().contains(name.span()))
          .filter(name -> name.span().end() == verb || name.span().end() + 1 == verb)
          .filter(name -> name.pronoun() || !genitive)
          .findFirst();
    }

    /** "Lee, who fled, was a 29-year-old student": the subject of the noun behind the age. */
    private Optional<Named> subjectOf(Span age) {
      return nounAfter(age)
          .flatMap(noun -> sentence.tree().dependent(noun.index(), "nsubj"))
          .map(sentence::token)
          .flatMap(
              subject ->
                  names.stream().filter(name -> name.span().overlaps(subject.span())).findFirst());
    }

    private Quantity claim(
        Span age, BigDecimal low, BigDecimal high, String unit, Optional<Named> owner) {
      Optional<Token> noun = owner.isPresent() ? Optional.empty() : nounAfter(age);
      Span span =
          owner
              .map(name -> name.span().hull(age))
              .or(() -> noun.map(token -> token.span().hull(age)))
              .filter(hull -> hull.length() <= Grounds.LONGEST)
              .orElse(age);
      @Nullable Entity entity = owner.map(Named::entity).orElse(null);
      String head = noun.map(token -> token.lemma().toLowerCase(Locale.ROOT)).orElse("person");
      String unknown = noun.filter(Token::isProperNoun).map(Token::word).orElse(head);
      return new Quantity(
          new Grounds(
              article.id() + ":age:" + age.start(),
              new Passage(article.id(), span),
              Asserter.OUTLET,
              Certainty.HAPPENED),
          Quantity.Measure.AGE,
          entity == null ? null : entity.id(),
          entity == null ? unknown : entity.name(),
          head,
          context(),
          low,
          high,
          unit,
          Hedge.EXACT);
    }

    private Optional<Token> nounAfter(Span age) {
      Token last = null;
      for (Token token : sentence.tokens()) {
        if (token.span().start() < age.end()) {
          continue;
        }
        if (!token.isNoun() && !token.tag().startsWith("JJ")) {
          break;
        }
        last = token;
      }
      return Optional.ofNullable(last).filter(Token::isNoun);
    }

    private ImmutableSet<String> context() {
      return sentence.tokens().stream()
          .filter(token -> token.isNoun() || token.tag().startsWith("VB"))
          .map(token -> token.lemma().toLowerCase(Locale.ROOT))
          .sorted()
          .collect(ImmutableSet.toImmutableSet());
    }

    private static BigDecimal number(String words) {
      return words.chars().allMatch(Character::isDigit)
          ? new BigDecimal(words)
          : BigDecimal.valueOf(Cardinals.value(words));
    }
  }
}
