package org.crosscheck.app.command;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** {@code --limit NAME=VALUE}: how much of a file is read. */
public final class LimitOption {

  @Option(
      names = "--limit",
      paramLabel = "NAME=VALUE",
      description =
          "Another limit for files: article, file, line or unpacked (bytes), ratio (to how many "
              + "times its size a file may unpack), depth (levels), articles (in a file, of a "
              + "story), words (of a story), addresses (to fetch), redirects (of a page), seconds (to fetch it). Bytes may be written as 8M.")
  private Map<String, String> given = Map.of();

  /**
   * The limits to read by.
   *
   * @throws ParameterException where one is not known or no number
   */
  public Limits limits(CommandLine command) {
    Map<Limit, Long> limits = new EnumMap<>(Limit.class);
    given.forEach((name, value) -> limits.put(limit(name, command), number(value, command)));
    try {
      return Limits.with(limits);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, String.valueOf(e.getMessage()), e);
    }
  }

  private static Limit limit(String name, CommandLine command) {
    return Arrays.stream(Limit.values())
        .filter(each -> each.word().equals(name.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new ParameterException(
                    command,
                    "no such limit: "
                        + name
                        + "; there are "
                        + Arrays.stream(Limit.values())
                            .map(Limit::word)
                            .collect(Collectors.joining(", "))));
  }

  private static long number(String value, CommandLine command) {
    if (!value.matches("\\d{1,10}[kKmM]?")) {
      throw new ParameterException(command, "--limit takes a number, such as 8M: " + value);
    }
    char unit = Character.toLowerCase(value.charAt(value.length() - 1));
    int shift = unit == 'k' ? 10 : unit == 'm' ? 20 : 0;
    String digits = shift == 0 ? value : value.substring(0, value.length() - 1);
    return Long.parseLong(digits) << shift;
  }
}
