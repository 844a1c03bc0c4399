package org.crosscheck.app.decide;

import java.util.Locale;
import org.crosscheck.model.finding.Severity;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How severities are written on the command line. */
final class Levels implements ITypeConverter<Severity> {

  @Override
  public Severity convert(String word) {
    for (Severity severity : Severity.values()) {
      if (severity.name().toLowerCase(Locale.ROOT).equals(word)) {
        return severity;
      }
    }
    throw new TypeConversionException("'" + word + "' is neither major nor minor");
  }
}
