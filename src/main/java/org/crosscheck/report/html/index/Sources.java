package org.crosscheck.report.html.index;

import static org.crosscheck.report.html.Element.el;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.crosscheck.model.Article;
import org.crosscheck.model.finding.Origins;
import org.crosscheck.report.Counts;
import org.crosscheck.report.Names;
import org.crosscheck.report.html.Element;
import org.crosscheck.report.html.View;

/** Who speaks: outlet, headline, time and address of each source, those of one origin together. */
final class Sources {

  /** Of more sources the rest is folded: the findings are to be on the first screen. */
  private static final int SHOWN = 7;

  /** Only these are made into links: an address comes from outside. */
  private static final Pattern WEB = Pattern.compile("https?://[^\\s\"'<>]+");

  private static final int ADDRESS = 40;

  private final View view;

  private Sources(View view) {
    this.view = view;
  }

  static Element of(View view) {
    Sources sources = new Sources(view);
    Map<Integer, List<String>> groups = OriginTree.groups(view);
    int shown = 0;
    Element list = el("ul", "origins");
    Element rest = el("ul", "origins");
    for (List<String> group : groups.values()) {
      (shown < SHOWN ? list : rest).add(sources.origin(group));
      shown += group.size();
    }
    Element all =
        el("div", "speak").add(el("p").text(counted(view.sources().size(), groups.size())), list);
    return rest.isEmpty()
        ? all
        : all.add(el("details").add(el("summary").text("The other sources"), rest));
  }

  /** Witnesses are counted by origin: copies of one report are one. */
  private static String counted(int sources, int origins) {
    return Counts.number(sources, "source")
        + (origins < sources
            ? ", " + Counts.number(origins, "independent origin")
            : sources > 1 ? ", each of its own origin" : "");
  }

  private Element origin(List<String> sources) {
    Element item = el("li");
    for (String source : sources) {
      item.add(source(view.story().article(source)));
    }
    if (sources.size() > 1) {
      item.add(el("p", "why").text("Count as one witness: " + why(sources)));
    }
    return item;
  }

  private Element source(Article article) {
    Element line = el("p", "src").add(view.chip(article.id()));
    String headline = Names.headline(article);
    if (!headline.isEmpty()) {
      line.text(" ").add(el("bdi", "words").text(headline));
    }
    String published = article.source().publishedText();
    if (published != null) {
      line.text(" ")
          .add(
              el("time")
                  .attr("datetime", published)
                  .text(published.replaceFirst("T(\\d\\d:\\d\\d).*", " $1")));
    }
    String url = article.source().url();
    if (url != null && WEB.matcher(url).matches()) {
      line.text(" ")
          .add(
              Element.link(url)
                  .attr("rel", "noreferrer nofollow")
                  .attr("class", "address")
                  .attr("title", url)
                  .add(el("bdi").text(OriginTree.clip(host(url), ADDRESS))));
    }
    return line;
  }

  private static String host(String url) {
    return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("[/?#].*", "");
  }

  private String why(List<String> sources) {
    List<String> reasons =
        view.checked().origins().links().stream()
            .filter(link -> link.relation() != Origins.Relation.SHARED_QUOTATION)
            .filter(link -> sources.contains(link.from()) && sources.contains(link.to()))
            .map(link -> says(link, view))
            .distinct()
            .limit(2)
            .toList();
    return reasons.isEmpty() ? "they share an origin." : String.join("; ", reasons) + ".";
  }

  /** What a link between two sources comes to, in a sentence without its end. */
  static String says(Origins.Link link, View view) {
    String share = Math.round(link.share() * 100) + " %";
    String from = view.name(link.from());
    String to = view.name(link.to());
    return switch (link.relation()) {
      case COPY -> from + " and " + to + " have the same text in " + share + " of the shorter one";
      case SHARED_QUOTATION ->
          from + " and " + to + " both print " + share + " of the quotations that were compared";
      case REWORDING ->
          from
              + " alone has other words in "
              + share
              + " of the quoted sentences that it shares, most of which "
              + to
              + " prints";
    };
  }
}
