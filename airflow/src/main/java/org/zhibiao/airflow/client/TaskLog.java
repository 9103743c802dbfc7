package org.zhibiao.airflow.client;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a task's log. Airflow 3 logs one object a line; its own housekeeping, between {@code
 * ::group::} marks, is left out, because a reader wants to see what the stage said.
 */
final class TaskLog {
  private static final String GROUP = "::group::";
  private static final String END_GROUP = "::endgroup::";

  private TaskLog() {}

  /** The lines outside of groups; all lines where a task got no further than its housekeeping. */
  static List<String> lines(JsonNode answer) {
    List<String> lines = lines(answer, false);
    return lines.isEmpty() ? lines(answer, true) : lines;
  }

  private static List<String> lines(JsonNode answer, boolean withGroups) {
    List<String> lines = new ArrayList<>();
    boolean inGroup = false;
    for (JsonNode entry : answer.path("content")) {
      String text = entry.isTextual() ? entry.asText() : entry.path("event").asText();
      if (text.startsWith(GROUP)) inGroup = true;
      else if (text.startsWith(END_GROUP)) inGroup = false;
      else if (withGroups || !inGroup) lines.add(entry.isTextual() ? text : line(entry, text));
    }
    return List.copyOf(lines);
  }

  private static String line(JsonNode entry, String text) {
    StringBuilder line = new StringBuilder();
    Json.optionalText(entry, "timestamp")
        .ifPresent(at -> line.append(at, 0, Math.min(19, at.length())).append("Z "));
    Json.optionalText(entry, "level").ifPresent(level -> line.append(level).append(' '));
    line.append(text);
    for (JsonNode error : entry.path("error_detail")) {
      line.append(": ").append(error.path("exc_type").asText());
      line.append(": ").append(error.path("exc_value").asText());
    }
    return line.toString();
  }
}
