package org.crosscheck.annotate;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.crosscheck.model.Span;

/** The quotations and speakers that stock CoreNLP finds with its defaults: our peer. */
public final class StockQuotations {

  /**
   * @param span with its marks, in UTF-16 units of the text
   * @param head the last word of the speaker's mention, where there is one
   * @param name the speaker's, by coreference where it knows one; empty for none
   */
  public record Found(Span span, Optional<Span> head, String name) {}

  private final StanfordCoreNLP pipeline;

  public StockQuotations() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,depparse,coref,quote");
    pipeline = new StanfordCoreNLP(properties);
  }

  /** The quotations of a text, in reading order. */
  public List<Found> find(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return document.quotes() == null
        ? List.of()
        : document.quotes().stream().map(StockQuotations::found).toList();
  }

  private static Found found(CoreQuote quote) {
    Span span = new Span(quote.quoteCharOffsets().first(), quote.quoteCharOffsets().second());
    Optional<Span> head =
        quote
            .speakerTokens()
            .filter(tokens -> !tokens.isEmpty())
            .map(tokens -> span(tokens.get(tokens.size() - 1)));
    String name = quote.canonicalSpeaker().or(quote::speaker).orElse("");
    return new Found(span, head, name.toLowerCase(Locale.ROOT).equals("unknown") ? "" : name);
  }

  private static Span span(CoreLabel token) {
    return new Span(token.beginPosition(), token.endPosition());
  }
}
