package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a tree of JSON-LD (prefixed names, {@code @id}, {@code @type}, {@code @value}, {@code
 * @language}) as Turtle. RDF libraries would make the relative addresses of files absolute.
 */
public final class Turtle {
  private Turtle() {}

  public static String of(JsonNode document) {
    StringBuilder turtle = new StringBuilder();
    for (Map.Entry<String, JsonNode> prefix : document.get("@context").properties()) {
      turtle.append("@prefix %s: <%s> .%n".formatted(prefix.getKey(), prefix.getValue().asText()));
    }
    for (JsonNode node : document.get("@graph")) {
      turtle
          .append("\n<")
          .append(node.get("@id").asText())
          .append(">\n")
          .append(predicates(node, "  "))
          .append(" .\n");
    }
    return turtle.toString().replace(System.lineSeparator(), "\n");
  }

  private static String predicates(JsonNode node, String indent) {
    List<String> lines = new ArrayList<>();
    for (Map.Entry<String, JsonNode> property : node.properties()) {
      if (!property.getKey().equals("@id")) {
        String verb = property.getKey().equals("@type") ? "a" : property.getKey();
        lines.add(indent + verb + " " + objects(property.getKey(), property.getValue(), indent));
      }
    }
    return String.join(" ;\n", lines);
  }

  private static String objects(String property, JsonNode value, String indent) {
    if (!value.isArray()) {
      return object(property, value, indent);
    }
    List<String> objects = new ArrayList<>();
    value.forEach(element -> objects.add(object(property, element, indent)));
    return objects.stream().collect(Collectors.joining(", "));
  }

  private static String object(String property, JsonNode value, String indent) {
    if (property.equals("@type")) {
      return value.asText();
    }
    if (value.isTextual()) {
      return literal(value.asText());
    }
    if (value.has("@value")) {
      String text = literal(value.get("@value").asText());
      return value.has("@language")
          ? text + "@" + value.get("@language").asText()
          : text + "^^" + value.get("@type").asText();
    }
    if (value.has("@id")) {
      return "<" + value.get("@id").asText() + ">";
    }
    return "[\n" + predicates(value, indent + "  ") + " ]";
  }

  private static String literal(String text) {
    String escaped =
        text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n").replace("\r", "\\r");
    return "\"" + escaped + "\"";
  }
}
