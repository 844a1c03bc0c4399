package org.crosscheck.ingest.inbox;

import com.google.common.hash.Hasher;
import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.jspecify.annotations.Nullable;

/**
 * An article that has come in.
 *
 * @param hash tells the article by its content: all that its source says of it, its text, and the
 *     story it came in; 64 hexadecimal digits. The same article delivered again has the same hash,
 *     in whatever file it comes; one whose words or date were changed has another
 * @param story the story that it was delivered in, where a person has put it there; an article
 *     without one is given its story by what it says
 */
public record Arrival(String hash, Article article, Optional<Told> story) {

  /**
   * What a story folder says of itself.
   *
   * @param id can name a folder
   * @param title for people
   * @param date the day of the event or of the reports
   */
  public record Told(String id, @Nullable String title, @Nullable LocalDate date) {}

  /** An article and its content's hash. */
  static Arrival of(Article article, Optional<Told> story) {
    return new Arrival(hash(article, story), article, story);
  }

  private static String hash(Article article, Optional<Told> story) {
    Source source = article.source();
    return hash(
        story.map(Told::id).orElse(null),
        source.id(),
        source.outlet(),
        source.title(),
        source.url(),
        source.publishedText(),
        article.text().string());
  }

  /** A hash of several parts, each told from its neighbours and from a part that is missing. */
  static String hash(@Nullable String... parts) {
    Hasher hasher = Hashing.sha256().newHasher();
    for (String part : parts) {
      byte[] bytes = part == null ? new byte[0] : part.getBytes(StandardCharsets.UTF_8);
      hasher.putInt(part == null ? -1 : bytes.length).putBytes(bytes);
    }
    return hasher.hash().toString();
  }
}
