package org.crosscheck.annotate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;

/**
 * Annotates one article. Each body block is read by itself, so that no sentence runs from one
 * paragraph, byline or caption into the next.
 */
final class ArticleAnnotator {

  /** A sentence longer than this is a table or a list; the parser's time grows with its length. */
  private static final int LONGEST_SENTENCE = 200;

  /**
   * One longer than this is read in pieces: no report has it, and it may be as long as the text.
   */
  private static final int MOST_TOKENS = 500;

  private final Models models;
  private final StanfordCoreNLP tokenizer;

  ArticleAnnotator(Models models) {
    this.models = models;
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    tokenizer = new StanfordCoreNLP(properties);
  }

  /** A sentence that is cut, and not yet read. */
  private record Cut(int index, int block, Offsets offsets, List<CoreLabel> labels) {}

  /** Reads the sentences side by side: one long article must not keep the other cores waiting. */
  AnnotatedArticle annotate(Article article) {
    return new AnnotatedArticle(
        article,
        cut(article).parallelStream().map(this::read).collect(ImmutableList.toImmutableList()));
  }

  private List<Cut> cut(Article article) {
    List<Cut> sentences = new ArrayList<>();
    LooseMarks marks = LooseMarks.in(article.text().string());
    for (int block = 0; block < article.blocks().size(); block++) {
      if (!isRead(article.blocks().get(block).kind())) {
        continue;
      }
      Span place = article.blocks().get(block).span();
      Offsets offsets = new Offsets(article, place, marks);
      Annotation annotation = new Annotation(offsets.clean());
      tokenizer.annotate(annotation);
      for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
        for (List<CoreLabel> tokens : pieces(sentence)) {
          sentences.add(new Cut(sentences.size(), block, offsets, tokens));
        }
      }
    }
    return sentences;
  }

  /** The sentence, or what can be read at once of one that has no end. */
  private static List<List<CoreLabel>> pieces(CoreMap sentence) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    if (tokens.size() <= MOST_TOKENS) {
      return tokens.isEmpty() ? List.of() : List.of(tokens);
    }
    return Lists.partition(tokens, LONGEST_SENTENCE);
  }

  private Sentence read(Cut cut) {
    List<CoreLabel> labels = cut.labels;
    models.tagger().tagCoreLabels(labels);
    Morphology morphology = new Morphology();
    for (CoreLabel label : labels) {
      label.setLemma(morphology.lemma(label.word(), label.tag()));
    }
    List<CoreLabel> entities = models.entities().classifySentence(labels);
    return new Sentence(cut.index, cut.block, tokens(cut.offsets, labels, entities), tree(labels));
  }

  /** A caption asserts as much as the body does, and is corrected as often. */
  private static boolean isRead(Block.Kind kind) {
    return kind == Block.Kind.BODY || kind == Block.Kind.CAPTION;
  }

  private static ImmutableList<Token> tokens(
      Offsets offsets, List<CoreLabel> labels, List<CoreLabel> entities) {
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      String ner = entities.get(i).get(CoreAnnotations.AnswerAnnotation.class);
      tokens.add(
          new Token(
              i,
              offsets.span(label.beginPosition(), label.endPosition()),
              label.word(),
              label.lemma(),
              label.tag(),
              ner == null ? "O" : ner));
    }
    return tokens.build();
  }

  private Tree tree(List<CoreLabel> labels) {
    int size = labels.size();
    if (size <= LONGEST_SENTENCE) {
      return models
          .parser()
          .parse(
              labels.stream().map(CoreLabel::word).toList(),
              labels.stream().map(CoreLabel::tag).toList());
    }
    int[] governors = new int[size];
    Arrays.fill(governors, Tree.ROOT);
    return new Tree(governors, Collections.nCopies(size, "root"));
  }
}
