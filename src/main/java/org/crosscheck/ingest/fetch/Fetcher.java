package org.crosscheck.ingest.fetch;

import com.google.common.collect.ImmutableList;
import com.google.common.io.ByteSource;
import com.google.common.util.concurrent.ThreadFactoryBuilder;
import crawlercommons.robots.BaseRobotRules;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.io.Closer;
import org.apache.hc.core5.util.Timeout;
import org.crosscheck.ingest.Unreadable;
import org.crosscheck.ingest.port.Input;
import org.crosscheck.ingest.port.Limits;
import org.crosscheck.ingest.port.Limits.Limit;
import org.crosscheck.model.Problem;

/**
 * Fetches pages, one after the other: within limits of size and time, as the sites' robots.txt
 * allows, with a pause between two requests to one site, and from public addresses only. Where a
 * page leads on to another, that is looked at in the same way.
 */
public final class Fetcher implements AutoCloseable {

  /** A head of an answer with more, or with longer lines, is meant to fill the memory. */
  private static final Http1Config HEAD =
      Http1Config.custom().setMaxHeaderCount(200).setMaxLineLength(1 << 16).build();

  private final Limits limits;
  private final Manners manners;
  private final CloseableHttpClient client;
  private final ScheduledExecutorService clock =
      Executors.newSingleThreadScheduledExecutor(
          new ThreadFactoryBuilder().setDaemon(true).setNameFormat("fetch-%d").build());
  private final Map<String, BaseRobotRules> rules = new HashMap<>();
  private final Map<String, String> withoutRules = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  /**
   * @param resolver finds the addresses of hosts
   */
  public Fetcher(Limits limits, Manners manners, Resolver resolver) {
    this(limits, manners, new Guard(resolver, manners.everywhere()));
  }

