package org.crosscheck.ingest.fetch;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.io.Resources;
import com.google.common.net.InetAddresses;
import com.google.common.primitives.Ints;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Networks that are not the public internet: the IANA's registries of special-purpose addresses,
 * with IPv4 addresses that stand in those of IPv6.
 */
final class Networks {

  private static final ImmutableList<Network> SPECIAL = read();

  private Networks() {}

  /**
   * A row of the table.
   *
   * @param embedded where an IPv4 address stands in it, in bytes; -1 where none does
   */
  private record Network(BigInteger prefix, int length, int bytes, int embedded, String name) {

    boolean holds(byte[] address) {
      return address.length == bytes
          && new BigInteger(1, address).shiftRight(8 * bytes - length).equals(prefix);
    }
  }

  /** What kind of address it is that is not public; empty for one that is. */
  static Optional<String> special(InetAddress address) {
    byte[] bytes = address.getAddress();
    for (Network network : SPECIAL) {
      if (network.holds(bytes)) {
        return network.embedded() < 0
            ? Optional.of(network.name())
            : embedded(bytes, network.embedded());
      }
    }
    return Optional.empty();
  }

  private static Optional<String> embedded(byte[] bytes, int at) {
    byte[] inner = Arrays.copyOfRange(bytes, at, at + 4);
    return special(InetAddresses.fromInteger(Ints.fromByteArray(inner)));
  }

  private static ImmutableList<Network> read() {
    ImmutableList.Builder<Network> networks = ImmutableList.builder();
    try {
      for (String line :
          Resources.readLines(
              Resources.getResource(Networks.class, "networks.tsv"), StandardCharsets.UTF_8)) {
        if (!line.startsWith("#")) {
          networks.add(network(Splitter.on('\t').splitToList(line)));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("networks.tsv", e);
    }
    return networks.build();
  }

  private static Network network(List<String> row) {
    List<String> prefix = Splitter.on('/').splitToList(row.get(0));
    byte[] address = InetAddresses.forString(prefix.get(0)).getAddress();
    int length = Integer.parseInt(prefix.get(1));
    return new Network(
        new BigInteger(1, address).shiftRight(8 * address.length - length),
        length,
        address.length,
        row.get(1).isEmpty() ? -1 : Integer.parseInt(row.get(1)),
        row.get(2));
  }
}
