package org.crosscheck.claims.entity;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What is read of CoreNLP's file of models is in the package, which has a part of it alone. */
final class PackagedListsTest {

  private static final String MODELS = "edu/stanford/nlp/models/";

  @Test
  void the_lists_of_given_names_are_packaged() throws IOException {
    String packaged = Files.readString(Path.of("src/main/assembly/models.xml"));
    for (String list : Titles.GIVEN_NAMES) {
      assertThat(packaged).contains("<include>" + MODELS + list + "</include>");
      assertThat(Titles.class.getResource("/" + MODELS + list)).isNotNull();
    }
  }
}
