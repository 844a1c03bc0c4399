package org.crosscheck.ingest.port;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.crosscheck.ingest.FieldText;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.lexicon.Mojibake;
import org.crosscheck.model.Block;
import org.crosscheck.model.Extraction;
import org.crosscheck.model.Extraction.Dropped;
import org.crosscheck.model.Extraction.Part;
import org.crosscheck.model.Extraction.Role;
import org.crosscheck.model.Publication;
import org.crosscheck.model.Source;
import org.crosscheck.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * An article that is being put together from the fields and paragraphs of another format. Its text
 * is its paragraphs in order, with an empty line between two.
 */
public final class Draft {

  /** As many are named; of a page with more the first tell enough. */
  private static final int MOST_DROPPED = 200;

  private static final int BEGINNING = 80;

  private static final Splitter LINES = Splitter.on('\n').omitEmptyStrings();

  private final String format;
  private final Limits limits;
  private final StringBuilder text = new StringBuilder();
  private final List<Block> known = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();
  private final List<Dropped> dropped = new ArrayList<>();
  private final Set<String> remarks = new LinkedHashSet<>();

  private @Nullable String id;
  private @Nullable String outlet;
  private @Nullable String title;
  private @Nullable String url;
  private @Nullable Publication published;
  private @Nullable String dated;
  private long version;
  private int codePoints;
  private int taken;
  private int left;
  private int mended;
  private String example = "";

  /**
   * @param format what the article is read as
   */
  public Draft(String format, Limits limits) {
    this.format = format;
    this.limits = limits;
  }

  /** What the item is called where it comes from. */
  public Draft id(@Nullable String value) {
    id = field(value);
    return this;
  }

  /** Which version of the item it is, as a whole number; what is none is no version. */
  public Draft version(String value) {
    version = value.matches("\\d{1,15}") ? Long.parseLong(value) : 0;
    return this;
  }

  /** Who published it. */
  public Draft outlet(@Nullable String value) {
    outlet = field(value);
    return this;
  }

  /** Its headline. */
  public Draft title(@Nullable String value) {
    title = field(value);
    return this;
  }

  /** Where it stood. */
  public Draft url(@Nullable String value) {
    url = field(value);
    return this;
  }

  /**
   * When it came out.
   *
   * @param where the date was found
   */
  public Draft published(@Nullable Publication value, @Nullable String where) {
    published = value;
    dated = value == null ? null : where;
    return this;
  }

  /** A paragraph that is of some kind; body is told from furniture by its form. */
  public Draft add(Block.Kind kind, @Nullable String words) {
    add(kind, null, words);
    return this;
  }

  /** A paragraph of the body that is more than that. */
  public Draft add(Role role, @Nullable String words) {
    add(Block.Kind.BODY, role, words);
    return this;
  }

  private void add(Block.Kind kind, @Nullable Role role, @Nullable String words) {
    for (String line : LINES.split(Words.lines(mended(words)))) {
      if (!text.isEmpty()) {
        text.append("\n\n");
        codePoints += 2;
      }
      int length = line.codePointCount(0, line.length());
      org.crosscheck.model.Span span =
          new org.crosscheck.model.Span(codePoints, codePoints + length);
      if (kind != Block.Kind.BODY || role != null) {
        known.add(new Block(kind, span));
      }
      if (role != null) {
        parts.add(new Part(role, span));
      }
      text.append(line);
      codePoints += length;
      taken += length;
    }
  }

  private String mended(@Nullable String words) {
    if (words == null) {
      return "";
    }
    Mojibake.Mended whole = Mojibake.mend(words);
    mended += whole.count();
    example = example.isEmpty() ? whole.example() : example;
    return whole.text();
  }

  /** A paragraph that is left out. */
  public Draft drop(String reason, String words) {
    String line = Words.line(words);
    if (!line.isEmpty()) {
      int length = line.codePointCount(0, line.length());
      left += length;
      if (dropped.size() < MOST_DROPPED) {
        dropped.add(new Dropped(reason, length, Words.cut(line, BEGINNING)));
      }
    }
    return this;
  }

  /** Something that a reader should know. */
  public Draft remark(@Nullable String remark) {
    if (remark != null) {
      remarks.add(Words.cut(Words.line(remark), FieldText.LONGEST));
    }
    return this;
  }

  /** Whether something is there that may be the report. */
  public boolean hasBody() {
    return text.codePoints().anyMatch(Character::isLetterOrDigit);
  }

  /**
   * The article.
   *
   * @param otherId its id where the item has none
   * @param sha256 of the bytes that it was read from
   */
  public Item done(String otherId, String sha256) throws Unreadable {
    if (!hasBody()) {
      throw new Unreadable("holds no words");
    }
    if (text.length() > limits.of(Limit.ARTICLE)) {
      throw limits.beyond(Limit.ARTICLE, "too long for an article");
    }
    if (mended > 0) {
      remark(Mojibake.remark(mended, example));
    }
    Source source =
        new Source(
            id == null ? otherId : id,
            outlet,
            title,
            url,
            published == null ? null : published.day(),
            published == null ? null : published.moment(),
            sha256);
    return new Item(
        source,
        new Text(text.toString()),
        ImmutableList.copyOf(known),
        Optional.of(
            new Extraction(
                format,
                taken,
                taken + left,
                dated,
                ImmutableList.copyOf(parts),
                ImmutableList.copyOf(dropped),
                ImmutableList.copyOf(remarks))),
        id == null || version == 0 ? Optional.empty() : Optional.of(new Item.Version(id, version)));
  }

  private static @Nullable String field(@Nullable String value) {
    String line = Words.line(value == null ? null : Mojibake.mend(value).text());
    return line.isEmpty() || line.length() > FieldText.LONGEST ? null : line;
  }
}
