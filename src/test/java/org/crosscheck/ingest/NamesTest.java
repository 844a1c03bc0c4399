package org.crosscheck.ingest;

import static com.google.common.truth.Truth.assertThat;

import com.google.common.base.Strings;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '|',
      value = {
        "ferry-fire,ferry-fire",
        "Größe,Größe",
        "../../etc/passwd,-..-etc-passwd",
        "/etc/passwd,-etc-passwd",
        "C:\\x,C--x",
        "..,story",
        "x..,x",
        "console,console",
        "index.html,story-index.html",
        "Digest.MD,story-Digest.MD",
        "night.json,story-night.json",
        "a\u001b[2Jb,a-[2Jb",
        "a\u202eb,a-b",
        "a\u2028b,a-b",
        "a\u0085b,a-b",
        "a\ud800b,a-b",
        "a\uffffb,a-b",
        "\u00a0a\u3000,a",
        "__proto__,__proto__"
      })
  void the_nearest_name_for_a_folder(String name, String id) {
    assertThat(Names.storyId(name)).isEqualTo(id);
    assertThat(Names.isStoryId(id)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"CON", "aux.txt", "com1", "nul", "index.html", "..", "a/b", ""})
  void what_a_description_may_not_call_its_story(String id) {
    assertThat(Names.isStoryId(id)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "é", "漢", "🚢"})
  void a_long_name_is_cut_where_file_systems_end(String letter) {
    String id = Names.storyId(Strings.repeat(letter, 3_000));
    assertThat(id.getBytes(StandardCharsets.UTF_8).length).isAtMost(200);
    assertThat(id).matches("(?:" + letter + ")+");
    assertThat(Names.isStoryId(id)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"Ferry,fERRY", "caf\u00e9,cafe\u0301", "STRASSE,straße", "\ufb01re,fire", "ΣΑΣ,σας"})
  void names_that_a_file_system_may_take_for_one(String one, String other) {
    assertThat(Names.folded(one)).isEqualTo(Names.folded(other));
  }
}
