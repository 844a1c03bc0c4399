package org.crosscheck.bench;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.crosscheck.ingest.layout.Layout;
import org.crosscheck.model.Article;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * Reads ECB+ (Cybulska and Vossen, 2014): news in topics of two events of one kind, in which people
 * marked who and what is spoken of, and which of it is one over all articles.
 */
final class EcbPlus {

  private static final ImmutableSet<String> CLOSING =
      ImmutableSet.of(
          ",", ".", ";", ":", "!", "?", ")", "]", "%", "'s", "’s", "'", "’", "n't", "'re", "'ve",
          "'ll", "'d", "'m", "''", "”", "...", "-", "/", "@");

  private static final ImmutableSet<String> OPENING =
      ImmutableSet.of("(", "[", "$", "£", "€", "``", "“", "#", "-", "/", "@");

  private EcbPlus() {}

  /** Whom people marked. */
  enum Kind {
    EVENT,
    ENTITY
  }

  /**
   * A place that people marked and of which they said what it is one with; a mention that is one
   * with no other is a chain by itself. In sentences that were not gone through for chains,
   * mentions have none, and are left out.
   *
   * @param words the characters of each of its tokens
   * @param chain the same for what is the same
   */
  record Marked(String article, Kind kind, ImmutableList<Span> words, String chain) {}

  /** The articles on one event, and what people marked there. */
  record Told(Story story, ImmutableList<Marked> marked) {}

  /** The events of the archive, in the order of topics: each topic has two of one kind. */
  static List<Told> read(Path archive) throws IOException {
    Map<String, List<Read>> byEvent = new TreeMap<>();
    try (ZipFile zip = new ZipFile(archive.toFile())) {
      Map<String, ZipEntry> entries = new TreeMap<>();
      zip.stream()
          .filter(entry -> entry.getName().endsWith(".xml"))
          .forEach(entry -> entries.put(entry.getName(), entry));
      for (Map.Entry<String, ZipEntry> entry : entries.entrySet()) {
        String name = entry.getKey().replaceFirst(".*/", "").replaceFirst("\\.xml$", "");
        String event = name.replaceFirst("_\\d+", "_");
        try (InputStream in = zip.getInputStream(entry.getValue())) {
          byEvent.computeIfAbsent(event, each -> new ArrayList<>()).add(read(name, in));
        }
      }
    }
    List<Told> told = new ArrayList<>();
    byEvent.forEach(
        (event, reads) ->
            told.add(
                new Told(
                    new Story(
                        event,
                        null,
                        null,
                        reads.stream().map(Read::article).collect(ImmutableList.toImmutableList()),
                        ImmutableList.of()),
                    reads.stream()
                        .flatMap(read -> read.marked().stream())
                        .collect(ImmutableList.toImmutableList()))));
    return told;
  }

  private record Read(Article article, List<Marked> marked) {}

  private static Read read(String name, InputStream in) throws IOException {
    Document document = parse(in);
    StringBuilder string = new StringBuilder();
    Map<String, Span> spans = text(document, string);
    Text text = new Text(string.toString());
    Map<String, String> chains = chains(document, name);
    List<Marked> marked = new ArrayList<>();
    for (Element each : elements(document.getElementsByTagName("Markables").item(0))) {
      List<Span> words =
          elements(each).stream().map(anchor -> spans.get(anchor.getAttribute("t_id"))).toList();
      Kind kind = kind(each.getTagName());
      String chain = chains.get(each.getAttribute("m_id"));
      if (kind != null && chain != null && !words.isEmpty()) {
        marked.add(
            new Marked(
                name,
                kind,
                words.stream()
                    .map(word -> text.spanOfUnits(word.start(), word.end()))
                    .collect(ImmutableList.toImmutableList()),
                chain));
      }
    }
    Source source = new Source(name, null, null, null, null, null, "");
    return new Read(new Article(source, text, Layout.blocks(text, null, null)), marked);
  }

  /** Times are compared by what they say, things by nobody. */
  private static @org.jspecify.annotations.Nullable Kind kind(String tag) {
    if (tag.contains("ACTION_")) {
      return Kind.EVENT;
    }
    return tag.startsWith("HUMAN_PART") || tag.startsWith("LOC_") ? Kind.ENTITY : null;
  }

  /** A chain over all articles has a name; one within an article has a number there. */
  private static Map<String, String> chains(Document document, String name) {
    Map<String, String> chains = new LinkedHashMap<>();
    for (Element relation : elements(document.getElementsByTagName("Relations").item(0))) {
      String note = relation.getAttribute("note");
      String chain = note.isEmpty() ? name + " chain " + relation.getAttribute("r_id") : note;
      for (Element end : elements(relation)) {
        if (end.getTagName().equals("source")) {
          chains.put(end.getAttribute("m_id"), chain);
        }
      }
    }
    return chains;
  }

  /** Puts tokens together as they are printed, each sentence a paragraph. */
  private static Map<String, Span> text(Document document, StringBuilder text) {
    Map<String, Span> spans = new LinkedHashMap<>();
    String sentence = "";
    String before = "";
    int quotes = 0;
    for (Element token : elements(document.getDocumentElement())) {
      if (!token.getTagName().equals("token")) {
        continue;
      }
      String word = token.getTextContent();
      if (word.equals("``") || word.equals("''")) {
        word = "\"";
      }
      quotes += word.equals("\"") ? 1 : 0;
      boolean closes = CLOSING.contains(word) || (word.equals("\"") && quotes % 2 == 0);
      boolean opened = OPENING.contains(before) || (before.equals("\"") && quotes % 2 == 1);
      if (!token.getAttribute("sentence").equals(sentence)) {
        text.append(text.length() == 0 ? "" : "\n\n");
        sentence = token.getAttribute("sentence");
        quotes = word.equals("\"") ? 1 : 0;
      } else if (!closes && !opened) {
        text.append(' ');
      }
      spans.put(token.getAttribute("t_id"), new Span(text.length(), text.length() + word.length()));
      text.append(word);
      before = word;
    }
    return spans;
  }

  private static List<Element> elements(org.w3c.dom.Node parent) {
    List<Element> elements = new ArrayList<>();
    NodeList children = parent.getChildNodes();
    for (int i = 0; i < children.getLength(); i++) {
      if (children.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Document parse(InputStream in) throws IOException {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(in);
    } catch (ParserConfigurationException | SAXException e) {
      throw new IOException(e);
    }
  }
}
