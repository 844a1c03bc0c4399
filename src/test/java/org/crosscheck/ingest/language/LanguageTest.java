package org.crosscheck.ingest.language;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.crosscheck.ingest.Reading;
import org.crosscheck.ingest.StoryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LanguageTest {

  private static final String GERMAN =
      "Zwölf Menschen sind verletzt worden, als am Montagabend im Maschinenraum der Fähre ein Feuer"
          + " ausbrach. Das teilte die Küstenwache mit. Die Fähre war mit mehr als zweihundert"
          + " Menschen an Bord auf dem Weg zur Insel, und sie war noch neun Meilen von der Küste"
          + " entfernt, als der erste Alarm kam.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        GERMAN + "|German",
        "Douze personnes ont été blessées lundi soir par un incendie dans la salle des machines du"
            + " ferry, selon les garde-côtes. Le navire avait quitté le port avec plus de deux"
            + " cents passagers, et il se trouvait à neuf milles de la côte quand le feu a pris"
            + " dans la salle.|French",
        "Doce personas resultaron heridas el lunes por la noche cuando se declaró un incendio en la"
            + " sala de máquinas del ferry, según la guardia costera. El barco había salido del"
            + " puerto con más de doscientos pasajeros y estaba a nueve millas de la costa, pero no"
            + " hubo muertos.|Spanish",
        "Двенадцать человек пострадали при пожаре на пароме в понедельник вечером.|Cyrillic"
            + " letters",
        "月曜日の夜にフェリーで火災が発生し、十二人がけがをしたと海上保安庁が発表したことがわかったので、これからしらべるという" + "ことである。|Japanese"
      })
  void a_text_that_is_not_english_is_told(String text, String language) {
    assertThat(Language.foreign(text)).hasValue(language);
  }

  @Test
  void english_is_not_foreign_whatever_names_and_numbers_it_has() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("fixtures/cressida-dick-resignation"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).toList()) {
        assertThat(Language.foreign(Files.readString(file))).isEmpty();
      }
    }
    assertThat(Language.foreign("Der Spiegel, die Zeit und das Bild.")).isEmpty();
    assertThat(Language.foreign("1 2 3 ".repeat(100))).isEmpty();
    assertThat(
            Language.foreign(
                "Real Madrid 2 Los Angeles 1. El Salvador, La Paz, Las Vegas and Los Alamos sent"
                    + " the de la Cruz and de los Santos families to the game, and they sat in the"
                    + " stand for most of it, as did the players from the Rio de la Plata, who had"
                    + " come by bus and were late."))
        .isEmpty();
  }

  @Test
  void it_is_named_and_not_judged(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("a.txt"), "The ferry burned.");
    Files.writeString(folder.resolve("b.txt"), GERMAN);

    Reading reading = new StoryReader().read(List.of(folder));

    assertThat(reading.stories().get(0).articles()).hasSize(1);
    assertThat(reading.stories().get(0).problems().toString())
        .contains("b.txt: German: not judged; only English is read");
  }
}
