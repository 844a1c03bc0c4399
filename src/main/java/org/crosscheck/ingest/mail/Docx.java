package org.crosscheck.ingest.mail;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Draft;
import org.crosscheck.ingest.port.Format;
import org.crosscheck.ingest.port.Found;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.ingest.port.Unpacked;
import org.crosscheck.ingest.port.Words;
import org.crosscheck.ingest.port.WrittenDates;
import org.crosscheck.ingest.port.Xml;
import org.crosscheck.model.Block;
import org.crosscheck.model.Extraction.Role;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * A document of Word, such as an editor's draft: changes that are proposed in it count as made, and
 * its comments are not read.
 */
public final class Docx implements Format {

  private static final String TEXT = "word/document.xml";

  private static final String PROPERTIES = "docProps/core.xml";

  @Override
  public String name() {
    return "Word document";
  }

  @Override
  public boolean takes(Input input) {
    return input.startsWith('P', 'K', 3, 4);
  }

  @Override
  public void read(Input input, Found found) throws Unreadable {
    byte[] bytes = input.bytes(Limit.FILE);
    Map<String, byte[]> parts = unpack(bytes, input);
    byte[] text = parts.get(TEXT);
    if (text == null) {
      throw new Unreadable("not read: a packed file that is no Word document (.docx)");
    }
    Draft draft = new Draft(name(), input.limits());
    byte[] core = parts.get(PROPERTIES);
    if (core != null) {
      properties(Xml.parse(core, input.limits()), draft);
    }
    put(Xml.parse(text, input.limits()), draft);
    found.article(draft.done(input.id(), Input.sha256(bytes)));
  }

  /** All is read through to find what is wanted: so all of it counts for the limit. */
  private static Map<String, byte[]> unpack(byte[] bytes, Input input) throws Unreadable {
    Map<String, byte[]> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes));
        Unpacked counted = new Unpacked(zip, bytes.length, input.limits())) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (Set.of(TEXT, PROPERTIES).contains(entry.getName())) {
          byte[] part = counted.readNBytes(input.limits().of(Limit.FILE) + 1);
          if (part.length > input.limits().of(Limit.FILE)) {
            throw input.limits().beyond(Limit.FILE, "too long for an article");
          }
          parts.put(entry.getName(), part);
        } else {
          drain(counted);
        }
      }
    } catch (IOException e) {
      throw new Unreadable(Input.reason(e));
    }
    return parts;
  }

  private static void drain(Unpacked part) throws IOException {
    byte[] buffer = new byte[1 << 13];
    while (part.read(buffer, 0, buffer.length) >= 0) {
      // What is read here only counts.
    }
  }

  private static void properties(Document core, Draft draft) {
    Element title = core.selectFirst("dc|title");
    draft.title(title == null ? null : title.wholeText());
    Element modified = core.selectFirst("dcterms|modified");
    if (modified != null) {
      draft.published(WrittenDates.parse(modified.wholeText()), "when it was saved last");
    }
  }

  private static void put(Document document, Draft draft) {
    document.select("w|del, w|moveFrom, mc|Fallback, w|txbxContent").remove();
    boolean headed = false;
    for (Element paragraph : document.select("w|p")) {
      String words = words(paragraph);
      Element style = paragraph.selectFirst("> w|pPr > w|pStyle");
      String name = style == null ? "" : style.attr("val");
      if (name.equals("Title") || (name.equals("Heading1") && !headed && !draft.hasBody())) {
        if (!headed) {
          draft.title(words);
        }
        headed = true;
        draft.add(Block.Kind.HEADLINE, words);
      } else if (name.startsWith("Heading")) {
        draft.add(Block.Kind.HEADLINE, words);
      } else if (name.equals("Subtitle")) {
        draft.add(Role.STANDFIRST, words);
      } else if (name.equals("Quote") || name.equals("IntenseQuote")) {
        draft.add(Role.BLOCK_QUOTATION, words);
      } else {
        draft.add(name.equals("Caption") ? Block.Kind.CAPTION : Block.Kind.BODY, words);
      }
    }
  }

  private static String words(Element paragraph) {
    StringBuilder words = new StringBuilder();
    NodeTraversor.traverse(
        (Node node, int depth) -> {
          if (node instanceof TextNode text
              && text.parent() != null
              && text.parent().normalName().equals("w:t")) {
            words.append(text.getWholeText());
          } else if (node instanceof Element element) {
            switch (element.normalName()) {
              case "w:tab" -> words.append(' ');
              case "w:br", "w:cr" -> words.append('\n');
              case "w:nobreakhyphen" -> words.append('-');
              default -> {}
            }
          }
        },
        paragraph);
    return words.toString().lines().map(Words::line).reduce((a, b) -> a + "\n" + b).orElse("");
  }
}
