package org.crosscheck.ingest.port;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Limits.Limit;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Parses XML that may be hostile into a tree that selectors can be asked of. Nothing outside is
 * read, no entity of its own is expanded, and no element stands deeper than the limit.
 */
public final class Xml {

  /**
   * By the namespaces elements are named, whatever prefix a file gives them; others have none. A
   * full stop in a name, which selectors do not know, is a hyphen.
   */
  private static final ImmutableMap<String, String> PREFIXES =
      ImmutableMap.of(
          "http://www.w3.org/2005/Atom", "atom:",
          "http://purl.org/rss/1.0/modules/content/", "content:",
          "http://purl.org/dc/elements/1.1/", "dc:",
          "http://purl.org/dc/terms/", "dcterms:",
          "http://search.yahoo.com/mrss/", "media:",
          "http://www.itunes.com/dtds/podcast-1.0.dtd", "itunes:",
          "http://schemas.openxmlformats.org/wordprocessingml/2006/main", "w:",
          "http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:");

  private Xml() {}

  /** The document as it stands in bytes. */
  public static Document parse(byte[] bytes, Limits limits) throws Unreadable {
    String text = Charsets.decode(bytes, Optional.empty()).text();
    Tree tree = new Tree(limits);
    try {
      SAXParser parser = parser();
      parser.setProperty("http://xml.org/sax/properties/declaration-handler", tree);
      parser.setProperty("http://xml.org/sax/properties/lexical-handler", tree);
      parser.parse(new InputSource(new StringReader(text)), tree);
    } catch (Refused e) {
      throw new Unreadable(e.reason);
    } catch (SAXParseException e) {
      throw new Unreadable(
          "not sound XML: what cannot be read begins at line "
              + e.getLineNumber()
              + ", column "
              + e.getColumnNumber());
    } catch (SAXException | IOException e) {
      throw new Unreadable("not sound XML (" + e.getMessage() + ")");
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return tree.document;
  }

  private static SAXParser parser() throws SAXException, ParserConfigurationException {
    SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
    factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
    factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
    factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
    factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
    factory.setXIncludeAware(false);
    return factory.newSAXParser();
  }

  /** Why a document is not read to its end. */
  private static final class Refused extends SAXException {

    private static final long serialVersionUID = 1L;

    private final String reason;

    Refused(String reason) {
      super(reason);
      this.reason = reason;
    }
  }

  private static final class Tree extends DefaultHandler2 {

    final Document document = new Document("");
    private final Limits limits;
    private Element current = document;
    private int depth;

    Tree(Limits limits) {
      this.limits = limits;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes)
        throws SAXException {
      depth++;
      if (depth > limits.of(Limit.DEPTH)) {
        throw new Refused(limits.message(Limit.DEPTH, "its elements are nested too deep"));
      }
      Element element = new Element(PREFIXES.getOrDefault(uri, "") + local.replace('.', '-'));
      for (int i = 0; i < attributes.getLength(); i++) {
        element.attr(attributes.getLocalName(i), attributes.getValue(i));
      }
      current.appendChild(element);
      current = element;
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
      depth--;
      Element parent = current.parent();
      current = parent == null ? document : parent;
    }

    @Override
    public void characters(char[] characters, int start, int length) {
      String words = new String(characters, start, length);
      if (current.childNodeSize() > 0
          && current.childNode(current.childNodeSize() - 1) instanceof TextNode last) {
        last.text(last.getWholeText() + words);
      } else {
        current.appendChild(new TextNode(words));
      }
    }

    @Override
    public void internalEntityDecl(String name, String value) throws SAXException {
      throw new Refused("not read: it declares entities of its own, which are not expanded");
    }

    @Override
    public void externalEntityDecl(String name, String publicId, String systemId)
        throws SAXException {
      throw new Refused("not read: it declares entities of its own, which are not fetched");
    }

    @Override
    public InputSource resolveEntity(
        String name, String publicId, String baseUri, String systemId) {
      return new InputSource(new StringReader(""));
    }
  }
}
