package org.crosscheck.annotate.model;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.crosscheck.model.annotation.Tree;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Models in their own forms give what CoreNLP gives, on every sentence of the bundled story. */
class ModelsIT {

  private static final List<List<CoreLabel>> SENTENCES = new ArrayList<>();

  @BeforeAll
  static void readAndTag() throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize");
    StanfordCoreNLP tokenizer = new StanfordCoreNLP(properties);
    MaxentTagger own = ModelFiles.tagger();
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(Path.of("fixtures/cressida-dick-resignation"), "*.txt")) {
      for (Path file : files) {
        Annotation text = new Annotation(Files.readString(file));
        tokenizer.annotate(text);
        for (CoreMap sentence : text.get(CoreAnnotations.SentencesAnnotation.class)) {
          List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
          own.tagCoreLabels(tokens);
          SENTENCES.add(tokens);
        }
      }
    }
    assertThat(SENTENCES.size()).isGreaterThan(50);
  }

  @Test
  void treesAreThoseOfCoreNlp() {
    DependencyParser stock = DependencyParser.loadFromModelFile(DependencyParser.DEFAULT_MODEL);
    TreeParser own = ModelFiles.parser();
    for (List<CoreLabel> tokens : SENTENCES) {
      CoreMap sentence = new ArrayCoreMap();
      sentence.set(CoreAnnotations.TokensAnnotation.class, tokens);
      Map<Integer, String> expected = new TreeMap<>();
      for (TypedDependency each : stock.predict(sentence).typedDependencies()) {
        expected.put(each.dep().index() - 1, (each.gov().index() - 1) + " " + each.reln());
      }
      Tree tree =
          own.parse(
              tokens.stream().map(CoreLabel::word).toList(),
              tokens.stream().map(CoreLabel::tag).toList());
      Map<Integer, String> actual = new TreeMap<>();
      for (int i = 0; i < tree.size(); i++) {
        actual.put(i, tree.governor(i) + " " + tree.relation(i));
      }
      assertWithMessage("%s", tokens).that(actual).isEqualTo(expected);
    }
  }

  @Test
  void entitiesAreThoseOfCoreNlp() throws Exception {
    CRFClassifier<CoreLabel> stock = CRFClassifier.getClassifier(CRFClassifier.DEFAULT_CLASSIFIER);
    CRFClassifier<CoreLabel> own = ModelFiles.entities();
    for (List<CoreLabel> tokens : SENTENCES) {
      assertWithMessage("%s", tokens).that(answers(own, tokens)).isEqualTo(answers(stock, tokens));
    }
  }

  private static List<String> answers(CRFClassifier<CoreLabel> entities, List<CoreLabel> tokens) {
    return entities.classifySentence(tokens).stream()
        .map(each -> each.get(CoreAnnotations.AnswerAnnotation.class))
        .toList();
  }

  @Test
  void anUnknownStringHasNoNumber() {
    Keys keys = Keys.of(Map.of("ferry", 3, "harbour", 0));
    assertThat(keys.get("ferry", -1)).isEqualTo(3);
    assertThat(keys.get("harbour", -1)).isEqualTo(0);
    assertThat(keys.get("ferries", -1)).isEqualTo(-1);
  }
}
