package org.crosscheck.app.house;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.crosscheck.model.finding.Alteration;
import org.crosscheck.model.finding.House;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Newsrooms' rules on quotations come as data. */
final class HousesTest {

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  @Test
  void everyBundledRuleIsRead() {
    for (String id : Houses.BUNDLED) {
      assertThat(Houses.named(id).id()).isEqualTo(id);
    }
  }

  @Test
  void noBundledRuleLetsTheMeaningChange() {
    for (String id : Houses.BUNDLED) {
      assertThat(Houses.named(id).allows(Alteration.MEANING)).isFalse();
    }
  }

  @Test
  void hesitationsMayBeTidiedInOneHouseAndNotInAnother() {
    assertThat(Houses.named("guardian").allows(Alteration.HESITATION)).isTrue();
    assertThat(Houses.named("ap").allows(Alteration.HESITATION)).isFalse();
  }

  @Test
  void aNewsroomCanBringItsOwn() throws IOException {
    House own =
        Houses.named(
            file("{'id': 'post', 'name': 'The Post', 'rule': 'be kind', 'allows': ['grammar']}"));

    assertThat(own.allows(Alteration.GRAMMAR)).isTrue();
    assertThat(own.verdict(Alteration.SYNONYM))
        .isEqualTo("Against The Post’s rule: another word of nearly the same meaning");
  }

  @Test
  void whatIsWrongWithARuleIsSaid() throws IOException {
    assertThat(complaint("times")).contains("neither a file nor one of ap, guardian, reuters");
    assertThat(complaint(file("{'id': 'post'"))).contains("is not sound JSON");
    assertThat(complaint(file("{'id': 'post'}"))).contains("lacks \"name\"");
    assertThat(complaint(file("{'id': 'a', 'name': 'b', 'rule': 'c', 'allows': ['everything']}")))
        .contains("'everything', which is none of hesitation");
  }

  private static String complaint(String setting) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> Houses.named(setting)).getMessage());
  }

  private String file(String json) throws IOException {
    return Files.writeString(folder.resolve("house.json"), json.replace('\'', '"')).toString();
  }
}
