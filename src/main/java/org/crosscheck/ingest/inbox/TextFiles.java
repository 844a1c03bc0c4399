package org.crosscheck.ingest.inbox;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.crosscheck.ingest.ArticleFile;
import org.crosscheck.ingest.Unreadable;

/** Plain text in UTF-8, an article a file. */
final class TextFiles implements Format {

  @Override
  public boolean takes(Path path) {
    String name = Inbox.name(path).toLowerCase(Locale.ROOT);
    return !Files.isDirectory(path)
        && (name.endsWith(".txt") || name.endsWith(".text") || name.indexOf('.') < 0);
  }

  @Override
  public void read(Path path, String id, Delivery delivery) {
    try {
      delivery.article(ArticleFile.read(path, id));
    } catch (Unreadable e) {
      delivery.problem(path.toString(), e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      delivery.broke(path.toString(), e);
    }
  }
}
