package org.crosscheck.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Story;

/** How stories and sources are called in reports, and how text is made safe to look at. */
public final class Names {

  private static final Pattern COMMAND =
      Pattern.compile("(?<=^[\\s\\p{Cf}]{0,40}):(?=:)|#(?=#(?:\\w+)?\\[)");

  private Names() {}

  /** The story's title, else the headline of its first report, else its id in words. */
  public static String story(Story story) {
    String title = story.title();
    if (title != null && !title.isBlank() && !title.equals(story.id())) {
      return title;
    }
    return story.articles().stream()
        .filter(each -> !headline(each).isEmpty())
        .min(Comparator.comparing(Names::day).thenComparing(Article::id))
        .map(Names::headline)
        .orElseGet(() -> StringUtils.capitalize(story.id().replace('-', ' ')));
  }

  private static LocalDate day(Article article) {
    return article.source().publication().map(each -> each.day()).orElse(LocalDate.MAX);
  }

  /** What an article is headed; empty where that is not known. */
  public static String headline(Article article) {
    String title = article.source().title();
    if (title != null && !title.isBlank()) {
      return oneLine(title.strip());
    }
    return article.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .findFirst()
        .map(block -> oneLine(article.slice(block.span()).strip()))
        .orElse("");
  }

  /** The outlet beside the id, or the id alone. */
  public static String source(Source source) {
    String outlet = source.outlet();
    return outlet == null || outlet.equals(source.id())
        ? source.id()
        : outlet + " (" + source.id() + ")";
  }

  /**
   * The text with what would act instead of being seen spelt out: control characters, and the marks
   * that change the direction of all that follows (Unicode TR 36, "Bidirectional Text Spoofing").
   */
  public static String visible(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (acts(c)) {
                out.append(String.format(Locale.ROOT, "[U+%04X]", c));
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }

  /** The same on one line: what comes from outside must neither break it nor move the cursor. */
  public static String oneLine(String text) {
    return terminal(text.replaceAll("\\s+", " "));
  }

  /**
   * A line for a terminal. Where the terminal is the log of a build, a line that begins with two
   * colons, or has two number signs before a bracket or a name and one, is taken for a command
   * ("Workflow commands" of GitHub, "Logging commands" of Azure).
   */
  public static String terminal(String line) {
    return COMMAND.matcher(visible(line)).replaceAll(match -> match.group().charAt(0) + " ");
  }

  private static boolean acts(int c) {
    return (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r')
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x2028
        || c == 0x2029
        || (c >= 0xFFF9 && c <= 0xFFFB)
        || (c >= 0xD800 && c <= 0xDFFF);
  }
}
