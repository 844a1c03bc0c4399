package org.crosscheck.app.serve;

import com.google.common.collect.ImmutableSet;
import com.google.common.net.InetAddresses;
import com.sun.net.httpserver.Headers;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who may ask. A page of another site that a browser shows beside ours can make it send us requests
 * (cross-site request forgery), or have its own name lead to our address (DNS rebinding): requests
 * must name this machine as their host, and a decision must come from a form of ours.
 */
final class Guard {

  private static final SecureRandom RANDOM = new SecureRandom();

  /** 192 bits: nobody guesses them. */
  private static final int BYTES = 24;

  /** Names that lead nowhere but to this machine, whatever a name server says. */
  private static final ImmutableSet<String> LOOPBACK =
      ImmutableSet.of("127.0.0.1", "localhost", "[::1]");

  private final ImmutableSet<String> names;
  private final String token;
  private final String form = secret();

  /**
   * @param names by which this machine may be called beside its loopback and bound addresses
   * @param token that a browser must know; empty where none is asked for
   */
  Guard(List<String> names, String token) {
    this.names =
        names.stream()
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(ImmutableSet.toImmutableSet());
    this.token = token;
  }

  static String secret() {
    byte[] bytes = new byte[BYTES];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  String token() {
    return token;
  }

  /** What stands hidden in each of our forms. */
  String form() {
    return form;
  }

  /**
   * Whether a request is meant for us.
   *
   * @param host the header
   * @param local where it came in
   */
  boolean isOurs(@Nullable String host, InetSocketAddress local) {
    if (host == null) {
      return false;
    }
    String lower = host.toLowerCase(Locale.ROOT);
    String port = ":" + local.getPort();
    // Behind a proxy the port may be another one, or the usual one, which is left out.
    String name = lower.replaceFirst(":\\d+$", "");
    return names.contains(name)
        || (lower.endsWith(port)
            && (LOOPBACK.contains(name)
                || name.equals(InetAddresses.toUriString(local.getAddress()))));
  }

  /** Whether a form was sent from a page of ours. */
  boolean isFromUs(Headers headers, String sent, InetSocketAddress local) {
    String site = headers.getFirst("Sec-Fetch-Site");
    String origin = headers.getFirst("Origin");
    boolean strange = site != null && !site.equals("same-origin");
    if (origin != null && !origin.equals("null")) {
      try {
        strange |= !isOurs(URI.create(origin).getAuthority(), local);
      } catch (IllegalArgumentException e) {
        strange = true;
      }
    }
    return !strange && same(form, sent);
  }

  /** Whether the browser knows the token. */
  boolean isKnown(@Nullable String cookie) {
    return token.isEmpty() || (cookie != null && same(token, cookie));
  }

  /** In the same time wherever the two part. */
  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
