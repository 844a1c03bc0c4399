package org.crosscheck.align.sentence;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.junit.jupiter.api.Test;

final class SentenceAlignerTest {

  private static final List<String> HARBOUR =
      List.of(
          "The ferry caught fire in the harbour before dawn",
          "Twelve passengers were pulled out of the water by fishermen",
          "The harbour master blamed a faulty generator",
          "A memorial service is planned in the cathedral");

  private static final List<String> ELSEWHERE =
      List.of(
          "Fishermen pulled nine passengers out of the water",
          "A faulty generator was blamed by the harbour master",
          "Fire broke out on the ferry in the harbour",
          "Schools stay open");

  private static AnnotatedArticle article(String id, List<String> sentences) {
    List<Sentence> all = new ArrayList<>();
    int start = 0;
    for (String words : sentences) {
      List<Token> tokens = new ArrayList<>();
      for (String word : words.split(" ", -1)) {
        Span span = new Span(start, start + word.length());
        tokens.add(new Token(tokens.size(), span, word, word, "NN", "O"));
        start += word.length() + 1;
      }
      int[] governors = new int[tokens.size()];
      java.util.Arrays.fill(governors, Tree.ROOT);
      all.add(
          new Sentence(
              all.size(),
              0,
              ImmutableList.copyOf(tokens),
              new Tree(governors, Collections.nCopies(tokens.size(), "root"))));
    }
    Text text = new Text(String.join(" ", sentences));
    Block block = new Block(Block.Kind.BODY, new Span(0, text.length()));
    Source source = new Source(id, null, null, null, null, null, "");
    return new AnnotatedArticle(
        new Article(source, text, ImmutableList.of(block)), ImmutableList.copyOf(all));
  }

  private static SentenceAlignment align(AnnotatedArticle... articles) {
    ImmutableList<AnnotatedArticle> all = ImmutableList.copyOf(articles);
    Story story =
        new Story(
            "s",
            null,
            null,
            all.stream().map(AnnotatedArticle::article).collect(ImmutableList.toImmutableList()),
            ImmutableList.of());
    return new SentenceAligner().align(new AnnotatedStory(story, all, ImmutableList.of()));
  }

  /** Of each line the best counterpart in the other article: "a0" to "b2". */
  private static Map<String, String> best(SentenceAlignment alignment) {
    Map<String, String> best = new TreeMap<>();
    for (Line line : alignment.lines()) {
      for (Counterpart each : alignment.counterparts().get(line.index())) {
        Line other = alignment.lines().get(each.line());
        if (other.source() != line.source() && each.rank() == 0) {
          best.put(name(line), name(other));
        }
      }
    }
    return best;
  }

  private static String name(Line line) {
    return line.article().id() + line.sentence().index();
  }

  @Test
  void whatSaysTheSameStandsSideBySideWhateverItsPlace() {
    Map<String, String> best = best(align(article("a", HARBOUR), article("b", ELSEWHERE)));
    assertThat(best).containsEntry("a0", "b2");
    assertThat(best).containsEntry("a1", "b0");
    assertThat(best).containsEntry("a2", "b1");
    assertThat(best).containsEntry("b0", "a1");
  }

  @Test
  void theOrderOfTheSourcesDoesNotMatter() {
    assertThat(best(align(article("b", ELSEWHERE), article("a", HARBOUR))))
        .isEqualTo(best(align(article("a", HARBOUR), article("b", ELSEWHERE))));
  }

  @Test
  void aCopyIsAlignedSentenceBySentence() {
    Map<String, String> best = best(align(article("a", HARBOUR), article("b", HARBOUR)));
    IntStream.range(0, HARBOUR.size())
        .forEach(i -> assertThat(best).containsEntry("a" + i, "b" + i));
  }

  @Test
  void eachPairIsGivenOnce() {
    List<SentenceAlignment.Pair> pairs =
        align(article("a", HARBOUR), article("b", ELSEWHERE)).pairs();
    assertThat(pairs.stream().map(each -> name(each.one()) + name(each.other())).toList())
        .containsNoDuplicates();
    assertThat(pairs).isNotEmpty();
  }

  @Test
  void twoSentencesOfOneArticleAreAlignedToo() {
    List<String> twice = new ArrayList<>(HARBOUR);
    twice.add("Ten passengers were pulled out of the water by fishermen");
    boolean met =
        align(article("a", twice)).pairs().stream()
            .anyMatch(each -> name(each.one()).equals("a1") && name(each.other()).equals("a4"));
    assertThat(met).isTrue();
  }

  /** Each sentence keeps so many counterparts, however many articles there are. */
  @Test
  void counterpartsAreBounded() {
    AnnotatedArticle[] many =
        IntStream.range(0, 40)
            .mapToObj(i -> article("s" + (100 + i), HARBOUR))
            .toArray(AnnotatedArticle[]::new);
    for (ImmutableList<Counterpart> each : align(many).counterparts()) {
      assertThat(each.size()).isAtMost(25);
    }
  }
}
