package org.crosscheck.app;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.annotate.Annotator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A text that was misread says the same as the sound one, and is named. */
final class MojibakeIT {

  private static final Crosscheck CROSSCHECK = new Crosscheck(new Annotator()::annotate);

  private static final String SOUND =
      """
      The fire on the ferry’s lower deck broke out on Monday, the coast guard said.

      “We won’t sail until it’s safe,” said José Núñez, the captain of the ferry.

      Nine people were injured, and José Núñez was among them.
      """;

  private static final String OTHER =
      SOUND.replace("Nine people", "Twelve people").replace("it’s safe", "she’s safe");

  @TempDir
  @SuppressWarnings("NullAway.Init") // JUnit sets it
  private Path folder;

  private JsonNode check(String name, String text) throws IOException {
    Path story = Files.createDirectories(folder.resolve(name).resolve("ferry"));
    Files.writeString(story.resolve("a.txt"), OTHER);
    Files.writeString(story.resolve("b.txt"), text);
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    Path out = folder.resolve(name).resolve("out");
    int code =
        Main.run(CROSSCHECK, nowhere, nowhere, "check", story.toString(), "--out", out.toString());
    assertThat(code).isEqualTo(0);
    return JsonMapper.shared().readTree(Files.readString(out.resolve("ferry/findings.json")));
  }

  private static List<String> told(JsonNode report) {
    List<String> told = new ArrayList<>();
    for (JsonNode finding : report.get("findings")) {
      told.add(finding.get("rule").asString() + " " + finding.get("severity").asString());
    }
    return told;
  }

  @Test
  void findings_are_those_of_the_sound_text() throws IOException {
    String misread =
        new String(SOUND.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    JsonNode sound = check("sound", SOUND);
    JsonNode broken = check("broken", misread);

    assertThat(told(sound)).contains("count-differs minor");
    assertWithMessage(broken.toPrettyString()).that(told(broken)).isEqualTo(told(sound));
    String remark = broken.at("/coverage/sources/1/extraction/remarks/0").asString();
    assertThat(remark).contains("had been read in another set than they were written in");
    assertThat(sound.at("/coverage/sources/1/extraction").isMissingNode()).isTrue();
    // Offsets count the file as it stands.
    for (JsonNode finding : broken.get("findings")) {
      for (JsonNode each : finding.get("evidence")) {
        if (each.get("source").asString().equals("b")) {
          assertThat(misread.substring(each.get("start").asInt(), each.get("end").asInt()))
              .isEqualTo(each.get("exact").asString());
        }
      }
    }
  }

  @Test
  void as_windows_reads_it_too() throws IOException {
    String misread =
        new String(SOUND.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"))
            .replace('\uFFFD', '\u009D');

    assertThat(told(check("windows", misread))).isEqualTo(told(check("sound", SOUND)));
  }
}
