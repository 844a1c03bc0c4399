package org.crosscheck.ingest.mail;

import org.crosscheck.ingest.port.Draft;
import org.crosscheck.model.Block;

/** The plain text of a message: paragraphs whose lines were broken, signature, quoted messages. */
final class MailText {

  /** A line that is shorter was ended by its writer, not by the program that broke the others. */
  private static final int BROKEN = 50;

  private MailText() {}

  static void put(String text, Draft draft) {
    StringBuilder paragraph = new StringBuilder();
    boolean signature = false;
    int last = 0;
    for (String line : text.split("\\R", -1)) {
      signature |= line.equals("-- ") || line.equals("--");
      if (signature || line.startsWith(">")) {
        draft.drop(signature ? "signature" : "an earlier message", line);
        continue;
      }
      if (line.isBlank()) {
        draft.add(Block.Kind.BODY, paragraph.toString());
        paragraph.setLength(0);
      } else {
        paragraph.append(paragraph.length() == 0 ? "" : last < BROKEN ? "\n" : " ").append(line);
      }
      last = line.length();
    }
    draft.add(Block.Kind.BODY, paragraph.toString());
  }
}
