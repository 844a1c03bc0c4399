package org.crosscheck.store;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;
import org.junit.jupiter.api.Test;

/** Annotations come back from their bytes as they were. */
final class AnnotationCodecTest {

  private final List<Sentence> sentences =
      List.of(
          sentence(0, List.of("The", "ferry", "sank", "."), 2),
          sentence(1, List.of("😀", "x".repeat(70_000), "é"), 1));

  @Test
  void everyWordAndRelationComesBack() {
    ImmutableList<Sentence> back = AnnotationCodec.decode(AnnotationCodec.encode(sentences));

    assertThat(back).hasSize(2);
    for (int i = 0; i < 2; i++) {
      Sentence was = sentences.get(i);
      Sentence is = back.get(i);
      assertThat(is.tokens()).isEqualTo(was.tokens());
      assertThat(is.index()).isEqualTo(was.index());
      assertThat(is.paragraph()).isEqualTo(was.paragraph());
      for (int t = 0; t < was.tokens().size(); t++) {
        assertThat(is.tree().governor(t)).isEqualTo(was.tree().governor(t));
        assertThat(is.tree().relation(t)).isEqualTo(was.tree().relation(t));
      }
    }
  }

  @Test
  void sameSentencesSameBytes() {
    assertThat(AnnotationCodec.encode(sentences)).isEqualTo(AnnotationCodec.encode(sentences));
  }

  @Test
  void bytesThatWereCutAreRefused() {
    byte[] bytes = AnnotationCodec.encode(sentences);

    assertThrows(
        IllegalArgumentException.class,
        () -> AnnotationCodec.decode(Arrays.copyOf(bytes, bytes.length / 2)));
  }

  private static Sentence sentence(int index, List<String> words, int root) {
    List<Token> tokens = new ArrayList<>();
    int[] governors = new int[words.size()];
    List<String> relations = new ArrayList<>();
    int from = index * 100;
    for (int i = 0; i < words.size(); i++) {
      int length = words.get(i).codePointCount(0, words.get(i).length());
      Span span = new Span(from, from + length);
      tokens.add(new Token(i, span, words.get(i), words.get(i), "NN", "O"));
      governors[i] = i == root ? Tree.ROOT : root;
      relations.add(i == root ? "root" : "dep");
      from += length + 1;
    }
    return new Sentence(index, index, ImmutableList.copyOf(tokens), new Tree(governors, relations));
  }
}
