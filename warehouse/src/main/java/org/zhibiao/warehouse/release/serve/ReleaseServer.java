package org.zhibiao.warehouse.release.serve;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Shows a release's folder on 127.0.0.1, read-only. */
public final class ReleaseServer implements AutoCloseable {
  private static final Map<String, String> MEDIA_TYPES =
      Map.ofEntries(
          Map.entry("html", "text/html; charset=utf-8"),
          Map.entry("js", "text/javascript; charset=utf-8"),
          Map.entry("css", "text/css; charset=utf-8"),
          Map.entry("json", "application/json; charset=utf-8"),
          Map.entry("jsonld", "application/ld+json; charset=utf-8"),
          Map.entry("wasm", "application/wasm"),
          Map.entry("csv", "text/csv; charset=utf-8"),
          Map.entry("md", "text/markdown; charset=utf-8"),
          Map.entry("txt", "text/plain; charset=utf-8"),
          Map.entry("ttl", "text/turtle; charset=utf-8"));

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Path folder;

  /**
   * @param port 0 for any that is free
   */
  public ReleaseServer(Path folder, int port) throws IOException {
    this.folder = folder.toRealPath();
    this.server =
        HttpServer.create(
            new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  /** The address of the portal. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/portal/";
  }

  private void answer(HttpExchange exchange) throws IOException {
    try (exchange) {
      String method = exchange.getRequestMethod();
      if (!method.equals("GET") && !method.equals("HEAD")) {
        refuse(exchange, 405, "only GET");
        return;
      }
      String path = exchange.getRequestURI().getPath();
      if (path.equals("/")) {
        exchange.getResponseHeaders().set("Location", "/portal/");
        exchange.sendResponseHeaders(302, -1);
        return;
      }
      Path file =
          folder.resolve(path.substring(1) + (path.endsWith("/") ? "index.html" : "")).normalize();
      if (!file.startsWith(folder)
          || !Files.isRegularFile(file)
          || !file.toRealPath().startsWith(folder)) {
        refuse(exchange, 404, "no such file: " + path);
        return;
      }
      send(exchange, file, method.equals("HEAD"));
    }
  }

  private static void send(HttpExchange exchange, Path file, boolean headOnly) throws IOException {
    String name = file.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1);
    exchange
        .getResponseHeaders()
        .set("Content-Type", MEDIA_TYPES.getOrDefault(ending, "application/octet-stream"));
    exchange.getResponseHeaders().set("X-Content-Type-Options", "nosniff");
    if (headOnly) {
      exchange.sendResponseHeaders(200, -1);
      return;
    }
    long size = Files.size(file);
    exchange.sendResponseHeaders(200, size == 0 ? -1 : size);
    if (size > 0) {
      try (OutputStream body = exchange.getResponseBody()) {
        Files.copy(file, body);
      }
    }
  }

  private static void refuse(HttpExchange exchange, int status, String reason) throws IOException {
    byte[] text = reason.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
    exchange.sendResponseHeaders(status, text.length);
    try (OutputStream body = exchange.getResponseBody()) {
      body.write(text);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdown();
  }
}
