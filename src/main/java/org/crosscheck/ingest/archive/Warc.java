package org.crosscheck.ingest.archive;

import com.google.common.io.ByteSource;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.page.HtmlPage;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/** Pages of a web archive (WARC), such as those of Common Crawl; of them one is held at a time. */
public final class Warc implements Format {

  /** Most of what a crawl brings home is no article; the first tell enough. */
  private static final int MOST_BAD = 20;

  private static final int FOUND = 200;

  @Override
  public String name() {
    return "web archive";
  }

  @Override
  public boolean takes(Input input) {
    return input.startsWith('W', 'A', 'R', 'C', '/');
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    int record = 0;
    int bad = 0;
    int pages = 0;
    try (WarcReader reader = new WarcReader(input.open())) {
      for (Optional<WarcRecord> next = reader.next(); next.isPresent(); next = reader.next()) {
        record++;
        if (!(next.get() instanceof WarcResponse response)) {
          continue;
        }
        pages++;
        String part = "#" + record;
        try {
          page(response, input, found);
        } catch (Unreadable e) {
          bad++;
          if (bad <= MOST_BAD) {
            found.problem(part, response.target() + ": " + e.reason());
          }
        } catch (RuntimeException | StackOverflowError e) {
          found.broke(part, e);
        }
      }
    } catch (IOException e) {
      found.problem("", "cannot be read beyond record " + record + " (" + e.getMessage() + ")");
    }
    if (bad > MOST_BAD) {
      found.problem("", (bad - MOST_BAD) + " more pages have no article that can be read");
    }
    if (pages == 0) {
      throw new Unreadable("a web archive without pages");
    }
  }

  private static void page(WarcResponse response, Input archive, Found found)
      throws IOException, Unreadable {
    HttpResponse http = response.http();
    MediaType type = http.contentType();
    if (http.status() != FOUND || !isHtml(type)) {
      return;
    }
    Limits limits = archive.limits();
    byte[] bytes = http.bodyDecoded().stream().readNBytes(limits.of(Limit.FILE) + 1);
    if (bytes.length > limits.of(Limit.FILE)) {
      throw limits.beyond(Limit.FILE, "too long for an article");
    }
    String address = response.target();
    Optional<String> charset = Optional.ofNullable(type.parameters().get("charset"));
    Input page =
        Input.page(Optional.of(address), address, address, ByteSource.wrap(bytes), limits, charset);
    found.article(HtmlPage.read(page));
  }

  private static boolean isHtml(MediaType type) {
    String name = (type.type() + "/" + type.subtype()).toLowerCase(Locale.ROOT);
    return name.equals("text/html") || name.equals("application/xhtml+xml");
  }
}
