package org.crosscheck.store;

import com.google.common.collect.ImmutableList;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.crosscheck.model.Span;
import org.crosscheck.model.annotation.Sentence;
import org.crosscheck.model.annotation.Token;
import org.crosscheck.model.annotation.Tree;

/**
 * Writes an article's sentences as bytes and reads them back, so that what was annotated once need
 * not be again. Each distinct string stands once; the whole is deflated, to about 3 bytes a
 * character of the article.
 */
public final class AnnotationCodec {

  /** Goes up with every change of the layout: bytes of another layout are refused. */
  private static final int LAYOUT = 1;

  private AnnotationCodec() {}

  /** The sentences as bytes; equal sentences give equal bytes. */
  public static byte[] encode(List<Sentence> sentences) {
    Map<String, Integer> strings = new LinkedHashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        for (String part : parts(sentence, token)) {
          strings.putIfAbsent(part, strings.size());
        }
      }
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out =
        new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(bytes)))) {
      out.writeInt(LAYOUT);
      out.writeInt(strings.size());
      for (String string : strings.keySet()) {
        // Not writeUTF, which ends at 65,535 bytes: a hostile article may have a longer word.
        byte[] utf8 = string.getBytes(StandardCharsets.UTF_8);
        out.writeInt(utf8.length);
        out.write(utf8);
      }
      out.writeInt(sentences.size());
      for (Sentence sentence : sentences) {
        write(sentence, strings, out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
    return bytes.toByteArray();
  }

  private static List<String> parts(Sentence sentence, Token token) {
    return List.of(
        token.word(),
        token.lemma(),
        token.tag(),
        token.ner(),
        sentence.tree().relation(token.index()));
  }

  private static void write(Sentence sentence, Map<String, Integer> strings, DataOutputStream out)
      throws IOException {
    out.writeInt(sentence.index());
    out.writeInt(sentence.paragraph());
    out.writeInt(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      out.writeInt(token.span().start());
      out.writeInt(token.span().end());
      out.writeInt(sentence.tree().governor(token.index()));
      for (String part : parts(sentence, token)) {
        out.writeInt(strings.getOrDefault(part, 0));
      }
    }
  }

  /**
   * The sentences of bytes that {@link #encode} wrote.
   *
   * @throws IllegalArgumentException for bytes of another layout, or damaged ones
   */
  public static ImmutableList<Sentence> decode(byte[] bytes) {
    try (DataInputStream in =
        new DataInputStream(
            new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(bytes))))) {
      int layout = in.readInt();
      if (layout != LAYOUT) {
        throw new IllegalArgumentException("annotations of layout " + layout + ", not " + LAYOUT);
      }
      List<String> strings = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        strings.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
      ImmutableList.Builder<Sentence> sentences = ImmutableList.builder();
      for (int left = in.readInt(); left > 0; left--) {
        sentences.add(read(strings, in));
      }
      return sentences.build();
    } catch (IOException | IndexOutOfBoundsException e) {
      throw new IllegalArgumentException("damaged annotations", e);
    }
  }

  private static Sentence read(List<String> strings, DataInputStream in) throws IOException {
    int index = in.readInt();
    int paragraph = in.readInt();
    int size = in.readInt();
    ImmutableList.Builder<Token> tokens = ImmutableList.builder();
    int[] governors = new int[size];
    List<String> relations = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Span span = new Span(in.readInt(), in.readInt());
      governors[i] = in.readInt();
      tokens.add(
          new Token(
              i,
              span,
              strings.get(in.readInt()),
              strings.get(in.readInt()),
              strings.get(in.readInt()),
              strings.get(in.readInt())));
      relations.add(strings.get(in.readInt()));
    }
    return new Sentence(index, paragraph, tokens.build(), new Tree(governors, relations));
  }
}
