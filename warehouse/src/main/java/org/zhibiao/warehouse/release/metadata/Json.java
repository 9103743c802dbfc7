package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Metadata as JSON for people to read: indented, with line feeds on every machine. */
public final class Json {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final DefaultPrettyPrinter PRINTER =
      new DefaultPrettyPrinter()
          .withObjectIndenter(new DefaultIndenter("  ", "\n"))
          .withArrayIndenter(new DefaultIndenter("  ", "\n"));

  private Json() {}

  static ObjectNode object() {
    return MAPPER.createObjectNode();
  }

  static ArrayNode array() {
    return MAPPER.createArrayNode();
  }

  /** {@code {"@id": id}}. */
  static ObjectNode reference(String id) {
    return object().put("@id", id);
  }

  /** A text in one language, as JSON-LD writes it. */
  static ObjectNode text(String value, String language) {
    return object().put("@value", value).put("@language", language);
  }

  public static void write(JsonNode node, Path file) throws IOException {
    Files.writeString(file, MAPPER.writer(PRINTER).writeValueAsString(node) + "\n");
  }
}
