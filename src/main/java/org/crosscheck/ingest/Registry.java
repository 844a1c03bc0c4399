package org.crosscheck.ingest;

import com.google.common.collect.ImmutableList;
import java.nio.file.Path;
import java.util.Optional;
import org.crosscheck.ingest.archive.Warc;
import org.crosscheck.ingest.language.Language;
import org.crosscheck.ingest.lines.JsonLines;
import org.crosscheck.ingest.lines.PlainText;
import org.crosscheck.ingest.mail.Docx;
import org.crosscheck.ingest.mail.Mail;
import org.crosscheck.ingest.page.HtmlPage;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.wire.Feed;
import org.crosscheck.ingest.wire.NewsMl;
import org.crosscheck.ingest.wire.Ninjs;
import org.crosscheck.ingest.wire.Nitf;
import org.crosscheck.lexicon.Mojibake;

/**
 * All formats that articles are read in, whoever reads them. A format is told by what stands in a
 * file; by its name only where that says nothing, as with text.
 */
public final class Registry {

  /** The first that takes an input reads it. */
  private static final ImmutableList<Format> FORMATS =
      ImmutableList.of(
          new NamedText(),
          new Docx(),
          new Warc(),
          new NewsMl(),
          new Nitf(),
          new Feed(),
          new JsonLines(),
          new Ninjs(),
          new HtmlPage(),
          new Mail(),
          new PlainText());

  /** What a file is that none takes. */
  public static final String NONE =
      "not read: it is neither text (.txt) nor any other format that articles are read in";

  private Registry() {}

  /** A file named .txt is text, also where that text looks like something else. */
  private static final class NamedText implements Format {

    private final PlainText text = new PlainText();

    @Override
    public String name() {
      return text.name();
    }

    @Override
    public boolean takes(Input input) {
      return input.isNamed(".txt", ".text");
    }

    @Override
    public void read(Input input, Found found) throws Unreadable {
      text.read(input, found);
    }
  }

  /**
   * Lets through what is in English, which is all that is understood.
   *
   * @param id by which an article is known that needs no other name
   */
  private record English(Found found, String id) implements Found {

    @Override
    public void article(Item item) {
      Optional<String> language = Language.foreign(item.text().string());
      if (language.isEmpty()) {
        found.article(Versions.numbered(noted(item)));
      } else {
        found.problem(
            item.source().id().equals(id) ? "" : " (" + item.source().id() + ")",
            language.get() + ": not judged; only English is read");
      }
    }

    /** A text stands as it is, whose offsets others count too; how it is read is said of it. */
    private static Item noted(Item item) {
      Mojibake.Mended mended = Mojibake.mend(item.text().string());
      return mended.count() == 0
          ? item
          : item.remarked(Mojibake.remark(mended.count(), mended.example()));
    }

    @Override
    public void problem(String part, String reason) {
      found.problem(part, reason);
    }

    @Override
    public void broke(String part, Throwable e) {
      found.broke(part, e);
    }
  }

  /** Whether a file is in a format that is read. */
  public static boolean reads(Path file, Limits limits) {
    try {
      return format(Input.of(file, "", limits)).isPresent();
    } catch (Unreadable e) {
      // What cannot be opened is said when it is read.
      return true;
    }
  }

  /**
   * Reads a file. Whatever breaks on the way is handed over as a problem.
   *
   * @param id of the article in it, where there is one and its format gives it none
   */
  public static void read(Path file, String id, Limits limits, Found found) {
    try {
      read(Input.of(file, id, limits), found);
    } catch (Unreadable e) {
      found.problem("", e.reason());
    }
  }

  /** Reads a file wherever it stands. Whatever breaks on the way is handed over as a problem. */
  public static void read(Input input, Found found) {
    try {
      Format format = format(input).orElseThrow(() -> new Unreadable(NONE));
      format.read(input, new English(found, input.id()));
    } catch (Unreadable e) {
      found.problem("", e.reason());
    } catch (RuntimeException | StackOverflowError e) {
      found.broke("", e);
    }
  }

  private static Optional<Format> format(Input input) {
    return FORMATS.stream().filter(each -> each.takes(input)).findFirst();
  }
}
