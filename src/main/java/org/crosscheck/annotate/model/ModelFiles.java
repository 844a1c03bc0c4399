package org.crosscheck.annotate.model;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Reads the models that {@link ModelMaker} wrote. */
public final class ModelFiles {

  static final String PARSER = "parser-1.model";
  static final String ENTITIES = "entities-1.model";

  private ModelFiles() {}

  /**
   * @throws UncheckedIOException if the build has not made it
   */
  public static TreeParser parser() {
    try (ObjectInputStream in = open(PARSER)) {
      return new TreeParser((ParserModel) in.readObject());
    } catch (IOException e) {
      throw new UncheckedIOException("the parser's model is missing or damaged", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the parser's model is of another version", e);
    }
  }

  /**
   * Gives CoreNLP's own classifier, which finds persons, organisations and locations.
   *
   * @throws UncheckedIOException if the build has not made it
   */
  public static CRFClassifier<CoreLabel> entities() {
    try (ObjectInputStream in = open(ENTITIES)) {
      return CRFClassifier.getClassifier(in, null);
    } catch (IOException e) {
      throw new UncheckedIOException("the entity model is missing or damaged", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the entity model is of another CoreNLP version", e);
    }
  }

  /**
   * Gives CoreNLP's own tagger, read from memory: it reads its file byte by byte.
   *
   * @throws UncheckedIOException if it is not on the class path
   */
  public static MaxentTagger tagger() {
    try (InputStream in =
        MaxentTagger.class.getClassLoader().getResourceAsStream(MaxentTagger.DEFAULT_JAR_PATH)) {
      if (in == null) {
        throw new IOException(MaxentTagger.DEFAULT_JAR_PATH + " is not on the class path");
      }
      return new MaxentTagger(new Bytes(in.readAllBytes()), new Properties(), false);
    } catch (IOException e) {
      throw new UncheckedIOException("the tagger's model is missing or damaged", e);
    }
  }

  private static ObjectInputStream open(String name) throws IOException {
    InputStream in = ModelFiles.class.getResourceAsStream(name);
    if (in == null) {
      throw new IOException(name + " was not made: mvn compile makes it");
    }
    return new ObjectInputStream(new BufferedInputStream(in, 1 << 16));
  }
}