  Fetcher(Limits limits, Manners manners, DnsResolver resolver) {
    this.limits = limits;
    this.manners = manners;
    Timeout most = Timeout.ofSeconds(limits.of(Limit.SECONDS));
    client =
        HttpClients.custom()
            .setConnectionManager(
                PoolingHttpClientConnectionManagerBuilder.create()
                    .setDnsResolver(resolver)
                    .setConnectionFactory(
                        ManagedHttpClientConnectionFactory.builder().http1Config(HEAD).build())
                    .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                            .setConnectTimeout(most)
                            .setSocketTimeout(most)
                            .build())
                    .setDefaultTlsConfig(TlsConfig.custom().setHandshakeTimeout(most).build())
                    .build())
            .setDefaultRequestConfig(RequestConfig.custom().setResponseTimeout(most).build())
            .setUserAgent(manners.agent())
            .disableRedirectHandling()
            .disableAutomaticRetries()
            .disableContentCompression()
            .disableCookieManagement()
            .disableAuthCaching()
            .build();
  }

  /**
   * What a site answered.
   *
   * @param onward where it leads on to
   * @param type of the content
   * @param content empty where the status is not 200
   */
  private record Answer(
      Address address,
      int status,
      Optional<String> onward,
      Optional<ContentType> type,
      ByteSource content) {

    static Answer without(Address address, int status, Optional<String> onward) {
      return new Answer(address, status, onward, Optional.empty(), ByteSource.empty());
    }
  }

  private static final Comparator<Address> ORDER = Comparator.comparing(Address::toString);

  /** Fetches pages, each once, in the order of their addresses. */
  public Fetched fetch(List<Address> addresses) {
    ImmutableList.Builder<Page> pages = ImmutableList.builder();
    ImmutableList.Builder<Problem> problems = ImmutableList.builder();
    int count = 0;
    for (Address address : Set.copyOf(addresses).stream().sorted(ORDER).toList()) {
      try {
        if (count++ >= limits.of(Limit.ADDRESSES)) {
          throw limits.beyond(Limit.ADDRESSES, "not fetched");
        }
        pages.add(page(address));
      } catch (Unreadable e) {
        problems.add(new Problem(address.toString(), e.reason(), Problem.Kind.INPUT));
      }
    }
    return new Fetched(pages.build(), problems.build());
  }

  private Page page(Address address) throws Unreadable {
    Answer answer = get(address, true);
    if (answer.status() != 200) {
      throw new Unreadable("not read: the site answered " + answer.status());
    }
    Optional<String> charset =
        answer
            .type()
            .flatMap(type -> Optional.ofNullable(type.getCharset()))
            .map(each -> each.name());
    return new Page(
        address,
        Input.page(
            Optional.of(answer.address().toString()),
            name(answer),
            address.id(),
            answer.content(),
            limits,
            charset));
  }

  /** What the file would be called, so that what says nothing of itself is known by its type. */
  private static String name(Answer answer) {
    String path = answer.address().uri().getRawPath();
    String last = path.substring(path.lastIndexOf('/') + 1);
    String type = answer.type().map(each -> each.getMimeType().toLowerCase(Locale.ROOT)).orElse("");
    return switch (type) {
      case "text/html", "application/xhtml+xml" -> last + ".html";
      case "text/plain" -> last.indexOf('.') < 0 ? last + ".txt" : last;
      default -> last.indexOf('.') < 0 ? last + ".unknown" : last;
    };
  }

  private Answer get(Address first, boolean page) throws Unreadable {
    Address address = first;
    for (int hops = 0; ; hops++) {
      if (page) {
        requireAllowed(address);
      }
      Answer answer = ask(address, page);
      if (answer.onward().isEmpty()) {
        return answer;
      }
      Address next = address.resolve(answer.onward().get());
      if (hops == limits.of(Limit.REDIRECTS)) {
        throw limits.beyond(Limit.REDIRECTS, "not fetched: leads on and on");
      }
      if (address.isSecure() && !next.isSecure()) {
        throw new Unreadable("not fetched: leads from https to http (" + next + ")");
      }
      address = next;
    }
  }

  private void requireAllowed(Address address) throws Unreadable {
    BaseRobotRules site = rules(address);
    if (!site.isAllowed(address.toString())) {
      throw new Unreadable("not fetched: the site's robots.txt asks programs not to read it");
    }
  }

  private BaseRobotRules rules(Address address) throws Unreadable {
    String site = address.site();
    String why = withoutRules.get(site);
    if (why != null) {
      throw new Unreadable(why);
    }
    BaseRobotRules known = rules.get(site);
    if (known != null) {
      return known;
    }
    try {
      Address place = Address.parse(site + "/robots.txt");
      Answer answer = get(place, false);
      BaseRobotRules found =
          answer.status() == 200
              ? Robots.parse(place.toString(), answer.content().read())
              : Robots.without(answer.status());
      rules.put(site, found);
      return found;
    } catch (Unreadable e) {
      withoutRules.put(site, e.reason());
      throw e;
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
  }

  /** Asks once. */
  private Answer ask(Address address, boolean page) throws Unreadable {
    pause(address);
    HttpGet request = new HttpGet(address.uri());
    request.setHeader("Accept", "text/html, application/xhtml+xml, application/xml, */*;q=0.5");
    request.setHeader("Accept-Encoding", "gzip");
    AtomicBoolean late = new AtomicBoolean();
    Future<?> end =
        clock.schedule(
            () -> {
              late.set(true);
              request.abort();
            },
            limits.of(Limit.SECONDS),
            TimeUnit.SECONDS);
    ClassicHttpResponse response = null;
    try {
      response = client.executeOpen(null, request, null);
      return answer(address, page, response);
    } catch (IOException e) {
      throw late.get() || e instanceof SocketTimeoutException
          ? limits.beyond(Limit.SECONDS, "not fetched: the site takes too long")
          : new Unreadable(reason(e));
    } finally {
      end.cancel(false);
      // What is left of the answer is not waited for, and no connection is used for another.
      request.abort();
      Closer.closeQuietly(response);
    }
  }

  private Answer answer(Address address, boolean page, ClassicHttpResponse response)
      throws IOException, Unreadable {
    Header location = response.getFirstHeader("Location");
    int status = response.getCode();
    if (location != null && status >= 301 && status <= 308 && status != 304) {
      return Answer.without(address, status, Optional.of(location.getValue()));
    }
    HttpEntity entity = response.getEntity();
    if (status != 200 || entity == null) {
      return Answer.without(address, status, Optional.empty());
    }
    Optional<ContentType> type =
        Optional.ofNullable(ContentType.parseLenient(entity.getContentType()));
    int most = page ? limits.of(Limit.FILE) : Robots.MOST_BYTES;
    byte[] bytes = entity.getContent().readNBytes(most + 1);
    if (bytes.length > most && page) {
      throw limits.beyond(Limit.FILE, "not fetched: too long for an article");
    }
    return new Answer(address, status, Optional.empty(), type, ByteSource.wrap(bytes));
  }

  private static String reason(IOException e) {
    if (e instanceof Guard.Refused) {
      return String.valueOf(e.getMessage());
    }
    if (e instanceof UnknownHostException) {
      return "not fetched: no such host";
    }
    return e instanceof SSLException
        ? "not fetched: no secure connection (" + e.getMessage() + ")"
        : "not fetched (" + e.getMessage() + ")";
  }

  /** Nobody is asked twice without a pause. */
  private void pause(Address address) throws Unreadable {
    if (asked.add(address.site())) {
      return;
    }
    BaseRobotRules site = rules.get(address.site());
    long wished = site == null ? 0 : site.getCrawlDelay();
    try {
      Thread.sleep(Math.min(manners.longestPause(), Math.max(manners.pause(), wished)));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unreadable("not fetched: interrupted");
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
    client.close(CloseMode.IMMEDIATE);
  }
}
