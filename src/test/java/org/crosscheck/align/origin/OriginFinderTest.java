package org.crosscheck.align.origin;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.align.collate.Collator;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.claim.Quotation;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.model.finding.Origins.Relation;
import org.crosscheck.model.word.Words;
import org.junit.jupiter.api.Test;

/** Who has a report from whom. */
final class OriginFinderTest {

  private static final String WIRE =
      "The ferry caught fire shortly after it had left the harbour on Friday evening, and the crew"
          + " launched both boats within ten minutes of the first alarm. A tug from the naval"
          + " station took most of the passengers on board and brought them back to the pier. ";

  private static final String OWN =
      "Smoke could be seen from the old lighthouse. Fishermen who were mending their nets ran to"
          + " their boats when they heard the horn and reached the burning ship before anyone else. ";

  private final List<Article> articles = new ArrayList<>();
  private final List<Quotation> quotations = new ArrayList<>();

  @Test
  void aCopyIsOneOriginWithWhatItCopies() {
    report("herald", WIRE);
    report("post", OWN);
    report("wire", WIRE + "More follows.");

    Origins origins = find();

    assertThat(origins.group().get("wire")).isEqualTo(origins.group().get("herald"));
    assertThat(origins.group().get("post")).isNotEqualTo(origins.group().get("herald"));
    assertThat(origins.links()).hasSize(1);
    assertThat(origins.links().get(0).relation()).isEqualTo(Relation.COPY);
  }

  @Test
  void aStatementThatTwoPrintMakesThemNoCopies() {
    String statement =
        "I will not rest until the last of the families has been told what happened.";
    report("herald", OWN, statement);
    report("post", WIRE, statement);

    Origins origins = find();

    assertThat(origins.group().get("post")).isNotEqualTo(origins.group().get("herald"));
    assertThat(origins.links().stream().map(Origins.Link::relation))
        .containsExactly(Relation.SHARED_QUOTATION);
  }

  @Test
  void whoStandsAloneInEverySentenceOfAStatementRewordsIt() {
    String[] said = {
      "It was the longest night of my whole life.",
      "Nobody on the bridge had seen such a fire before.",
      "The crew did everything that could be done.",
      "We shall learn from this what there is to learn."
    };
    report("herald", OWN, said);
    report("post", WIRE, said);
    report(
        "star",
        "Nothing was left of her, a reader says. ",
        "It was the longest evening of my whole life.",
        "Nobody on the bridge had witnessed such a fire before.",
        "The crew did everything that might be done.",
        "We shall learn from this what there is to know.");

    OriginFinder.Found found = finder();

    assertThat(found.rows().stream().map(row -> row.subject())).containsExactly("star");
    Origins.Link link =
        found.origins().links().stream()
            .filter(each -> each.relation() == Relation.REWORDING)
            .findFirst()
            .orElseThrow();
    assertThat(link.from()).isEqualTo("star");
    assertThat(link.share()).isEqualTo(1.0);
    assertThat(found.origins().group().get("star"))
        .isEqualTo(found.origins().group().get(link.to()));
  }

  @Test
  void twoWhoPartInEverySentenceCannotBeToldApart() {
    report(
        "herald", OWN, "It was a long night.", "We saw no fire at all.", "All of us were tired.");
    report("star", WIRE, "It was a dark night.", "We saw no smoke at all.", "All of us were cold.");

    assertThat(finder().rows()).isEmpty();
  }

  private Origins find() {
    return finder().origins();
  }

  private OriginFinder.Found finder() {
    Story story =
        new Story("ferry", null, null, ImmutableList.copyOf(articles), ImmutableList.of());
    ImmutableList<AnnotatedArticle> annotated =
        story.articles().stream()
            .map(article -> new AnnotatedArticle(article, ImmutableList.of()))
            .collect(ImmutableList.toImmutableList());
    return new OriginFinder()
        .find(
            new AnnotatedStory(story, annotated, ImmutableList.of()),
            quotations,
            new Collator().collate(quotations));
  }

  /** A report: its own prose, then what the captain said, each sentence a quotation. */
  private void report(String id, String prose, String... said) {
    StringBuilder text = new StringBuilder(prose);
    List<Span> spans = new ArrayList<>();
    for (String sentence : said) {
      text.append("“");
      spans.add(new Span(text.length(), text.length() + sentence.length()));
      text.append(sentence).append("” ");
    }
    Text whole = new Text(text.toString());
    for (Span span : spans) {
      quotations.add(
          new Quotation(
              new Grounds(
                  id + ":" + span.start(),
                  new Passage(id, span),
                  new Asserter(Asserter.Kind.NAMED, "Ann Lee"),
                  Certainty.REPORTED),
              "lee",
              "Ann Lee",
              "say",
              Quotation.Form.DIRECT,
              ImmutableList.of(span),
              Words.of(whole, span)));
    }
    articles.add(
        new Article(
            new Source(id, null, null, null, null, null, ""),
            whole,
            ImmutableList.of(new Block(Block.Kind.BODY, new Span(0, whole.length())))));
  }
}
