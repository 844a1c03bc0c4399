package org.crosscheck.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves hosts, and refuses those that are not on the public internet. The connection is made to
 * the very address that was looked at: a name that means another address a moment later has no say.
 */
final class Guard implements DnsResolver {

  private final Resolver resolver;
  private final boolean everywhere;

  /**
   * @param everywhere whether addresses that are not public are allowed too
   */
  Guard(Resolver resolver, boolean everywhere) {
    this.resolver = resolver;
    this.everywhere = everywhere;
  }

  /** The host is not one to be asked. */
  static final class Refused extends UnknownHostException {

    private static final long serialVersionUID = 1L;

    Refused(String reason) {
      super(reason);
    }
  }

  /** One that is not public makes all of them suspect. */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = resolver.resolve(host);
    for (InetAddress address : addresses) {
      Optional<String> special = everywhere ? Optional.empty() : Networks.special(address);
      if (special.isPresent()) {
        throw new Refused(
            "not fetched: "
                + host
                + " is at "
                + address.getHostAddress()
                + ", which is not a public address but "
                + special.get()
                + " (--allow-private allows it)");
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
