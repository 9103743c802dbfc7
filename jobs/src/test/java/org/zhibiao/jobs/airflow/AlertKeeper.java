package org.zhibiao.jobs.airflow;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** A webhook as a team may have one: it keeps what the DAGs tell it. */
final class AlertKeeper implements AutoCloseable {
  private final List<JsonNode> told = new CopyOnWriteArrayList<>();
  private final HttpServer server;

  AlertKeeper() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::keep);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/alerts";
  }

  /** What was told of a run, as {@code severity task: message}. */
  List<String> toldOf(String runId) {
    return told.stream()
        .filter(alert -> alert.path("run").asText().equals(runId))
        .map(AlertKeeper::line)
        .toList();
  }

  private static String line(JsonNode alert) {
    return "%s %s: %s"
        .formatted(
            alert.path("severity").asText(),
            alert.path("task").asText(),
            alert.path("message").asText());
  }

  private void keep(HttpExchange exchange) throws IOException {
    try (exchange) {
      told.add(new ObjectMapper().readTree(exchange.getRequestBody().readAllBytes()));
      exchange.sendResponseHeaders(204, -1);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
