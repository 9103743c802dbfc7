package org.zhibiao.pipeline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.pipeline.source.ReportReaders.FileReader;

/**
 * Markdown: the text is the whole file, and the YAML between two {@code ---} at its head declares
 * what the text does not say.
 */
final class MarkdownReader implements FileReader {
  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
  private static final String FENCE = "---";

  @Override
  public List<SourceReport> read(SourceFile file) throws UnreadableReportException {
    String text = TextDecoder.decode(file);
    return List.of(file.report("text/markdown", text, declared(file, text)));
  }

  private static Map<String, String> declared(SourceFile file, String text)
      throws UnreadableReportException {
    String head = frontMatter(text);
    if (head.isBlank()) {
      return Map.of();
    }
    try {
      return values(YAML.readTree(head));
    } catch (JsonProcessingException e) {
      throw file.unreadable(
          "bad_front_matter",
          "the lines between the two --- are no YAML: " + e.getOriginalMessage(),
          e);
    }
  }

  static Map<String, String> values(JsonNode node) {
    Map<String, String> values = new LinkedHashMap<>();
    node.fields()
        .forEachRemaining(
            field -> {
              if (field.getValue().isValueNode() && !field.getValue().isNull()) {
                values.put(field.getKey(), field.getValue().asText());
              }
            });
    return values;
  }

  private static String frontMatter(String text) {
    List<String> lines = text.lines().limit(200).toList();
    if (lines.isEmpty() || !lines.get(0).strip().equals(FENCE)) {
      return "";
    }
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).strip().equals(FENCE)) {
        return String.join("\n", lines.subList(1, i));
      }
    }
    return "";
  }
}
