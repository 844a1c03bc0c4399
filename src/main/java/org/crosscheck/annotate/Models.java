package org.crosscheck.annotate;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.concurrent.CompletableFuture;
import org.crosscheck.annotate.model.ModelFiles;
import org.crosscheck.annotate.model.TreeParser;

/**
 * The models, each loaded once, all at the same time, from the first moment on. One entity model
 * stands for CoreNLP's default three, without fine-grained patterns, and expressions of time are
 * left to the claims that need them: SUTime over every sentence costs more than all of these.
 */
final class Models {

  private final CompletableFuture<MaxentTagger> tagger =
      CompletableFuture.supplyAsync(ModelFiles::tagger);
  private final CompletableFuture<CRFClassifier<CoreLabel>> entities =
      CompletableFuture.supplyAsync(ModelFiles::entities);
  private final CompletableFuture<TreeParser> parser =
      CompletableFuture.supplyAsync(ModelFiles::parser);

  MaxentTagger tagger() {
    return tagger.join();
  }

  CRFClassifier<CoreLabel> entities() {
    return entities.join();
  }

  TreeParser parser() {
    return parser.join();
  }

  /** CoreNLP reports its loading on System.err, which belongs to our own messages. */
  static void silence() {
    edu.stanford.nlp.util.logging.RedwoodConfiguration.current().clear().apply();
  }
}
