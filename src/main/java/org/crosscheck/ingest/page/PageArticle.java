package org.crosscheck.ingest.page;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Words;
import org.crosscheck.ingest.port.WrittenDates;
import org.crosscheck.model.Block;
import org.crosscheck.model.Extraction.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The article of a page: its headline, standfirst and byline, then its paragraphs in order. */
final class PageArticle {

  /** What is shorter is no report but a notice. */
  private static final int FEWEST = 100;

  /** The longest reports have some hundred; with comments below them a page has some thousand. */
  private static final int MOST_LINES = 50_000;

  /** So much of a page's prose has to be where a rule says for the rule to be believed. */
  private static final double BELIEVED = 0.3;

  private static final Pattern BY = Pattern.compile("(?:[Bb]y|BY) .{2,120}(?<![.!?])");

  private static final int LONGEST_BYLINE = 200;

  /** No line has more pieces that name its writer. */
  private static final int MOST_PIECES = 10;

  /** So long a line is neither a section, a place, a date nor a name. */
  private static final int LONG = 60;

  private final Document page;
  private final PageFields fields;
  private final Publishers publishers;
  private final Roles roles;
  private final @Nullable Paragraph headline;
  private final ImmutableList<Paragraph> lines;
  private final Part part;

  /** All that is said on the page but in pull quotes. */
  private final Supplier<String> said = Suppliers.memoize(this::letters);

  PageArticle(Document page, Optional<String> address) throws Unreadable {
    this.page = page;
    fields = new PageFields(page, address);
    publishers = new Publishers(fields.host());
    roles = new Roles(page, publishers);
    ImmutableList<Paragraph> all = Paragraphs.of(page.body());
    if (all.size() > MOST_LINES) {
      throw new Unreadable("not read: a web page of more than " + MOST_LINES + " lines");
    }
    headline = Headlines.of(page, all, fields).orElse(null);
    Element place = headline == null ? null : headline.block();
    ImmutableList<Paragraph> zoned = Zones.apart(all, place, roles.exempt());
    lines = Cards.apart(zoned, place, roles.exempt());
    part = new Part();
  }

  /** Which of the lines are the report. */
  private final class Part {

    final ImmutableSet<Element> generic = Body.of(page.body(), lines);
    final Optional<Publishers.Match> rule =
        publishers.of(page, "body").stream()
            .filter(
                match ->
                    prose(Set.copyOf(match.elements())) >= BELIEVED * prose(Set.of(page.body())))
            .findFirst();
    final Set<Element> chosen = rule.map(each -> Set.copyOf(each.elements())).orElse(generic);
    int head = -1;
    int first = -1;
    int last = -1;

    Part() {
      for (int i = 0; i < lines.size(); i++) {
        Paragraph each = lines.get(i);
        if (isHeadline(each) && head < 0) {
          head = i;
        }
        if (isReport(each, chosen)) {
          first = first < 0 ? i : first;
          last = i;
        }
      }
    }

    int prose(Set<Element> in) {
      return lines.stream()
          .filter(each -> isReport(each, in))
          .mapToInt(each -> each.words().length())
          .sum();
    }

    private boolean isReport(Paragraph line, Set<Element> in) {
      return line.isProse() && line.apart().isEmpty() && isIn(line, in);
    }
  }

  private static boolean isIn(Paragraph line, Set<Element> roots) {
    for (Element e = line.block(); e != null; e = e.parent()) {
      if (roots.contains(e)) {
        return true;
      }
    }
    return false;
  }

  private boolean isHeadline(Paragraph line) {
    return headline != null && line.block().equals(headline.block());
  }

  /** Hands over the article. */
  void put(Draft draft) throws Unreadable {
    fields.put(draft, headline == null ? null : headline.words());
    ImmutableList<String> linked = fields.linked().body();
    int shown = part.prose(part.chosen);
    int given = linked.stream().mapToInt(String::length).sum();
    if (shown < FEWEST && given < FEWEST) {
      throw new Unreadable(NoArticle.reason(page, lines));
    }
    if (headline != null) {
      draft.add(Block.Kind.HEADLINE, headline.words());
    }
    if (given > 2 * shown) {
      draft.remark("the page shows a part of its text; all of it is in its JSON-LD, and was read");
      linked.forEach(line -> draft.add(Block.Kind.BODY, line));
      return;
    }
    putShown(draft);
    part.rule.ifPresent(rule -> Parting.ofRule(lines, rule, part.generic, draft));
    Parting.ofLinked(lines, part.chosen, linked, draft);
  }

  private void putShown(Draft draft) {
    Set<Paragraph> used = new HashSet<>();
    standfirst(used).forEach(each -> draft.add(Role.STANDFIRST, each.words()));
    byline(used).ifPresent(each -> draft.add(Block.Kind.BYLINE, each));
    for (int i = 0; i < lines.size(); i++) {
      Paragraph each = lines.get(i);
      if (!used.contains(each) && !isHeadline(each)) {
        String why = why(i);
        if (why.isEmpty()) {
          add(each, roles.of(each), draft);
        } else {
          draft.drop(why, each.words());
        }
      }
    }
  }

