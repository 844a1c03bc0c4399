package org.crosscheck.align.figure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.crosscheck.model.Article;
import org.crosscheck.model.Passage;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.crosscheck.model.claim.Asserter;
import org.crosscheck.model.claim.Certainty;
import org.crosscheck.model.claim.Claim;
import org.crosscheck.model.claim.Grounds;
import org.crosscheck.model.finding.Row;

/** Stories of plain words, and claims in them. */
final class FigureStories {

  private FigureStories() {}

  static final ImmutableSet<String> CONTEXT = ImmutableSet.of("club", "shooting", "lumen");

  static final String LUMEN = "one was killed at Club Lumen";

  /** A story of one-sentence articles; words with a capital are names, "killed" comes of "kill". */
  static AnnotatedStory story(String... texts) {
    List<AnnotatedArticle> annotated = new ArrayList<>();
    for (int i = 0; i < texts.length; i++) {
      String id = "00" + i;
      Source source = new Source(id, null, null, null, null, null, "");
      Article article = new Article(source, new Text(texts[i]), ImmutableList.of());
      List<Token> tokens = new ArrayList<>();
      int start = 0;
      for (String word : texts[i].split(" ", -1)) {
        String tag =
            Character.isDigit(word.charAt(0))
                ? "CD"
                : Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
        tag = word.endsWith("ing") && tag.equals("NN") ? "VBG" : tag;
        String lemma =
            word.equals("killed")
                ? "kill"
                : word.equals("attempting") ? "attempt" : word.toLowerCase(Locale.ROOT);
        Span span = new Span(start, start + word.length());
        tokens.add(new Token(tokens.size(), span, word, lemma, tag, "O"));
        start += word.length() + 1;
      }
      int[] governors = new int[tokens.size()];
      java.util.Arrays.fill(governors, Tree.ROOT);
      Tree tree = new Tree(governors, Collections.nCopies(tokens.size(), "root"));
      annotated.add(
          new AnnotatedArticle(
              article, ImmutableList.of(new Sentence(0, 0, ImmutableList.copyOf(tokens), tree))));
    }
    ImmutableList<Article> articles =
        annotated.stream().map(AnnotatedArticle::article).collect(ImmutableList.toImmutableList());
    return new AnnotatedStory(
        new Story("story", null, null, articles, ImmutableList.of()),
        ImmutableList.copyOf(annotated),
        ImmutableList.of());
  }

  static Grounds grounds(String source, int start) {
    return new Grounds(
        source + "-" + start,
        new Passage(source, start, start + 3),
        Asserter.OUTLET,
        Certainty.HAPPENED);
  }

  static List<Row> rows(AnnotatedStory story, Claim... claims) {
    return new FigureAligner().align(story, List.of(), List.of(claims));
  }
}
