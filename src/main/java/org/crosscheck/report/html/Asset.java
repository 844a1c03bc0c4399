package org.crosscheck.report.html;

import com.google.common.hash.Hashing;
import com.google.common.io.Resources;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/** A style sheet or script of ours; the only text that goes into a page as it is. */
public final class Asset {

  private final String body;

  private Asset(String body) {
    this.body = body;
  }

  /**
   * Loads one of the files beside this class.
   *
   * @param name such as {@code report.css}
   */
  public static Asset load(String name) {
    try {
      String body =
          Resources.toString(Resources.getResource(Asset.class, name), StandardCharsets.UTF_8)
              .replace("\r\n", "\n");
      String lower = body.toLowerCase(Locale.ROOT);
      if (lower.contains("</s") || lower.contains("<!--")) {
        throw new IllegalStateException(name + " would end its own element");
      }
      return new Asset(body);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String body() {
    return body;
  }

  /** As a Content-Security-Policy names it (CSP Level 3, section 2.3.1). */
  String hash() {
    byte[] sum = Hashing.sha256().hashString(body, StandardCharsets.UTF_8).asBytes();
    return "'sha256-" + Base64.getEncoder().encodeToString(sum) + "'";
  }
}
