package org.crosscheck.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A made-up story in as many sources as are asked for, with what makes pages of many sources hard:
 * long names of outlets, copies, rewordings, and several answers to one question.
 */
final class ManySources {

  private static final List<String> PLACES =
      List.of(
          "Ardle", "Benmore", "Crayford Haven", "Dunley", "Eastmere-on-Sea", "Fenwick", "Galby");

  private static final List<String> KINDS =
      List.of("Courier", "Evening Advertiser and Shipping Gazette", "Post", "Radio", "Herald");

  private static final List<String> DEAD =
      List.of("Twelve", "Twelve", "Fourteen", "Twelve", "Eleven");
  private static final List<String> AGES = List.of("54", "54", "54", "45");
  private static final List<String> HOURS = List.of("6.30 a.m.", "6.30 a.m.", "7.15 a.m.");
  private static final List<String> NAMES = List.of("Ellen Marsh", "Ellen Marsh", "Ellen Marsch");

  private static final List<String> QUOTES =
      List.of(
          "We did everything we could to reach the people on the lower deck.",
          "We did everything we could to reach the people on the lower deck.",
          "We did all we could to reach the passengers on the lower deck.",
          "We did not do everything we could to reach the people on the lower deck.");

  private ManySources() {}

  /** Writes a story folder of so many sources. */
  static Path write(Path folder, int sources) throws IOException {
    Path story = Files.createDirectories(folder.resolve("ferry-" + sources));
    List<String> described = new ArrayList<>();
    for (int s = 0; s < sources; s++) {
      String id = String.format(java.util.Locale.ROOT, "s%02d", s);
      Files.writeString(story.resolve(id + ".txt"), text(s), StandardCharsets.UTF_8);
      described.add(
          "{\"id\": \""
              + id
              + "\", \"file\": \""
              + id
              + ".txt\", \"outlet\": \""
              + outlet(s)
              + "\", \"title\": \""
              + of(DEAD, s)
              + " die in fire on the Calder ferry\", \"published\": \"2023-05-"
              + String.format(java.util.Locale.ROOT, "%02d", 9 + s / 20)
              + "T"
              + String.format(java.util.Locale.ROOT, "%02d", 8 + s % 14)
              + ":00:00Z\"}");
    }
    Files.writeString(
        story.resolve("story.json"),
        "{\"id\": \"ferry-"
            + sources
            + "\", \"title\": \"Fire on the Calder ferry\", \"date\": \"2023-05-09\", \"sources\": ["
            + String.join(",\n", described)
            + "]}",
        StandardCharsets.UTF_8);
    return story;
  }

  private static String outlet(int s) {
    return of(PLACES, s) + " " + of(KINDS, s / PLACES.size());
  }

  private static String of(List<String> answers, int s) {
    return answers.get(s % answers.size());
  }

  /** Every sixth is the one before it with a sentence more. */
  private static String text(int s) {
    if (s % 6 == 5) {
      return text(s - 1) + "\n\nThe harbour was closed until the evening.\n";
    }
    return String.join(
        "\n\n",
        of(DEAD, s)
            + " people died when a fire broke out on the Calder ferry on Tuesday, police said.",
        "The fire started at "
            + of(HOURS, s)
            + " in the engine room of the ship, which had left the port of "
            + of(PLACES, s / 9)
            + " with 86 passengers on board.",
        "The captain, "
            + of(NAMES, s)
            + ", "
            + of(AGES, s)
            + ", was taken to hospital with burns and was in a stable condition.",
        "“" + of(QUOTES, s) + "” the coastguard officer Ruth Adler said.",
        s % 5 == 3
            ? "The ferry company said the ship had not been inspected this year."
            : "The ferry company said the ship had been inspected in March.",
        "Reporter number "
            + (s + 1)
            + " of "
            + outlet(s)
            + " saw smoke over the quay and a crowd of relatives who waited for news.");
  }

  /** Writes stories of 3, 12 and 40 sources into a folder, to be looked at. */
  public static void main(String[] args) throws IOException {
    for (int sources : List.of(3, 12, 40)) {
      write(Path.of(args[0]), sources);
    }
  }
}
