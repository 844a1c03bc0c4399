package org.crosscheck.architecture.wrong.rank;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Date;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A stage that does what only app or annotate may. */
public final class Outside {

  @Nullable CoreLabel token;
  @Nullable Date date;

  public @Nullable String user() {
    return System.getenv("USER");
  }

  String language() {
    return Locale.getDefault().getLanguage();
  }

  void print() {
    System.out.println(System.currentTimeMillis());
  }
}
