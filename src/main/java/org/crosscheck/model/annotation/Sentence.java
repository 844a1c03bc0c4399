package org.crosscheck.model.annotation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.crosscheck.model.Span;

/**
 * A sentence of an article.
 *
 * @param index its place in the article, from 0
 * @param paragraph the index of its block in the article
 * @param tokens at least one
 * @param tree over these tokens
 */
public record Sentence(int index, int paragraph, ImmutableList<Token> tokens, Tree tree) {

  public Sentence {
    if (tokens.isEmpty() || tokens.size() != tree.size()) {
      throw new IllegalArgumentException("a tree over at least one token");
    }
  }

  public Span span() {
    return new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
  }

  public Token token(int index) {
    return tokens.get(index);
  }

  /** The characters from the first of these tokens to the last, with all between. */
  public Span span(List<Integer> indices) {
    Span span = tokens.get(indices.get(0)).span();
    for (int index : indices) {
      span = span.hull(tokens.get(index).span());
    }
    return span;
  }

  /** The tokens that overlap a stretch of the article. */
  public List<Token> within(Span span) {
    return tokens.stream().filter(token -> token.span().overlaps(span)).toList();
  }
}
