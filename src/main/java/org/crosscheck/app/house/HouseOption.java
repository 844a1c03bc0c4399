package org.crosscheck.app.house;

import org.crosscheck.model.finding.House;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Whose rule on quotations decides: the option that commands share. */
public final class HouseOption {

  @Option(
      names = "--house",
      paramLabel = "RULE",
      description =
          "Whose rule on quotations decides: ap, guardian, reuters, or a JSON file of your own "
              + "(default: ${DEFAULT-VALUE}).")
  private String setting = Houses.DEFAULT;

  /**
   * The rule.
   *
   * @throws ParameterException where there is no such rule
   */
  public House rule(CommandLine command) {
    try {
      return Houses.named(setting);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command, "--house: " + e.getMessage(), e);
    }
  }
}
