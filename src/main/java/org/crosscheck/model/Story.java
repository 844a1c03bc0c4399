package org.crosscheck.model;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Several articles on one event.
 *
 * @param id names the story's folder of reports
 * @param title for people
 * @param date the day of the event or of the reports, where known
 * @param articles by id, whatever order they came in, so that nothing later depends on it
 * @param problems what of the story could not be read
 * @param earlier versions of articles that later ones have replaced: what was said in them is the
 *     source's own past, and they are no witnesses
 */
public record Story(
    String id,
    @Nullable String title,
    @Nullable LocalDate date,
    ImmutableList<Article> articles,
    ImmutableList<Problem> problems,
    ImmutableList<Earlier> earlier) {

  /** A story of which every article is in its first version, as far as is known. */
  public Story(
      String id,
      @Nullable String title,
      @Nullable LocalDate date,
      ImmutableList<Article> articles,
      ImmutableList<Problem> problems) {
    this(id, title, date, articles, problems, ImmutableList.of());
  }

  public Story {
    articles = ImmutableList.sortedCopyOf(Comparator.comparing(Article::id), articles);
    if (articles.stream().map(Article::id).distinct().count() != articles.size()) {
      throw new IllegalArgumentException("two sources of story " + id + " have the same id");
    }
    earlier = ImmutableList.sortedCopyOf(OLDEST_FIRST, earlier);
  }

  private static final Comparator<Earlier> OLDEST_FIRST =
      Comparator.comparing(Earlier::of).thenComparingLong(Earlier::version);

  /** The article of a source id, or an earlier version under its own. */
  public Article article(String source) {
    return BySource.find(articles, Article::id, source)
        .or(() -> earlier(source).map(Earlier::article))
        .orElseThrow(() -> new IllegalArgumentException("no source " + source + " in " + id));
  }

  /** The earlier version that has an id, where it is one's. */
  public Optional<Earlier> earlier(String source) {
    return earlier.stream().filter(each -> each.article().id().equals(source)).findFirst();
  }

  /** The source that an id means: of an earlier version the one that has replaced it. */
  public String current(String source) {
    return earlier(source).map(Earlier::of).orElse(source);
  }

  /** The same with a text of the desk's own as a source of its own kind. */
  public Story with(Article draft) {
    Source given = draft.source();
    Source own =
        new Source(
            Source.OWN, null, given.title(), null, given.date(), given.published(), given.sha256());
    return new Story(
        id,
        title,
        date,
        ImmutableList.<Article>builder()
            .addAll(articles)
            .add(new Article(own, draft.text(), draft.blocks()))
            .build(),
        problems,
        earlier);
  }

  /**
   * What people call a source: its outlet, with its id where two are of one outlet; else the id.
   */
  public String name(String source) {
    if (source.equals(Source.OWN)) {
      return "Your text";
    }
    Optional<Earlier> replaced = earlier(source);
    if (replaced.isPresent()) {
      return name(replaced.get().of()) + " in version " + replaced.get().version();
    }
    String outlet = article(source).source().outlet();
    if (outlet == null || outlet.isBlank() || outlet.equals(source)) {
      return source;
    }
    boolean several =
        articles.stream().filter(each -> outlet.equals(each.source().outlet())).count() > 1;
    return several ? outlet + " (" + source + ")" : outlet;
  }

  /** The exact words of a passage. */
  public String slice(Passage passage) {
    return article(passage.source()).slice(passage.span());
  }
}
