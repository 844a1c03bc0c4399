package org.crosscheck.ingest;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.crosscheck.ingest.port.Item;
import org.crosscheck.ingest.port.Words;
import org.crosscheck.model.Source;

/**
 * Tells versions of one item by what agencies call them, where their format has no number for it:
 * by names such as {@code ferry_version_5}, and by the sluglines of wires, such as {@code
 * BC-US--Ferry Fire, 2nd Ld-Writethru}.
 */
final class Versions {

  private static final Pattern NAME =
      Pattern.compile("(.*[^_-])[_-]version[_-](\\d{1,9})", Pattern.CASE_INSENSITIVE);

  /** Cycle, desk, subject; then which lead it is, where it is not the first ("AP slugs"). */
  private static final Pattern SLUGLINE =
      Pattern.compile(
          "\\^?((?:[AP]M|BC)-(?:[A-Z]{2,10}--)?[^,:.]{2,60}?)"
              + "(?:,\\h*(\\d{1,2})(?:st|nd|rd|th)\\h+(?:Ld|Lead|Writethru)(?:-Writethru)?"
              + "|,\\h*(Writethru))?\\h*(?:,.*)?");

  /** A slugline stands in the first line. */
  private static final int LONGEST_SLUGLINE = 120;

  private Versions() {}

  /** The item with its version, where its name or its slugline tells one. */
  static Item numbered(Item item) {
    if (item.version().isPresent()) {
      return item;
    }
    Source source = item.source();
    Matcher name = NAME.matcher(source.id());
    if (name.matches()) {
      String id = name.group(1);
      return item.of(called(source, id)).of(new Item.Version(id, Long.parseLong(name.group(2))));
    }
    return slugline(item)
        .map(
            slug -> {
              int lead = slug.group(2) != null ? Integer.parseInt(slug.group(2)) : 0;
              long number = 1L + (slug.group(3) != null ? 1 : lead);
              String day = source.date() == null ? "" : " " + source.date();
              return item.of(new Item.Version(Words.letters(slug.group(1)) + day, number));
            })
        .orElse(item);
  }

  /** A name without the version in it. */
  static String stem(String id) {
    Matcher name = NAME.matcher(id);
    return name.matches() ? name.group(1) : id;
  }

  private static Optional<Matcher> slugline(Item item) {
    String text = item.text().string();
    int from = 0;
    while (from < text.length() && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    int to = from;
    while (to < text.length() && to - from <= LONGEST_SLUGLINE && text.charAt(to) >= ' ') {
      to++;
    }
    Matcher slug = SLUGLINE.matcher(text.substring(from, to).strip());
    return to - from <= LONGEST_SLUGLINE && slug.matches() ? Optional.of(slug) : Optional.empty();
  }

  private static Source called(Source source, String id) {
    return new Source(
        id,
        source.outlet(),
        source.title(),
        source.url(),
        source.date(),
        source.published(),
        source.sha256());
  }
}