  /** What stands between the headline and the report, and is prose or is called a standfirst. */
  private List<Paragraph> standfirst(Set<Paragraph> used) {
    if (headline == null) {
      return List.of();
    }
    Set<Element> named = Set.copyOf(publishers.all(page, "standfirst"));
    ImmutableList.Builder<Paragraph> found = ImmutableList.builder();
    for (int i = part.head + 1; i <= part.first; i++) {
      Paragraph each = lines.get(i);
      boolean outside = i < part.first && !each.isLink() && !isIn(each, part.chosen);
      if (each.apart().isEmpty()
          && each.words().length() > LONGEST_BYLINE / 10
          && !BY.matcher(each.words()).matches()
          && (roles.of(each) == Roles.Kind.PLAIN || roles.of(each) == Roles.Kind.HEADING)
          && ((outside && each.words().length() >= LONG)
              || isIn(each, named)
              || (outside && each.saysAsMuchAs(fields.first("standfirst").orElse(""))))) {
        found.add(each);
        used.add(each);
      }
    }
    return found.build();
  }

  /** The first line near the headline that names who wrote it; others like it are not needed. */
  private Optional<String> byline(Set<Paragraph> used) {
    Set<Element> named = Set.copyOf(publishers.all(page, "byline"));
    ListMultimap<Element, Element> pieces = ArrayListMultimap.create();
    named.forEach(each -> pieces.put(Paragraphs.line(each), each));
    Optional<String> found = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      Paragraph each = lines.get(i);
      boolean near = i > part.head - 3 && i < part.first + 2;
      if (used.contains(each)
          || isHeadline(each)
          || each.words().length() > LONGEST_BYLINE
          || each.isProse()
          || !each.apart().isEmpty()) {
        continue;
      }
      Optional<String> here =
          near ? said(each).or(() -> marked(each, named, pieces)) : marked(each, named, pieces);
      if (here.isPresent() && (near || found.isEmpty())) {
        used.add(each);
        found = found.or(() -> here);
      }
    }
    return found;
  }

  private Optional<String> said(Paragraph line) {
    boolean names =
        BY.matcher(line.words()).matches()
            || fields.authors().stream()
                .anyMatch(each -> each.indexOf(' ') > 0 && line.words().contains(each));
    return names && WrittenDates.parse(line.words()) == null
        ? Optional.of(line.words())
        : Optional.empty();
  }

  /** What of a line is marked as the byline: all of it, or a piece. */
  private static Optional<String> marked(
      Paragraph line, Set<Element> named, ListMultimap<Element, Element> pieces) {
    if (isIn(line, named) && line.words().indexOf(' ') > 0) {
      return Optional.of(line.words());
    }
    return pieces.get(line.block()).stream()
        .limit(MOST_PIECES)
        .map(Paragraphs::words)
        .filter(words -> words.indexOf(' ') > 0 && line.words().contains(words))
        .findFirst();
  }

  /** Why a line is none of the report; empty where it is. */
  private String why(int i) {
    Paragraph line = lines.get(i);
    Roles.Kind role = roles.of(line);
    if (!line.apart().isEmpty()) {
      return line.apart();
    }
    if (role == Roles.Kind.CORRECTION) {
      return "";
    }
    if (!isIn(line, part.chosen)) {
      boolean picture = role == Roles.Kind.CAPTION && i > part.head && i < part.last;
      return picture ? "" : "outside the article";
    }
    if (role == Roles.Kind.CAPTION || role == Roles.Kind.POST) {
      return "";
    }
    if (role == Roles.Kind.PULL_QUOTE && isRepeated(line)) {
      return "repeats words of the report in large type";
    }
    if (headline != null && line.saysAsMuchAs(headline.words())) {
      return "repeats the headline";
    }
    if (Layout.isFurniture(line.words())) {
      return "points elsewhere, or speaks for the site";
    }
    if (line.isLink()) {
      return "points elsewhere";
    }
    if (!line.isSentence()
        && line.words().length() < LONGEST_BYLINE / 3
        && WrittenDates.parse(line.words()) != null
        && (i < part.first + 2 || line.block().selectFirst("time") != null)) {
      return "a date";
    }
    if (i < part.first || i > part.last) {
      return line.isSentence() || role == Roles.Kind.QUOTATION
          ? ""
          : i < part.first ? "before the report" : "after the report";
    }
    return "";
  }

  private boolean isRepeated(Paragraph quote) {
    return Objects.requireNonNull(said.get()).contains(Words.letters(quote.words()));
  }

  private String letters() {
    return lines.stream()
        .filter(each -> roles.of(each) != Roles.Kind.PULL_QUOTE)
        .map(each -> Words.letters(each.words()))
        .collect(Collectors.joining("\n"));
  }

  /** Hands over every line of a piece that is the report and nothing else. */
  static void putAll(Element piece, Draft draft) {
    Roles roles = new Roles(piece, new Publishers(""));
    Paragraphs.of(piece).forEach(each -> add(each, roles.of(each), draft));
  }

  private static void add(Paragraph line, Roles.Kind role, Draft draft) {
    switch (role) {
      case CAPTION -> draft.add(Block.Kind.CAPTION, line.words());
      case CORRECTION -> draft.add(Block.Kind.CORRECTION, line.words());
      case POST -> draft.add(Role.EMBEDDED_POST, line.words());
      case QUOTATION, PULL_QUOTE -> draft.add(Role.BLOCK_QUOTATION, line.words());
      case HEADING -> draft.add(Block.Kind.HEADLINE, line.words());
      case PLAIN -> draft.add(Block.Kind.BODY, line.words());
    }
  }
}
