package org.crosscheck.app.decide;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.Locale;
import org.crosscheck.model.standing.Decision;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** What {@code --as} takes. */
final class States implements Iterable<String>, ITypeConverter<Decision.State> {

  static final ImmutableList<String> ALL =
      Arrays.stream(Decision.State.values())
          .map(Decision.State::word)
          .collect(ImmutableList.toImmutableList());

  @Override
  public Iterator<String> iterator() {
    return ALL.iterator();
  }

  @Override
  public Decision.State convert(String value) {
    if (!ALL.contains(value.toLowerCase(Locale.ROOT))) {
      throw new TypeConversionException("none of " + String.join(", ", ALL) + ": " + value);
    }
    return Decision.State.valueOf(value.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
