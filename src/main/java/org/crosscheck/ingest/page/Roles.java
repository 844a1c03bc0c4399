package org.crosscheck.ingest.page;

import com.google.common.collect.ImmutableSet;
import java.util.HashSet;
import java.util.Set;
import org.crosscheck.ingest.layout.Layout;
import org.jsoup.nodes.Element;

/** What lines of a report are beside being its text, by the elements they stand in. */
final class Roles {

  /** What a line is. */
  enum Kind {
    PLAIN,
    HEADING,
    CAPTION,
    CORRECTION,
    QUOTATION,
    /** Words of the report, shown once more in large type. */
    PULL_QUOTE,
    POST
  }

  private final ImmutableSet<Element> captions;
  private final ImmutableSet<Element> corrections;
  private final ImmutableSet<Element> posts;
  private final ImmutableSet<Element> pullQuotes;

  Roles(Element page, Publishers publishers) {
    captions = ImmutableSet.copyOf(publishers.all(page, "caption"));
    corrections = ImmutableSet.copyOf(publishers.all(page, "correction"));
    posts = ImmutableSet.copyOf(publishers.all(page, "post"));
    pullQuotes = ImmutableSet.copyOf(publishers.all(page, "pullquote"));
  }

  /** Elements that belong to the report, however they or those around them are called. */
  Set<Element> exempt() {
    Set<Element> exempt = new HashSet<>(corrections);
    exempt.addAll(posts);
    exempt.addAll(pullQuotes);
    return exempt;
  }

  Kind of(Paragraph paragraph) {
    boolean quoted = false;
    boolean figure = false;
    for (Element e = paragraph.block(); e != null; e = e.parent()) {
      if (posts.contains(e)) {
        return Kind.POST;
      }
      if (pullQuotes.contains(e)) {
        return Kind.PULL_QUOTE;
      }
      if (captions.contains(e)) {
        return Kind.CAPTION;
      }
      if (corrections.contains(e) && (paragraph.isSentence() || paragraph.words().length() > 30)) {
        return Kind.CORRECTION;
      }
      quoted |= e.normalName().equals("blockquote");
      figure |= e.normalName().equals("figure");
    }
    if (Layout.isCorrection(paragraph.words())) {
      return Kind.CORRECTION;
    }
    return quoted
        ? Kind.QUOTATION
        : figure ? Kind.CAPTION : paragraph.isHeading() ? Kind.HEADING : Kind.PLAIN;
  }
}
