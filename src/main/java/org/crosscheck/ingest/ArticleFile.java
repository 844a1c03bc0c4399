package org.crosscheck.ingest;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.model.Article;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Source;
import org.jspecify.annotations.Nullable;

/** Makes an article of a plain text file. */
public final class ArticleFile {

  private ArticleFile() {}

  /**
   * Reads a file of which nothing is known but its name.
   *
   * @param id the source's id
   * @throws Unreadable where it is no text in UTF-8, or says nothing
   */
  public static Article read(Path file, String id) throws Unreadable {
    return read(file, id, null);
  }

  /**
   * Reads a file.
   *
   * @param entry what story.json says of it, or null
   */
  static Article read(Path file, String id, StoryJson.@Nullable Entry entry) throws Unreadable {
    TextFile read = TextFile.read(file);
    String outlet = entry == null ? null : entry.outlet();
    String title = entry == null ? null : entry.title();
    String url = entry == null ? null : entry.url();
    Publication published = entry == null ? null : entry.published();
    LocalDate date = published == null ? null : published.day();
    OffsetDateTime moment = published == null ? null : published.moment();
    Source source = new Source(id, outlet, title, url, date, moment, read.sha256());
    return new Article(source, read.text(), Layout.blocks(read.text(), title, outlet));
  }
}
