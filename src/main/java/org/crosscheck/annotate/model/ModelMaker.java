package org.crosscheck.annotate.model;

import edu.stanford.nlp.ie.NERFeatureFactory;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.UniversalEnglishGrammaticalRelations;
import edu.stanford.nlp.util.Index;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Makes the forms in which models are loaded of CoreNLP's own files, on the class path, which are
 * text or serialised objects and take seconds to be read. Run by the build; does nothing where they
 * stand already.
 */
public final class ModelMaker {

  private static final String PARSER = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";
  private static final String ENTITIES =
      "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz";

  /** As {@code Config.numPreComputed} of CoreNLP's parser. */
  private static final int EXACT = 20_000;

  private ModelMaker() {}

  private interface Writer {
    void write(ObjectOutputStream out) throws IOException, ReflectiveOperationException;
  }

  /**
   * @param args the folder of the class path into which they are written
   */
  public static void main(String[] args) throws Exception {
    Path folder = Path.of(args[0], "org/crosscheck/annotate/model");
    make(folder.resolve(ModelFiles.PARSER), out -> out.writeObject(parser()));
    make(folder.resolve(ModelFiles.ENTITIES), ModelMaker::entities);
  }

  /** Whole or not at all: a build that is broken off leaves no half of a model. */
  private static void make(Path file, Writer writer) throws Exception {
    if (Files.exists(file)) {
      return;
    }
    Files.createDirectories(file.getParent());
    Path part = file.resolveSibling(file.getFileName() + ".part");
    try (ObjectOutputStream out =
        new ObjectOutputStream(new BufferedOutputStream(Files.newOutputStream(part)))) {
      writer.write(out);
    }
    Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
  }

  private static InputStream open(String resource) throws IOException {
    InputStream in = ModelMaker.class.getClassLoader().getResourceAsStream(resource);
    if (in == null) {
      throw new IOException("CoreNLP's models are not on the class path: " + resource);
    }
    return new GZIPInputStream(in);
  }

  private static ParserModel parser() throws IOException {
    try (BufferedReader in =
        new BufferedReader(new InputStreamReader(open(PARSER), StandardCharsets.UTF_8))) {
      int words = header(in, "dict");
      int tags = header(in, "pos");
      int labels = header(in, "label");
      int embedding = header(in, "embeddingSize");
      int hidden = header(in, "hiddenSize");
      int places = header(in, "numTokens");
      int known = header(in, "preComputed");
      require(places == ParserModel.PLACES && embedding % 5 == 0 && hidden % 4 == 0);
      float[] embeddings = new float[(words + tags + labels) * embedding];
      Map<String, Integer> wordNumbers = numbers(in, words, 0, embeddings, embedding);
      Map<String, Integer> tagNumbers = numbers(in, tags, words, embeddings, embedding);
      List<String> names =
          new ArrayList<>(
              numbers(in, labels, words + tags, embeddings, embedding).keySet().stream()
                  .map(ModelMaker::relation)
                  .toList());
      require(names.size() == labels && names.get(0).equals("-NULL-"));
      names.remove(0);
      names.set(0, GrammaticalRelation.ROOT.toString());
      float[] input = rows(in, embedding * places, hidden);
      float[] bias = rows(in, 1, hidden);
      float[] output = rows(in, hidden, 2 * labels - 1);
      List<Integer> exact = new ArrayList<>();
      while (exact.size() < known) {
        for (String number : in.readLine().split(" ", -1)) {
          exact.add(Integer.parseInt(number));
        }
      }
      return new ParserModel(
          Keys.of(wordNumbers),
          Keys.of(tagNumbers),
          List.copyOf(names),
          words + tags + 1,
          hidden,
          embedding,
          embeddings,
          input,
          bias,
          output,
          exact.stream().limit(EXACT).mapToInt(Integer::intValue).toArray());
    }
  }

  private static void require(boolean condition) {
    if (!condition) {
      throw new IllegalStateException("CoreNLP's parser has another shape than it had");
    }
  }

  private static int header(BufferedReader in, String name) throws IOException {
    String line = in.readLine();
    require(line.startsWith(name + "="));
    return Integer.parseInt(line.substring(name.length() + 1));
  }

  private static Map<String, Integer> numbers(
      BufferedReader in, int count, int first, float[] embeddings, int embedding)
      throws IOException {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < count; i++) {
      String[] parts = in.readLine().split(" ", -1);
      numbers.put(parts[0], first + i);
      for (int j = 0; j < embedding; j++) {
        embeddings[(first + i) * embedding + j] = Float.parseFloat(parts[j + 1]);
      }
    }
    return numbers;
  }

  private static float[] rows(BufferedReader in, int count, int width) throws IOException {
    float[] rows = new float[count * width];
    for (int i = 0; i < count; i++) {
      String[] parts = in.readLine().split(" ", -1);
      for (int j = 0; j < width; j++) {
        rows[i * width + j] = Float.parseFloat(parts[j]);
      }
    }
    return rows;
  }

  private static String relation(String label) {
    GrammaticalRelation relation = UniversalEnglishGrammaticalRelations.shortNameToGRel.get(label);
    return relation == null ? label : relation.toString();
  }

  /** The objects that {@code CRFClassifier} reads, with others for those that are large. */
  private static void entities(ObjectOutputStream out)
      throws IOException, ReflectiveOperationException {
    try (ObjectInputStream in =
        new ObjectInputStream(new BufferedInputStream(open(ENTITIES), 1 << 16))) {
      Object labels = in.readObject();
      Object classes = in.readObject();
      Index<?> features = (Index<?>) in.readObject();
      Object flags = in.readObject();
      int factories = (Integer) in.readObject();
      NERFeatureFactory<?> factory = (NERFeatureFactory<?>) in.readObject();
      int window = in.readInt();
      double[][] weights = (double[][]) in.readObject();
      Object lowerCase = in.readObject();
      if (factories != 1) {
        throw new IllegalStateException("CoreNLP's entity model has another shape than it had");
      }
      Field lexicon = NERFeatureFactory.class.getDeclaredField("lexicon");
      lexicon.setAccessible(true);
      lexicon.set(factory, lexicon((Map<?, ?>) lexicon.get(factory)));
      out.writeObject(labels);
      out.writeObject(classes);
      out.writeObject(features(features));
      out.writeObject(flags);
      out.writeObject(factories);
      out.writeObject(factory);
      out.writeInt(window);
      out.writeObject(new Weights(weights));
      out.writeObject(lowerCase);
    }
  }

  private static FeatureIndex features(Index<?> features) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    for (int i = 0; i < features.size(); i++) {
      numbers.put((String) features.get(i), i);
    }
    return new FeatureIndex(Keys.of(numbers), features.size());
  }

  private static Lexicon lexicon(Map<?, ?> clusters) {
    Map<String, Integer> places = new LinkedHashMap<>();
    Map<String, Integer> words = new LinkedHashMap<>();
    clusters.forEach(
        (word, cluster) -> {
          places.putIfAbsent((String) cluster, places.size());
          words.put((String) word, places.get(cluster));
        });
    return new Lexicon(Keys.of(words), List.copyOf(places.keySet()));
  }
}
