package org.crosscheck.app.serve;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.io.ByteSource;
import com.google.common.net.InetAddresses;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import org.crosscheck.app.command.Home;
import org.crosscheck.app.decide.Minutes;
import org.crosscheck.app.decide.Minutes.Overtaken;
import org.crosscheck.app.decide.Minutes.Refused;
import org.crosscheck.app.decide.Minutes.Sight;
import org.crosscheck.model.standing.Decision;
import org.crosscheck.store.Store;
import org.crosscheck.store.StoreException;
import org.jspecify.annotations.Nullable;

/**
 * The nightly home over HTTP: its reports as they are, each card with what is decided now and a way
 * to decide. The store is opened for each request, so that the job and {@code decide} can run
 * beside.
 */
final class DeskServer implements AutoCloseable {

  /** Browsers at one desk; each asks for one page at a time. */
  private static final int THREADS = 8;

  /** A name and a reason, a hundred times over. */
  private static final int MOST_BYTES = 64_000;

  /** Seconds in which a request must have been sent, lest slow ones take all threads. */
  private static final String MOST_SECONDS = "20";

  private static final String COOKIE = "crosscheck-desk";

  private static final ImmutableMap<String, String> TYPES =
      ImmutableMap.<String, String>builder()
          .put("html", "text/html; charset=utf-8")
          .put("json", "application/json")
          .put("sarif", "application/json")
          .put("md", "text/plain; charset=utf-8")
          .put("csv", "text/csv; charset=utf-8")
          .put("atom", "application/atom+xml")
          .put("xml", "application/xml")
          .buildOrThrow();

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);
  private final Home home;
  private final Path reports;
  private final Guard guard;
  private final Clock clock;

  /** One at a time: who comes later sees what the first has decided. */
  private final Object desk = new Object();

  private DeskServer(HttpServer server, Home home, Path reports, Guard guard, Clock clock) {
    this.server = server;
    this.home = home;
    this.reports = reports;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Starts to listen.
   *
   * @param reports the job's reports
   * @throws IOException where the address cannot be used
   */
  static DeskServer start(
      Home home, Path reports, InetSocketAddress address, Guard guard, Clock clock)
      throws IOException {
    System.setProperty("sun.net.httpserver.maxReqTime", MOST_SECONDS);
    HttpServer server = HttpServer.create(address, 0);
    DeskServer desk = new DeskServer(server, home, reports, guard, clock);
    server.setExecutor(desk.threads);
    server.createContext("/", desk::handle);
    server.start();
    return desk;
  }

  /** What to open in a browser; with the token, if there is one. */
  String address() {
    InetSocketAddress address = server.getAddress();
    return "http://"
        + InetAddresses.toUriString(address.getAddress())
        + ":"
        + address.getPort()
        + "/"
        + (guard.token().isEmpty() ? "" : "?token=" + guard.token());
  }

  /** An answer. */
  private record Answer(int status, String type, ByteSource body, Map<String, String> headers) {

    static Answer page(int status, String html) {
      return new Answer(
          status,
          TYPES.getOrDefault("html", ""),
          ByteSource.wrap(html.getBytes(StandardCharsets.UTF_8)),
          Map.of());
    }

    static Answer to(String place, Map<String, String> more) {
      Map<String, String> headers = new HashMap<>(more);
      headers.put("Location", place);
      return new Answer(303, "text/plain; charset=utf-8", ByteSource.empty(), headers);
    }
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer;
      try {
        answer = answer(exchange);
      } catch (StoreException e) {
        answer =
            Answer.page(
                e.reason() == StoreException.Cause.BUSY ? 503 : 500,
                DeskPages.message(
                    "The database cannot be used now", String.valueOf(e.getMessage())));
      } catch (RuntimeException e) {
        org.slf4j.LoggerFactory.getLogger(DeskServer.class).warn("A request broke", e);
        answer =
            Answer.page(
                500, DeskPages.message("This page broke", "The log of the server says why."));
      }
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Cache-Control", "no-store");
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("X-Frame-Options", "DENY");
      headers.set("Content-Security-Policy", "frame-ancestors 'none'; object-src 'none'");
      headers.set("Cross-Origin-Opener-Policy", "same-origin");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      answer.headers().forEach(headers::set);
      byte[] body = answer.body().read();
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), head || body.length == 0 ? -1 : body.length);
      if (!head && body.length > 0) {
        exchange.getResponseBody().write(body);
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    if (!guard.isOurs(exchange.getRequestHeaders().getFirst("Host"), exchange.getLocalAddress())) {
      return Answer.page(
          421,
          DeskPages.message(
              "Not this machine",
              "The address names another machine; --name allows a name of this one."));
    }
    Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
    String path = exchange.getRequestURI().getPath();
    String token = query.getOrDefault("token", "");
    if (!guard.token().isEmpty() && !token.isEmpty() && guard.isKnown(token)) {
      return Answer.to(
          path.startsWith("//") ? "/" : path,
          Map.of("Set-Cookie", COOKIE + "=" + token + "; HttpOnly; SameSite=Strict; Path=/"));
    }
    if (!guard.isKnown(cookie(exchange))) {
      return Answer.page(
          401,
          DeskPages.message(
              "Who are you?",
              "Open the address with the token that crosscheck serve has printed."));
    }
    boolean decide = path.startsWith("/decide/");
    return switch (exchange.getRequestMethod()) {
      case "GET", "HEAD" ->
          decide
              ? form(path.substring("/decide/".length()))
              : path.equals("/desk") ? list() : file(path);
      case "POST" ->
          decide
              ? decided(exchange, path.substring("/decide/".length()))
              : Answer.page(405, DeskPages.message("Nothing can be sent here", ""));
      default -> Answer.page(405, DeskPages.message("That cannot be done here", ""));
    };
  }

  private static String cookie(HttpExchange exchange) {
    for (String line : exchange.getRequestHeaders().getOrDefault("Cookie", List.of())) {
      for (String each : Splitter.on(';').trimResults().split(line)) {
        if (each.startsWith(COOKIE + "=")) {
          return each.substring(COOKIE.length() + 1);
        }
      }
    }
    return "";
  }

  private <T> T atDesk(Function<Minutes, T> work) {
    synchronized (desk) {
      try (Store store = home.open()) {
        return work.apply(new Minutes(store, clock.instant()));
      }
    }
  }

  private Answer form(String key) {
    return atDesk(minutes -> minutes.sight(key))
        .map(
            sight ->
                Answer.page(200, DeskPages.form(sight, guard.form(), "", DeskPages.Draft.NONE)))
        .orElseGet(DeskServer::gone);
  }

  private static Answer gone() {
    return Answer.page(
        404,
        DeskPages.message(
            "No such finding", "It is not found any more, or its words and key have changed."));
  }

  private Answer list() {
    return Answer.page(200, DeskPages.list(atDesk(Minutes::sights)));
  }

  private Answer decided(HttpExchange exchange, String key) throws IOException {
    byte[] body;
    try (InputStream in = exchange.getRequestBody()) {
      body = in.readNBytes(MOST_BYTES + 1);
    }
    if (body.length > MOST_BYTES) {
      return Answer.page(413, DeskPages.message("Too long", "A reason is a sentence or two."));
    }
    Map<String, String> sent = fields(new String(body, StandardCharsets.UTF_8));
    if (!guard.isFromUs(
        exchange.getRequestHeaders(), sent.getOrDefault("form", ""), exchange.getLocalAddress())) {
      return Answer.page(
          403,
          DeskPages.message(
              "Not decided",
              "This form is from another page, or from before the server was started anew."
                  + " Go back, load the page again, and decide there."));
    }
    DeskPages.Draft draft =
        new DeskPages.Draft(
            sent.getOrDefault("state", ""),
            sent.getOrDefault("person", ""),
            sent.getOrDefault("reason", ""));
    return atDesk(minutes -> decided(minutes, key, sent.getOrDefault("seen", ""), draft));
  }

  private Answer decided(Minutes minutes, String key, String seen, DeskPages.Draft draft) {
    Sight sight = minutes.sight(key).orElse(null);
    if (sight == null) {
      return gone();
    }
    try {
      Decision.State state = draft.decision();
      minutes.decide(key, seen, state, draft.person(), draft.reason());
      return Answer.to(DeskPages.card(sight.finding()), Map.of());
    } catch (Overtaken e) {
      return Answer.page(
          409, DeskPages.form(e.now(), guard.form(), DeskPages.overtaken(e.now()), draft));
    } catch (Refused e) {
      return Answer.page(
          422,
          DeskPages.form(
              sight, guard.form(), "Not decided: " + String.valueOf(e.getMessage()) + ".", draft));
    }
  }

  /** The query or body of a form; of a field that is there twice the first. */
  private static Map<String, String> fields(@Nullable String query) {
    Map<String, String> fields = new HashMap<>();
    for (String pair : Splitter.on('&').omitEmptyStrings().split(query == null ? "" : query)) {
      int at = pair.indexOf('=');
      try {
        fields.putIfAbsent(
            URLDecoder.decode(at < 0 ? pair : pair.substring(0, at), StandardCharsets.UTF_8),
            at < 0 ? "" : URLDecoder.decode(pair.substring(at + 1), StandardCharsets.UTF_8));
      } catch (IllegalArgumentException e) {
        // What is no form is no field; the mark of ours is then missing, and it is refused.
      }
    }
    return fields;
  }

  /** A file of the reports, and nothing else on this machine. */
  private Answer file(String path) throws IOException {
    Path file = inside(path.equals("/") ? "/index.html" : path);
    if (file == null) {
      return Answer.page(404, DeskPages.message("Not here", "There is no such report."));
    }
    String name = String.valueOf(file.getFileName());
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    if (type == null) {
      return Answer.page(404, DeskPages.message("Not here", "There is no such report."));
    }
    if (!name.equals("index.html")) {
      return new Answer(200, type, ByteSource.wrap(Files.readAllBytes(file)), Map.of());
    }
    String html = Files.readString(file);
    return Answer.page(200, DeskPages.atDesk(html, atDesk(Minutes::sights)));
  }

  private @Nullable Path inside(String path) throws IOException {
    try {
      Path file = reports.resolve(path.substring(1)).normalize();
      if (!file.startsWith(reports.normalize()) || !Files.isRegularFile(file)) {
        return null;
      }
      return file.toRealPath().startsWith(reports.toRealPath()) ? file : null;
    } catch (InvalidPathException e) {
      return null;
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
