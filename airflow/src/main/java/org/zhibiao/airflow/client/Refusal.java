package org.zhibiao.airflow.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns a status other than 2xx and Airflow's {@code detail} into a failure with clear words. */
final class Refusal {
  private static final int LONGEST_DETAIL = 300;
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(1);

  private Refusal() {}

  static AirflowFailure of(ApiRequest request, HttpResponse<String> response) {
    int status = response.statusCode();
    String what = request.toString();
    String detail = detail(response.body());
    // Airflow says 403 to a token that it cannot decode, as after a restart with another key.
    if (status == 401 || (status == 403 && detail.contains("JWT"))) {
      return new AirflowFailure.NotLoggedIn(detail);
    }
    return switch (status) {
      case 400, 422 -> new AirflowFailure.Rejected(status, what, detail);
      case 403 -> new AirflowFailure.Forbidden(what, detail);
      case 404 -> new AirflowFailure.NotFound(what, detail);
      case 409 -> new AirflowFailure.Conflict(what, detail);
      case 429 -> new AirflowFailure.TooManyRequests(what, retryAfter(response));
      default ->
          status >= 500
              ? new AirflowFailure.ServerBroken(status, what, detail)
              : new AirflowFailure.NotAirflow(what, "status " + status);
    };
  }

  private static Optional<Duration> retryAfter(HttpResponse<String> response) {
    return response
        .headers()
        .firstValue("Retry-After")
        .filter(value -> value.matches("\\d{1,9}"))
        .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
        .map(wait -> wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait);
  }

  /** Airflow's reason: a text, an object with a message, or FastAPI's list of wrong fields. */
  private static String detail(String body) {
    try {
      JsonNode detail = Json.MAPPER.readTree(body).path("detail");
      return shortened(detail.isArray() ? wrongFields(detail) : message(detail));
    } catch (JsonProcessingException e) {
      // A proxy's HTML page says nothing that the status does not.
      return "";
    }
  }

  private static String message(JsonNode detail) {
    if (detail.isTextual()) return detail.asText();
    return Json.optionalText(detail, "reason")
        .or(() -> Json.optionalText(detail, "message"))
        .orElse("");
  }

  private static String wrongFields(JsonNode detail) {
    List<String> fields = new ArrayList<>();
    for (JsonNode wrong : detail) {
      List<String> path = new ArrayList<>();
      wrong.path("loc").forEach(step -> path.add(step.asText()));
      fields.add(String.join(".", path) + " " + wrong.path("msg").asText());
    }
    return String.join("; ", fields);
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_DETAIL ? text : text.substring(0, LONGEST_DETAIL) + "…";
  }
}
