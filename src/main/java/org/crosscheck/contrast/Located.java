package org.crosscheck.contrast;

import org.crosscheck.align.sentence.Line;
import org.crosscheck.model.mention.Mention;

/** A mention and the line it stands in. */
public record Located(Line line, Mention mention) {

  String source() {
    return line.article().id();
  }
}
