package org.crosscheck.train;

import com.google.common.base.Splitter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.crosscheck.lexicon.Stems;
import tools.jackson.databind.json.JsonMapper;

/**
 * Counts in how many sentences of news the stem of a word stands. Arguments: {@code shared} and the
 * file of {@link org.crosscheck.lexicon.Frequencies}.
 */
public final class CountWords {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Splitter SENTENCES = Splitter.on(Pattern.compile("(?<=[.!?])\\s+|\\n+"));
  private static final Pattern WORD = Pattern.compile("[a-z]+");

  /** So many sentences of an article: the ends of pages are furniture. */
  private static final int MOST = 60;

  /** What is rarer is as rare as what was never seen. */
  private static final int LEAST = 25;

  private CountWords() {}

  public static void main(String[] args) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    int sentences = 0;
    for (String corpus : List.of("many-outlets", "incidents")) {
      Path file = Path.of(args[0], "data", corpus, "articles.jsonl.gz");
      try (BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(
                  new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
          String text = JSON.readTree(line).required("text").asString();
          for (String sentence : SENTENCES.splitToStream(text).limit(MOST).toList()) {
            stems(sentence).forEach(stem -> counts.merge(stem, 1, Integer::sum));
            sentences++;
          }
        }
      }
    }
    List<String> out = new ArrayList<>();
    out.add(
        "# In how many of so many sentences of news the stem of a word stands; counted by"
            + " CountWords over two corpora of US news.");
    out.add("# sentences\t" + sentences);
    counts.forEach(
        (stem, count) -> {
          if (count >= LEAST) {
            out.add(stem + "\t" + count);
          }
        });
    Files.write(Path.of(args[1]), out, StandardCharsets.UTF_8);
  }

  private static Set<String> stems(String sentence) {
    Set<String> stems = new TreeSet<>();
    Matcher matcher = WORD.matcher(sentence.toLowerCase(Locale.ROOT));
    while (matcher.find()) {
      stems.add(Stems.of(matcher.group()));
    }
    return stems;
  }
}
