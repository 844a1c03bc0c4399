package org.crosscheck.contrast;

import org.crosscheck.align.sentence.Line;
import org.crosscheck.model.Passage;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.mention.Mention;

/** A mention and the line it stands in. */
public record Located(Line line, Mention mention) {

  String source() {
    return line.article().id();
  }

  /** The value's own words. */
  public Passage value() {
    Sentence sentence = line.sentence();
    return new Passage(
        source(),
        sentence.token(mention.first()).span().hull(sentence.token(mention.last()).span()));
  }
}
