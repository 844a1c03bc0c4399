package org.crosscheck.annotate;

import com.google.common.collect.ImmutableList;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.model.Article;
import org.crosscheck.model.Block;
import org.crosscheck.model.Source;
import org.crosscheck.model.Span;
import org.crosscheck.model.Story;
import org.crosscheck.model.Text;
import org.crosscheck.model.annotation.AnnotatedArticle;

/**
 * Prints what the annotator makes of text files, a token a line: the reader's view while working.
 */
final class Dump {
  private Dump() {}

  public static void main(String[] args) throws Exception {
    long start = System.nanoTime();
    Annotator annotator = new Annotator();
    List<Article> articles = new ArrayList<>();
    for (String arg : args) {
      Text text = new Text(Files.readString(Path.of(arg)));
      ImmutableList.Builder<Block> blocks = ImmutableList.builder();
      int from = 0;
      for (String line : text.string().split("(?<=\n)", -1)) {
        int units = line.length();
        String trimmed = line.strip();
        if (!trimmed.isEmpty()) {
          int s = from + line.indexOf(trimmed);
          Span span = text.spanOfUnits(s, s + trimmed.length());
          blocks.add(new Block(Block.Kind.BODY, span));
        }
        from += units;
      }
      Source source = new Source(arg, null, null, null, null, null, "");
      articles.add(new Article(source, text, blocks.build()));
    }
    Story story = new Story("dump", null, null, ImmutableList.copyOf(articles), ImmutableList.of());
    var annotated = annotator.annotate(story);
    annotated.problems().forEach(System.out::println);
    System.err.println("cold " + (System.nanoTime() - start) / 1_000_000 + " ms");
    start = System.nanoTime();
    annotator.annotate(story);
    System.err.println("warm " + (System.nanoTime() - start) / 1_000_000 + " ms");
    for (AnnotatedArticle article : annotated.articles()) {
      for (var sentence : article.sentences()) {
        System.out.println("\n# " + article.article().slice(sentence.span()));
        for (var token : sentence.tokens()) {
          System.out.printf(
              "%d\t%s\t%s\t%s\t%s\t%d\t%s%n",
              token.index(),
              token.word(),
              token.lemma(),
              token.tag(),
              token.ner(),
              sentence.tree().governor(token.index()),
              sentence.tree().relation(token.index()));
        }
      }
    }
  }
}
