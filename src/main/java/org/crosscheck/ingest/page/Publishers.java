package org.crosscheck.ingest.page;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** What is known of publishers' pages, and of the systems that many publishers use. */
final class Publishers {

  private record Rule(String site, String field, String selector, Evaluator matches) {}

  private static final ImmutableList<Rule> RULES =
      Tables.read("publishers.tsv", 3).stream()
          .map(row -> new Rule(row.get(0), row.get(1), row.get(2), QueryParser.parse(row.get(2))))
          .collect(ImmutableList.toImmutableList());

  private final String host;

  /**
   * @param host the site that the page is of; empty where it is not known
   */
  Publishers(String host) {
    this.host = host.toLowerCase(Locale.ROOT);
  }

  /**
   * What a rule gives.
   *
   * @param rule as it is told to a reader
   */
  record Match(String rule, Elements elements) {}

  /** What the first rule of a field gives that gives anything, outermost elements only. */
  ImmutableList<Match> of(Element page, String field) {
    ImmutableList.Builder<Match> matches = ImmutableList.builder();
    for (Rule rule : RULES) {
      if (rule.field.equals(field) && holds(rule.site)) {
        Set<Element> elements = new LinkedHashSet<>(page.select(rule.matches));
        Elements outermost = new Elements();
        for (Element each : elements) {
          if (each.parents().stream().noneMatch(elements::contains)) {
            outermost.add(each);
          }
        }
        if (!outermost.isEmpty()) {
          String site = rule.site.equals("*") ? "all pages" : rule.site;
          matches.add(new Match("the rule for " + site + " (" + rule.selector + ")", outermost));
        }
      }
    }
    return matches.build();
  }

  /** All elements of a field, by whatever rule. */
  List<Element> all(Element page, String field) {
    return of(page, field).stream().flatMap(match -> match.elements().stream()).toList();
  }

  private boolean holds(String site) {
    return site.equals("*") || host.equals(site) || host.endsWith("." + site);
  }
}
