package org.crosscheck.mention;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.lexicon.Mojibake;
import org.crosscheck.mention.number.Amounts;
import org.crosscheck.mention.place.Address;
import org.crosscheck.mention.place.AddressReader;
import org.crosscheck.mention.time.Times;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.claim.Attribute;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quantity;
import org.crosscheck.model.claim.Spelling;
import org.crosscheck.model.claim.Timing;
import org.crosscheck.model.mention.Kind;
import org.crosscheck.model.mention.Mention;
import org.crosscheck.model.place.StreetAddress;

/** Reads the values that a sentence mentions: numbers, times, addresses and names. */
public final class MentionReader {

  /** More words with capitals are a headline or a list. */
  private static final int LONGEST_NAME = 8;

  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");

  private MentionReader() {}

  /** The mentions of a sentence, in order of their first tokens. */
  public static ImmutableList<Mention> read(AnnotatedArticle article, Sentence sentence) {
    List<Mention> found = new ArrayList<>();
    boolean[] taken = new boolean[sentence.tokens().size()];
    for (Times.Mentioned time : Times.read(article, sentence)) {
      found.add(time(article, sentence, time));
      take(taken, time.first(), time.last());
    }
    for (Address address : AddressReader.read(sentence.tokens())) {
      if (!taken[address.first()]) {
        found.add(address(article, sentence, address));
        take(taken, address.first(), address.last());
      }
    }
    for (Amounts.Mentioned amount : Amounts.read(sentence, taken)) {
      found.add(amount(article, sentence, amount));
      take(taken, amount.first(), amount.last());
    }
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i] && isName(sentence.token(i))) {
        int last = lastOfName(sentence, i, taken);
        found.add(name(article, sentence, i, last));
        take(taken, i, last);
      }
    }
    return ImmutableList.sortedCopyOf(Comparator.comparingInt(Mention::first), found);
  }

  private static void take(boolean[] taken, int first, int last) {
    for (int i = first; i <= last; i++) {
      taken[i] = true;
    }
  }

  private static Mention time(AnnotatedArticle article, Sentence sentence, Times.Mentioned time) {
    Timing fact =
        new Timing(
            Clauses.around(article, sentence, "time", time.first(), time.last()),
            governor(sentence, time.last()),
            time.form(),
            ImmutableSet.of(),
            time.moment());
    int head = head(sentence, time.first(), time.last());
    return new Mention(
        Kind.TIME, fact, time.first(), time.last(), head, time.form() + " " + fact.value());
  }

  private static Mention address(AnnotatedArticle article, Sentence sentence, Address address) {
    Attribute fact =
        new Attribute(
            Clauses.around(article, sentence, "address", address.first(), address.last()),
            null,
            StreetAddress.SUBJECT,
            address.address().number().isEmpty() ? "street" : "house",
            address.address().toString());
    int head = head(sentence, address.first(), address.last());
    return new Mention(
        Kind.ADDRESS, fact, address.first(), address.last(), head, "address " + fact.value());
  }

  private static Mention amount(
      AnnotatedArticle article, Sentence sentence, Amounts.Mentioned amount) {
    Grounds grounds =
        Clauses.around(
            article, sentence, "number", amount.first(), Math.max(amount.last(), amount.head()));
    String head = lemma(sentence, amount.head());
    boolean thing = amount.head() > amount.last();
    Quantity fact =
        new Quantity(
            grounds,
            amount.measure(),
            null,
            thing ? head : governor(sentence, amount.last()),
            thing ? head : "",
            ImmutableSet.of(),
            amount.low(),
            amount.high(),
            amount.unit(),
            amount.hedge());
    return new Mention(
        amount.kind(),
        fact,
        amount.first(),
        amount.last(),
        amount.head(),
        amount.kind().word() + " " + fact.value());
  }

  private static Mention name(AnnotatedArticle article, Sentence sentence, int first, int last) {
    Grounds grounds = Clauses.around(article, sentence, "called", first, last);
    String printed =
        Mojibake.mend(
                article
                    .article()
                    .slice(sentence.token(first).span().hull(sentence.token(last).span())))
            .text()
            .replaceAll("\\s+", " ");
    Attribute fact = new Attribute(grounds, null, governor(sentence, last), "name called", printed);
    return new Mention(
        Kind.NAME, fact, first, last, head(sentence, first, last), Spelling.fold(printed));
  }

  /** Whether a token is part of a name: a proper noun with a capital. */
  private static boolean isName(Token token) {
    return token.isProperNoun()
        && Character.isUpperCase(token.word().codePointAt(0))
        && token.isWord();
  }

  private static int lastOfName(Sentence sentence, int first, boolean[] taken) {
    int last = first;
    while (last + 1 < taken.length
        && last - first < LONGEST_NAME
        && !taken[last + 1]
        && isName(sentence.token(last + 1))) {
      last++;
    }
    return last;
  }

  /** The token of a stretch whose governor stands outside. */
  private static int head(Sentence sentence, int first, int last) {
    for (int i = last; i >= first; i--) {
      int governor = sentence.tree().governor(i);
      if (governor < first || governor > last) {
        return i;
      }
    }
    return last;
  }

  /** For people: the word that the value hangs on. */
  private static String governor(Sentence sentence, int token) {
    int governor = sentence.tree().governor(token);
    return governor < 0 ? "" : lemma(sentence, governor);
  }

  /** A word in comparable form: its lemma, of a name without the genitive. */
  private static String lemma(Sentence sentence, int token) {
    String lemma = sentence.token(token).lemma().toLowerCase(Locale.ROOT);
    return GENITIVE.matcher(lemma).replaceAll("");
  }
}
