package org.crosscheck.model.annotation;

import org.crosscheck.model.Span;

/**
 * A word or mark of a sentence.
 *
 * @param index its place in the sentence, from 0
 * @param span its characters in the article
 * @param word as printed
 * @param lemma the dictionary form, lower case unless it is a name
 * @param tag Penn Treebank part of speech
 * @param ner PERSON, ORGANIZATION, LOCATION, MISC … or O
 */
public record Token(int index, Span span, String word, String lemma, String tag, String ner) {

  public boolean isVerb() {
    return tag.startsWith("VB") || tag.equals("MD");
  }

  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  public boolean isProperNoun() {
    return tag.startsWith("NNP");
  }

  public boolean isNumber() {
    return tag.equals("CD");
  }

  public boolean isWord() {
    return word.codePoints().anyMatch(Character::isLetterOrDigit);
  }
}
