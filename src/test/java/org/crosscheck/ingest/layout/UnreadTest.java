package org.crosscheck.ingest.layout;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Strings;
import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Problem;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UnreadTest {

  private static final String BEFORE = "Twelve people died on Friday.";
  private static final String AFTER = "Police are looking for the driver.";

  private static Article article(String string) {
    Text text = new Text(string);
    Source source = new Source("evil", null, null, null, null, null, "0");
    return new Article(source, text, Layout.blocks(text, null, null));
  }

  private static List<String> read(Article article) {
    return article.blocks().stream()
        .filter(block -> block.kind() != Block.Kind.UNREAD)
        .map(block -> article.slice(block.span()))
        .toList();
  }

  private static List<String> reasons(Article article) {
    return Unread.problems(article).stream().map(Problem::toString).toList();
  }

  private static String times(int count, String words) {
    return Strings.repeat(words, count);
  }

  @Test
  void all_of_an_ordinary_article_is_read() {
    Article article =
        article(BEFORE + "\n" + times(Unread.MOST_WORDS_OF_SENTENCE - 1, "word ") + ".");
    assertThat(read(article)).hasSize(2);
    assertThat(Unread.problems(article)).isEmpty();
  }

  @Test
  void what_is_read_of_a_line_that_is_known_is_what_the_line_is() {
    String caption = "\ud83d\udea2 The pier burned. " + times(600, "x") + ". Nobody was hurt.";
    Text text = new Text("The ferry\n\n" + caption + "\n\n" + BEFORE + "\n\nBy Ana Cruz");
    int start = text.codePointOf(text.string().indexOf(caption));
    int end = text.codePointOf(text.string().indexOf(BEFORE)) - 2;
    int byline = text.codePointOf(text.string().indexOf("By Ana"));
    List<Block> known =
        List.of(
            new Block(Block.Kind.HEADLINE, new Span(0, 9)),
            new Block(Block.Kind.CAPTION, new Span(start, end)),
            new Block(Block.Kind.BODY, new Span(byline, text.length())));

    assertThat(
            Layout.blocks(text, null, null, known).stream()
                .filter(block -> block.kind() != Block.Kind.UNREAD)
                .map(block -> block.kind() + ": " + text.slice(block.span()))
                .toList())
        .containsExactly(
            "HEADLINE: The ferry",
            "CAPTION: \ud83d\udea2 The pier burned.",
            "CAPTION: Nobody was hurt.",
            "BODY: " + BEFORE,
            "BODY: By Ana Cruz")
        .inOrder();
  }

  @Test
  void a_known_line_of_which_nothing_is_read_leaves_the_next_as_it_is() {
    Text text = new Text(times(600, "x") + "\n\n" + BEFORE + "\n\n" + AFTER);
    int last = text.length() - AFTER.length();
    List<Block> known =
        List.of(
            new Block(Block.Kind.HEADLINE, new Span(0, 600)),
            new Block(Block.Kind.CAPTION, new Span(last, text.length())));

    assertThat(Layout.blocks(text, null, null, known).stream().map(Block::kind).toList())
        .containsExactly(Block.Kind.UNREAD, Block.Kind.BODY, Block.Kind.CAPTION)
        .inOrder();
  }

  @Test
  void a_sentence_without_end_costs_itself_alone_and_is_named() {
    Article article = article(BEFORE + " " + times(40_000, "police ") + "died. " + AFTER);
    assertThat(read(article)).containsExactly(BEFORE, AFTER).inOrder();
    assertThat(reasons(article))
        .containsExactly(
            "evil: a sentence of more than 1,000 words (the longest has 40,001): not read");
    assertThat(Unread.problems(article).get(0).kind()).isEqualTo(Problem.Kind.INPUT);
  }

  @Test
  void a_word_without_end_costs_its_sentence() {
    Article article = article(BEFORE + " It said " + times(1_000_000, "a") + ". " + AFTER);
    assertThat(read(article)).containsExactly(BEFORE, AFTER).inOrder();
    assertThat(reasons(article))
        .containsExactly(
            "evil: a sentence with a word of more than 500 characters (the longest has 1,000,001):"
                + " not read");
  }

  @Test
  void a_sentence_of_long_words_counts_by_its_characters() {
    Article article = article(times(100, times(100, "a") + " ") + "\n" + BEFORE);
    assertThat(read(article)).containsExactly(BEFORE);
    assertThat(reasons(article))
        .containsExactly(
            "evil: a sentence of more than 8,000 characters (the longest has 10,100): not read");
  }

  @Test
  void a_book_is_read_as_far_as_an_article_goes() {
    Article article = article(times(10_000, "Five of them died. "));
    assertThat(read(article)).hasSize(1);
    assertThat(read(article).get(0)).hasLength(2_500 * 19 - 1);
    assertThat(reasons(article))
        .containsExactly(
            "evil: longer than 10,000 words: the last 142,500 characters are not read");
  }

  @Test
  void a_list_of_single_words_is_read_as_far_as_an_article_goes() {
    Article article = article(times(50_000, "word\n"));
    assertThat(read(article)).hasSize(Unread.MOST_LINES);
    assertThat(reasons(article))
        .containsExactly("evil: longer than 2,000 lines: the last 240,000 characters are not read");
  }

  @Test
  void long_words_count_by_their_characters() {
    Article article = article(times(1_000, times(400, "a") + ".\n"));
    assertThat(reasons(article).get(0)).startsWith("evil: longer than 100,000 characters: ");
  }

  @Test
  void what_is_broken_everywhere_is_given_up() {
    Article article = article(times(1_000, times(501, "a") + ".\n") + BEFORE);
    assertThat(read(article)).isEmpty();
    assertThat(article.blocks()).hasSize(Unread.MOST_PLACES + 1);
    assertThat(reasons(article))
        .containsExactly(
            "evil: 50 sentences with a word of more than 500 characters (the longest has 502): not"
                + " read",
            "evil: more than 50 places cannot be read: the last 477,879 characters are not read")
        .inOrder();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“",
        "\"",
        "(",
        "(a ",
        "1,",
        "1 ",
        "a.",
        "a. ",
        "A. ",
        "o'",
        "—",
        "\u202e",
        "e\u0301",
        "\t",
        "\n",
        "\r",
        "x\n",
        "By John Smith ",
        "share ",
        "LONDON (AP) — ",
        "\ud83d\udc68\u200d",
        "-x\n",
        "+ x\n",
        "3:15 p.m. ",
        "(Photo: x) ",
        "2:14 ",
        "\u00a0",
        "https://a/ ",
        "Follow us on ",
        "By: "
      })
  void no_text_takes_long_to_lay_out_and_nothing_of_it_is_lost(String piece) {
    Text text = new Text(BEFORE + "\n" + times(2_000_000 / piece.length(), piece) + "\n");
    ImmutableList<Block> blocks = Layout.blocks(text, "Ferry burns", "Harbour Times");
    assertThat(text.slice(blocks.get(0).span())).isEqualTo(BEFORE);
    for (int i = 1; i < blocks.size(); i++) {
      String between = text.slice(blocks.get(i - 1).span().end(), blocks.get(i).span().start());
      assertThat(between.chars().allMatch(c -> Layout.isBlank((char) c) || c == 0x85)).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "By John Smith ",
        "share ",
        "LONDON (AP) — ",
        "x ",
        "Click here ",
        "By A. B. and ",
        "A.B.'’-",
        "Jan 1, 2031 - ",
        "(Published ",
        "Photo: (",
        "2:14 A",
        "Follow at 123 "
      })
  @Timeout(20)
  void a_line_of_any_length_takes_time_by_its_length(String piece) {
    int words = piece.strip().split(" ").length;
    String line = times(Math.min(400, 990 / words), piece).substring(0, 400);
    String longer = Strings.repeat(line + "x ", 18) + "(";
    for (String lines : List.of(times(20, line + "\n"), times(10, longer + "\n"))) {
      assertThat(read(article(BEFORE + "\n" + lines)).get(0)).isEqualTo(BEFORE);
    }
  }
}
