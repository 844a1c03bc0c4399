package org.crosscheck.ingest.fetch;

import com.google.common.hash.Hashing;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.crosscheck.ingest.FieldText;
import org.crosscheck.ingest.Unreadable;

/**
 * The address of something on the web.
 *
 * @param uri absolute, of http or https, with a host, without a fragment
 */
public record Address(URI uri) {

  private static final Pattern SCHEME = Pattern.compile("(?i)[a-z][a-z0-9+.-]*://.*");

  /** A name for people is no longer; one that is ends with a hash. */
  private static final int LONGEST_ID = 120;

  /** Whether an argument is meant as an address rather than as a file. */
  public static boolean isMeant(String argument) {
    return SCHEME.matcher(argument).matches();
  }

  /**
   * Reads an address.
   *
   * @throws Unreadable with what is wrong with it
   */
  public static Address parse(String text) throws Unreadable {
    if (text.length() > FieldText.LONGEST) {
      throw new Unreadable("an address of more than " + FieldText.LONGEST + " characters");
    }
    try {
      return of(new URI(text.strip()));
    } catch (URISyntaxException e) {
      throw new Unreadable("not an address (" + e.getReason() + ")");
    }
  }

  /** Where a page leads on to. */
  Address resolve(String location) throws Unreadable {
    try {
      return of(uri.resolve(new URI(location.strip())));
    } catch (URISyntaxException | IllegalArgumentException e) {
      throw new Unreadable("leads on to what is no address");
    }
  }

  private static Address of(URI uri) throws Unreadable {
    String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      throw new Unreadable("not fetched: only http and https are, not " + scheme);
    }
    if (uri.getRawUserInfo() != null) {
      throw new Unreadable("not fetched: an address with a name or password in it");
    }
    String host = host(uri);
    try {
      String path = uri.getRawPath();
      String place = path == null || path.isEmpty() ? "/" : path;
      String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
      String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
      return new Address(
          new URI(new URI(scheme + "://" + host + port + place + query).toASCIIString()));
    } catch (URISyntaxException e) {
      throw new Unreadable("not an address (" + e.getReason() + ")");
    }
  }

  private static String host(URI uri) throws Unreadable {
    String host = uri.getHost();
    if (host == null && uri.getRawAuthority() != null) {
      host = uri.getRawAuthority().replaceFirst(":\\d*$", "");
    }
    if (host == null || host.isEmpty()) {
      throw new Unreadable("not an address (it names no host)");
    }
    try {
      return host.startsWith("[") ? host : IDN.toASCII(host).toLowerCase(Locale.ROOT);
    } catch (IllegalArgumentException e) {
      throw new Unreadable("not an address (its host is no name)");
    }
  }

  /** Host and port: what is asked politely, and has rules of its own. */
  String site() {
    return uri.getScheme() + "://" + uri.getRawAuthority();
  }

  boolean isSecure() {
    return uri.getScheme().equals("https");
  }

  /** What the article there is called; the same every night. */
  public String id() {
    String host = String.valueOf(uri.getHost()).replaceFirst("^www\\.", "");
    String path = uri.getRawPath().replaceFirst("/+$", "").replaceFirst("(?i)\\.html?$", "");
    String whole = host + path + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    return whole.length() <= LONGEST_ID
        ? whole
        : whole.substring(0, LONGEST_ID)
            + "-"
            + Hashing.sha256().hashString(whole, StandardCharsets.UTF_8).toString().substring(0, 8);
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
