package org.zhibiao.airflow.client;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;

/**
 * A server on this machine that gives the answers a test has laid out, and keeps what it was asked.
 */
final class FakeAirflow implements AutoCloseable {
  record Asked(String request, String authorization, String body) {}

  private record Answer(int status, String body, Map<String, String> headers, Duration delay) {}

  final List<Asked> asked = new ArrayList<>();
  final List<Duration> pauses = new ArrayList<>();
  private final Map<String, Deque<Answer>> answers = new HashMap<>();
  private final HttpServer server;

  FakeAirflow() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(Executors.newCachedThreadPool());
    server.createContext("/", this::answer);
    server.start();
    on("POST /auth/token", 201, "{\"access_token\":\"t0ken\"}");
  }

  /** The next answer to a request; the last one laid out is given again and again. */
  FakeAirflow on(String request, int status, String body) {
    return on(request, new Answer(status, body, Map.of(), Duration.ZERO));
  }

  FakeAirflow on(String request, int status, String body, String header, String value) {
    return on(request, new Answer(status, body, Map.of(header, value), Duration.ZERO));
  }

  /** Forgets the answers laid out so far. */
  synchronized FakeAirflow insteadOn(String request, int status, String body) {
    answers.remove(request);
    return on(request, status, body);
  }

  FakeAirflow slowOn(String request, Duration delay) {
    return on(request, new Answer(200, "{}", Map.of(), delay));
  }

  private synchronized FakeAirflow on(String request, Answer answer) {
    answers.computeIfAbsent(request, key -> new ArrayDeque<>()).add(answer);
    return this;
  }

  /** A client of this server that does not really wait. */
  AirflowClient client() {
    return client(Credentials.password("zhibiao", "pa55word"));
  }

  AirflowClient client(Credentials credentials) {
    return client(Optional.of(credentials), Duration.ofSeconds(5));
  }

  AirflowClient client(Optional<Credentials> credentials, Duration requestLimit) {
    return new AirflowClient(
        new AirflowServer(URI.create(address()), requestLimit, Backoff.REQUESTS),
        credentials,
        pauses::add);
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  synchronized List<String> requests() {
    return asked.stream().map(Asked::request).toList();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String request = exchange.getRequestMethod() + " " + exchange.getRequestURI();
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Answer answer = next(request, exchange, body);
    try {
      Thread.sleep(answer.delay().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
    byte[] bytes = answer.body().getBytes(StandardCharsets.UTF_8);
    exchange.sendResponseHeaders(answer.status(), bytes.length == 0 ? -1 : bytes.length);
    try (exchange) {
      exchange.getResponseBody().write(bytes);
    }
  }

  private synchronized Answer next(String request, HttpExchange exchange, String body) {
    asked.add(new Asked(request, exchange.getRequestHeaders().getFirst("Authorization"), body));
    Deque<Answer> left = answers.get(request);
    if (left == null) {
      return new Answer(404, "{\"detail\":\"Not Found\"}", Map.of(), Duration.ZERO);
    }
    return left.size() > 1 ? left.remove() : left.element();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
