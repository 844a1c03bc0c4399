package org.crosscheck.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Which addresses a host has. */
public interface Resolver {

  /** All of them; the system's own resolver is {@code InetAddress::getAllByName}. */
  InetAddress[] resolve(String host) throws UnknownHostException;
}
