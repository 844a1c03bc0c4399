package org.crosscheck.claims.entity;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.crosscheck.lexicon.FormsOfAddress;
import org.crosscheck.model.claim.Entity.Gender;
import org.jspecify.annotations.Nullable;

/** Forms of address, and the gender that they and given names show. */
final class Titles {

  /** Given names with their usual gender; they come with CoreNLP's models. */
  static final List<String> GIVEN_NAMES =
      List.of("gender/first_name_map_small", "dcoref/namegender.combine.txt");

  private final ImmutableMap<String, Optional<Gender>> titles;
  private final ImmutableMap<String, Gender> givenNames;

  Titles() {
    titles = ImmutableMap.copyOf(Maps.transformValues(FormsOfAddress.genders(), Titles::gender));
    givenNames = givenNames();
  }

  /** Whether a word is a form of address or an office that stands before names. */
  boolean isTitle(String word) {
    return titles.containsKey(FormsOfAddress.bare(word));
  }

  /** The gender that a title shows, where it shows one. */
  @Nullable Gender genderOfTitle(String word) {
    return titles.getOrDefault(FormsOfAddress.bare(word), Optional.empty()).orElse(null);
  }

  /** The gender that mostly goes with a given name, where one does. */
  @Nullable Gender genderOfGivenName(String word) {
    return givenNames.get(FormsOfAddress.bare(word));
  }

  private static Optional<Gender> gender(String letter) {
    return switch (letter) {
      case "f" -> Optional.of(Gender.FEMALE);
      case "m" -> Optional.of(Gender.MALE);
      default -> Optional.empty();
    };
  }

  private static ImmutableMap<String, Gender> givenNames() {
    ImmutableMap.Builder<String, Gender> names = ImmutableMap.builder();
    for (String file : GIVEN_NAMES) {
      InputStream resource = Titles.class.getResourceAsStream("/edu/stanford/nlp/models/" + file);
      if (resource == null) {
        continue; // unit tests run without the models
      }
      for (String line : lines(resource)) {
        List<String> fields = List.of(line.strip().split("\t"));
        names.put(
            fields.get(0).toLowerCase(Locale.ROOT),
            fields.get(1).equals("FEMALE") ? Gender.FEMALE : Gender.MALE);
      }
    }
    return names.buildKeepingLast();
  }

  private static List<String> lines(@Nullable InputStream resource) {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(Objects.requireNonNull(resource), StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.isBlank()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
