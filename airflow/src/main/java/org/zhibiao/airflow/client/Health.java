package org.zhibiao.airflow.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How Airflow's parts are: {@code metadatabase healthy}, {@code scheduler unhealthy}. A part that
 * does not run (our own Airflow has no triggerer) is {@code absent}.
 */
public record Health(Map<String, String> parts) {
  private static final List<String> NEEDED = List.of("metadatabase", "scheduler", "dag_processor");

  public Health {
    parts = Map.copyOf(parts);
  }

  static Health of(JsonNode json) {
    Map<String, String> parts = new TreeMap<>();
    json.fieldNames()
        .forEachRemaining(
            part -> parts.put(part, Json.optionalText(json.path(part), "status").orElse("absent")));
    return new Health(parts);
  }

  /** Whether the parts that runs need are well. */
  public boolean canRunDags() {
    return NEEDED.stream().allMatch(part -> "healthy".equals(parts.get(part)));
  }

  @Override
  public String toString() {
    return new TreeMap<>(parts)
        .entrySet().stream()
            .map(part -> part.getKey() + " " + part.getValue())
            .collect(Collectors.joining(", "));
  }
}
