package org.crosscheck.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A site on this machine, which remembers what it was asked. */
public final class Site implements AutoCloseable {

  private final HttpServer server;
  private final ExecutorService workers = Executors.newCachedThreadPool();
  private final Map<String, Answer> answers = new TreeMap<>();

  /** What it was asked, in order: path and user agent. */
  public final List<String> asked = Collections.synchronizedList(new ArrayList<>());

  /** Answers a request. */
  public interface Answer {
    void to(HttpExchange exchange) throws IOException;
  }

  public Site() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(workers);
    server.createContext("/", this::handle);
    server.start();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path + " " + exchange.getRequestHeaders().getFirst("User-Agent"));
    try (exchange) {
      answers.getOrDefault(path, each -> each.sendResponseHeaders(404, -1)).to(exchange);
    }
  }

  /** The paths that were asked for. */
  public List<String> paths() {
    return asked.stream().map(each -> each.replaceFirst(" .*", "")).toList();
  }

  public Site on(String path, Answer answer) {
    answers.put(path, answer);
    return this;
  }

  public Site on(String path, String type, String content) {
    return on(path, type, content.getBytes(UTF_8));
  }

  public Site on(String path, String type, byte[] content) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", type);
          exchange.sendResponseHeaders(200, content.length);
          exchange.getResponseBody().write(content);
        });
  }

  public Site leading(String path, String location) {
    return on(
        path,
        exchange -> {
          exchange.getResponseHeaders().set("Location", location);
          exchange.sendResponseHeaders(302, -1);
        });
  }

  public int port() {
    return server.getAddress().getPort();
  }

  /** An address there, by a name that only the test's resolver knows. */
  public String at(String host, String path) {
    return "http://" + host + ":" + port() + path;
  }

  @Override
  public void close() {
    server.stop(0);
    workers.shutdownNow();
  }
}
