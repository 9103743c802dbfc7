package org.zhibiao.airflow.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends requests to one Airflow and says what came of them. What may pass by itself (a time-out, a
 * server that restarts, 429, 5xx) is sent again after a wait. Every request of this client may be
 * sent twice: the caller sees to that, as with a run's id that is the same in each try.
 */
final class ApiCaller {
  private static final Logger LOG = LoggerFactory.getLogger(ApiCaller.class);

  private final AirflowServer server;
  private final Optional<Credentials> credentials;
  private final Pause pause;
  private final HttpClient http;
  private Optional<String> token = Optional.empty();

  ApiCaller(AirflowServer server, Optional<Credentials> credentials, Pause pause) {
    this.server = server;
    this.credentials = credentials;
    this.pause = pause;
    this.http =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(server.requestLimit())
            .build();
  }

  /** The answer to a request that any visitor may make. */
  JsonNode callOpen(ApiRequest request) {
    return repeated(request, Optional.empty());
  }

  /** The answer to a request that needs a login; a token that has run out is replaced once. */
  JsonNode call(ApiRequest request) {
    try {
      return repeated(request, Optional.of(currentToken()));
    } catch (AirflowFailure.NotLoggedIn expired) {
      if (credentials.flatMap(Credentials::user).isEmpty()) throw expired;
      LOG.debug("The token is no longer good; logging in again");
      token = Optional.empty();
      return repeated(request, Optional.of(currentToken()));
    }
  }

  private synchronized String currentToken() {
    if (token.isEmpty()) token = Optional.of(newToken());
    return token.get();
  }

  private String newToken() {
    Credentials login =
        credentials.orElseThrow(
            () -> new AirflowFailure.NotLoggedIn("no user and password are set"));
    if (login.user().isEmpty()) return login.secret();
    ApiRequest request =
        ApiRequest.post(
            "/auth/token", Map.of("username", login.user().get(), "password", login.secret()));
    return read(request, answer -> Json.text(answer, "access_token"), callOpen(request));
  }

  /** Takes a value out of an answer; an answer without it is no answer of Airflow's. */
  static <T> T read(ApiRequest request, Function<JsonNode, T> reader, JsonNode answer) {
    try {
      return reader.apply(answer);
    } catch (Json.MissingField | IllegalArgumentException | DateTimeException e) {
      throw new AirflowFailure.NotAirflow(request.toString(), e.getMessage());
    }
  }

  private JsonNode repeated(ApiRequest request, Optional<String> bearer) {
    Backoff backoff = server.backoff();
    for (int tried = 1; ; tried++) {
      try {
        return once(request, bearer);
      } catch (AirflowFailure failure) {
        if (!failure.mayPass() || tried == backoff.tries()) throw failure;
        Duration wait = failure.retryAfter().orElse(backoff.after(tried));
        LOG.debug("{}; trying again in {} ms", failure.getMessage(), wait.toMillis());
        pause.forDuration(wait);
      }
    }
  }

  private JsonNode once(ApiRequest request, Optional<String> bearer) {
    HttpResponse<String> response = exchange(request, bearer);
    if (response.statusCode() / 100 == 2) return parsed(request, response.body());
    throw Refusal.of(request, response);
  }

  private HttpResponse<String> exchange(ApiRequest request, Optional<String> bearer) {
    try {
      return http.send(httpRequest(request, bearer), BodyHandlers.ofString());
    } catch (HttpTimeoutException e) {
      throw new AirflowFailure.TimedOut(request.toString(), server.requestLimit(), e);
    } catch (ConnectException e) {
      throw new AirflowFailure.Unreachable(server.address().toString(), e);
    } catch (IOException e) {
      throw new AirflowFailure.Unreachable(server.address() + " (" + e.getMessage() + ")", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while talking to Airflow", e);
    }
  }

  private HttpRequest httpRequest(ApiRequest request, Optional<String> bearer) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(server.address() + request.path()))
            .timeout(server.requestLimit())
            .header("Accept", "application/json");
    bearer.ifPresent(secret -> builder.header("Authorization", "Bearer " + secret));
    if (request.body().isPresent()) {
      builder.header("Content-Type", "application/json");
      builder.method(request.method(), BodyPublishers.ofString(Json.write(request.body().get())));
    } else {
      builder.method(request.method(), BodyPublishers.noBody());
    }
    return builder.build();
  }

  private static JsonNode parsed(ApiRequest request, String body) {
    try {
      return Json.MAPPER.readTree(body);
    } catch (JsonProcessingException e) {
      throw new AirflowFailure.NotAirflow(request.toString(), "it is no JSON");
    }
  }
}
