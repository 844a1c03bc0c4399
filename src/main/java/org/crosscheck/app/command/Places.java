package org.crosscheck.app.command;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.fetch.Address;
import org.crosscheck.ingest.fetch.Fetched;
import org.crosscheck.ingest.fetch.Fetcher;
import org.crosscheck.ingest.fetch.Manners;
import org.crosscheck.ingest.port.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where articles are to be found: what a command names, files and addresses apart. */
public final class Places {

  /** A list of addresses is no longer, in bytes. */
  private static final int LONGEST_LIST = 1 << 20;

  @Option(
      names = "--urls",
      paramLabel = "FILE",
      description =
          "Also fetch the pages whose addresses stand in this file, one on each line; lines that "
              + "begin with # do not count.")
  private List<Path> lists = List.of();

  @Option(
      names = "--allow-private",
      description =
          "Also fetch pages of this machine and of private networks, such as a newsroom's own.")
  private boolean everywhere;

  @Option(
      names = "--user-agent",
      paramLabel = "TEXT",
      description =
          "How to introduce Crosscheck to sites (default: Crosscheck/VERSION); an address at which "
              + "you can be reached is polite.")
  private @Nullable String agent;

  /**
   * The files and folders among what was named.
   *
   * @throws ParameterException where one can be neither
   */
  public ImmutableList<Path> paths(List<String> named, CommandLine command) {
    ImmutableList.Builder<Path> paths = ImmutableList.builder();
    for (String each : named) {
      if (!Address.isMeant(each)) {
        paths.add(path(each, command));
      }
    }
    return paths.build();
  }

  private static Path path(String name, CommandLine command) {
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new ParameterException(command, "not the name of a file: " + e.getMessage(), e);
    }
  }

  /**
   * The addresses among what was named.
   *
   * @throws ParameterException where one is none that can be fetched
   */
  public ImmutableList<Address> addresses(List<String> named, CommandLine command) {
    List<Address> addresses = new ArrayList<>();
    for (String each : named) {
      if (Address.isMeant(each)) {
        addresses.add(address(each, "", command));
      }
    }
    return ImmutableList.copyOf(addresses);
  }

  /**
   * The addresses that stand in lists.
   *
   * @throws ParameterException where one is none that can be fetched, or a list cannot be read
   */
  public ImmutableList<Address> listed(CommandLine command) {
    List<Address> addresses = new ArrayList<>();
    for (Path list : lists) {
      int number = 0;
      for (String line : lines(list, command)) {
        number++;
        if (!line.isBlank() && !line.startsWith("#")) {
          addresses.add(address(line, list + ":" + number + ": ", command));
        }
      }
    }
    return ImmutableList.copyOf(addresses);
  }

  private static Address address(String text, String where, CommandLine command) {
    try {
      return Address.parse(text);
    } catch (Unreadable e) {
      throw new ParameterException(command, where + text + ": " + e.reason(), e);
    }
  }

  private static List<String> lines(Path list, CommandLine command) {
    try {
      if (Files.size(list) > LONGEST_LIST) {
        throw new IOException("more than " + LONGEST_LIST + " bytes");
      }
      return Files.readAllLines(list, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new ParameterException(
          command, "--urls cannot be read: " + list + " (" + e.getMessage() + ")", e);
    }
  }

  /** Fetches what stands at addresses. */
  public Fetched fetch(List<Address> addresses, Limits limits, CommandLine command) {
    if (addresses.isEmpty()) {
      return Fetched.NOTHING;
    }
    Manners manners = Manners.of(agent(command), everywhere);
    try (Fetcher fetcher = new Fetcher(limits, manners, InetAddress::getAllByName)) {
      return fetcher.fetch(addresses);
    }
  }

  private String agent(CommandLine command) {
    String given = agent == null ? product(command) : agent;
    if (!given.matches("[ -~]{1,200}")) {
      throw new ParameterException(command, "--user-agent takes at most 200 plain characters");
    }
    return given;
  }

  private static String product(CommandLine command) {
    try {
      CommandLine.IVersionProvider provider = command.getCommandSpec().root().versionProvider();
      String version = provider == null ? "" : String.join(" ", provider.getVersion());
      return "Crosscheck/" + version.replaceFirst(".* ", "");
    } catch (Exception e) {
      throw new IllegalStateException("the version is missing from the build", e);
    }
  }
}
