package org.crosscheck.report.format;

import java.io.StringWriter;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.crosscheck.report.Names;

/** Writes XML, a line for each element; what XML cannot hold is spelt out. */
public final class Xml {

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter writer;

  public Xml() {
    try {
      writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      writer.writeStartDocument("UTF-8", "1.0");
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Opens an element with its attributes. */
  public Xml open(String name, Map<String, String> attributes) {
    try {
      writer.writeCharacters("\n");
      writer.writeStartElement(name);
      for (Map.Entry<String, String> each : attributes.entrySet()) {
        writer.writeAttribute(each.getKey(), legal(each.getValue()));
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** An element with text alone. */
  public Xml element(String name, Map<String, String> attributes, String text) {
    open(name, attributes);
    try {
      writer.writeCharacters(legal(text));
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return close();
  }

  /** Closes the innermost element. */
  public Xml close() {
    try {
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return this;
  }

  /** The whole document. */
  public String document() {
    try {
      writer.writeEndDocument();
      writer.flush();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
    return out + "\n";
  }

  /** XML 1.0, section 2.2: these two are no characters. */
  private static String legal(String text) {
    return Names.visible(text).replace("\uFFFE", "[U+FFFE]").replace("\uFFFF", "[U+FFFF]");
  }
}
