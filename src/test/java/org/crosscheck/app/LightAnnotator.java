package org.crosscheck.app;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.annotation.AnnotatedArticle;
import org.crosscheck.model.annotation.AnnotatedStory;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;

/**
 * Annotates by the form of words alone, in microseconds: often wrong, as a model is on text that
 * makes no sense, and so what the stages after it have to bear.
 */
final class LightAnnotator {

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}]++(?:[-'’.,:][\\p{L}\\p{M}\\p{N}]++)*+|\\S");

  private static final ImmutableSet<String> VERBS =
      ImmutableSet.of(
          "is", "are", "was", "were", "be", "been", "has", "have", "had", "did", "will", "said",
          "says", "told", "shot", "met", "left", "hit", "found", "held", "quit", "struck");

  private static final ImmutableSet<String> SMALL =
      ImmutableSet.of("in", "on", "at", "by", "of", "to", "from", "for", "with", "after", "near");

  private static final int LONGEST = 200;

  private LightAnnotator() {}

  static AnnotatedStory annotate(Story story) {
    return new AnnotatedStory(
        story,
        story.articles().stream()
            .map(LightAnnotator::annotate)
            .collect(ImmutableList.toImmutableList()),
        ImmutableList.of());
  }

  private static AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      Block.Kind kind = article.blocks().get(block).kind();
      if (kind == Block.Kind.BODY || kind == Block.Kind.CAPTION) {
        read(article, block, sentences);
      }
    }
    return new AnnotatedArticle(article, ImmutableList.copyOf(sentences));
  }

  private static void read(Article article, int block, List<Sentence> sentences) {
    Span place = article.blocks().get(block).span();
    int from = article.text().unitOf(place.start());
    Matcher matcher =
        TOKEN.matcher(article.text().string()).region(from, article.text().unitOf(place.end()));
    List<Token> tokens = new ArrayList<>();
    while (matcher.find()) {
      tokens.add(
          token(
              tokens.size(),
              article.text().spanOfUnits(matcher.start(), matcher.end()),
              matcher.group()));
      if (matcher.group().matches("[.!?]") || tokens.size() == LONGEST) {
        sentences.add(sentence(sentences.size(), block, tokens));
        tokens.clear();
      }
    }
    if (!tokens.isEmpty()) {
      sentences.add(sentence(sentences.size(), block, tokens));
    }
  }

  private static Token token(int index, Span span, String word) {
    String small = word.toLowerCase(Locale.ROOT);
    char first = word.charAt(0);
    if (Character.isDigit(first)) {
      return new Token(index, span, word, small, "CD", "O");
    }
    if (!Character.isLetter(first)) {
      return new Token(index, span, word, word, "“\"‘".contains(word) ? "``" : ".", "O");
    }
    if (VERBS.contains(small) || small.endsWith("ed")) {
      return new Token(index, span, word, small, "VBD", "O");
    }
    if (SMALL.contains(small)) {
      return new Token(index, span, word, small, "IN", "O");
    }
    boolean name = Character.isUpperCase(first) && index > 0;
    String ner = !name ? "O" : small.length() % 3 == 0 ? "LOCATION" : "PERSON";
    return new Token(index, span, word, name ? word : small, name ? "NNP" : "NN", ner);
  }

  /** The first verb is the root, nouns before it its subject, and so on. */
  private static Sentence sentence(int index, int block, List<Token> tokens) {
    int root = tokens.stream().filter(Token::isVerb).map(Token::index).findFirst().orElse(0);
    int[] governors = new int[tokens.size()];
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean nounNext = i + 1 < tokens.size() && tokens.get(i + 1).isNoun();
      governors[i] = i == root ? Tree.ROOT : nounNext && i + 1 != root ? i + 1 : root;
      relations.add(
          i == root
              ? "root"
              : governors[i] != root
                  ? token.isNumber() ? "nummod" : token.isNoun() ? "compound" : "case"
                  : token.isVerb()
                      ? "conj"
                      : !token.isWord() ? "punct" : i < root ? "nsubj" : "obj");
    }
    return new Sentence(index, block, ImmutableList.copyOf(tokens), new Tree(governors, relations));
  }
}
