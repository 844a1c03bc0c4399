package org.crosscheck.ingest.inbox;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.ingest.port.Hashes;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An article that has come in.
 *
 * @param hash tells the article by its content: all that its source says of it, its text, and the
 *     story it came in; 64 hexadecimal digits. The same article delivered again has the same hash,
 *     in whatever file it comes; one whose words or date were changed has another
 * @param source who says it
 * @param story the story that it was delivered in, where a person has put it there; an article
 *     without one is given its story by what it says
 * @param version which version of what item it is, where that is said
 * @param laidOut the article; its text is laid out when it is asked for, as most of what stands in
 *     an inbox is known from the nights before
 */
public record Arrival(
    String hash,
    Source source,
    Optional<Told> story,
    Optional<Item.Version> version,
    Supplier<Article> laidOut) {

  /**
   * What a story folder says of itself.
   *
   * @param id can name a folder
   * @param title for people
   * @param date the day of the event or of the reports
   */
  public record Told(String id, @Nullable String title, @Nullable LocalDate date) {}

  /** An article and its content's hash. */
  static Arrival of(Article article, Told story, Optional<Item.Version> version) {
    Optional<Told> told = Optional.of(story);
    return new Arrival(
        hash(article.source(), article.text(), told),
        article.source(),
        told,
        version,
        () -> article);
  }

  /** An article that came by itself, and its content's hash. */
  public static Arrival of(Item item) {
    return new Arrival(
        hash(item.source(), item.text(), Optional.empty()),
        item.source(),
        Optional.empty(),
        item.version(),
        Suppliers.memoize(item::article));
  }

  /** A name that stays the same when the words change. */
  public String name() {
    String id = version.map(Item.Version::item).orElse(source.id());
    String outlet = source.outlet();
    return story.isPresent()
        ? story.get().id() + "/" + id
        : outlet == null || outlet.equals(id) ? id : id + " (" + outlet + ")";
  }

  /** The number of its version; 0 where it has none. */
  public long number() {
    return version.map(Item.Version::number).orElse(0L);
  }

  /** The article. */
  public Article article() {
    return Objects.requireNonNull(laidOut.get());
  }

  private static String hash(Source source, Text text, Optional<Told> story) {
    return Hashes.of(
        story.map(Told::id).orElse(null),
        source.id(),
        source.outlet(),
        source.title(),
        source.url(),
        source.publishedText(),
        text.string());
  }
}
