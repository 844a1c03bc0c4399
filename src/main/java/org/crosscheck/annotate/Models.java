package org.crosscheck.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/**
 * CoreNLP's models, each loaded once, all at the same time, from the first moment on. One entity
 * model stands for the default three, without fine-grained patterns, and expressions of time are
 * left to the claims that need them: SUTime over every sentence costs more than all of these.
 */
final class Models {

  private static final String ENTITIES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  private final CompletableFuture<MaxentTagger> tagger =
      load(() -> new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH, new Properties(), false));
  private final CompletableFuture<CRFClassifier<CoreLabel>> entities = load(Models::entityModel);
  private final CompletableFuture<DependencyParser> parser =
      load(() -> DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL));

  MaxentTagger tagger() {
    return tagger.join();
  }

  CRFClassifier<CoreLabel> entities() {
    return entities.join();
  }

  DependencyParser parser() {
    return parser.join();
  }

  private static <T> CompletableFuture<T> load(Supplier<T> model) {
    return CompletableFuture.supplyAsync(model);
  }

  private static CRFClassifier<CoreLabel> entityModel() {
    try {
      return CRFClassifier.getClassifier(ENTITIES);
    } catch (IOException e) {
      throw new UncheckedIOException("the entity model is damaged", e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException("the entity model is of another CoreNLP version", e);
    }
  }

  /** CoreNLP reports its loading on System.err, which belongs to our own messages. */
  static void silence() {
    edu.stanford.nlp.util.logging.RedwoodConfiguration.current().clear().apply();
  }
}
