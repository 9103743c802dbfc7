package org.zhibiao.airflow.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** Reads the fields of Airflow's answers, and writes requests with their keys in a fixed order. */
final class Json {
  static final ObjectMapper MAPPER =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private Json() {}

  static String text(JsonNode json, String field) {
    return optionalText(json, field).orElseThrow(() -> new MissingField(field));
  }

  static Optional<String> optionalText(JsonNode json, String field) {
    JsonNode value = json.path(field);
    return value.isValueNode() && !value.isNull() ? Optional.of(value.asText()) : Optional.empty();
  }

  static Optional<Instant> instant(JsonNode json, String field) {
    return optionalText(json, field).map(text -> OffsetDateTime.parse(text).toInstant());
  }

  static String write(Map<String, ?> values) {
    try {
      return MAPPER.writeValueAsString(values);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("Cannot be written as JSON: " + values.keySet(), e);
    }
  }

  /** A field that API v2 promises is not there; the caller knows which request it was. */
  static final class MissingField extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MissingField(String field) {
      super("it has no " + field);
    }
  }
}
