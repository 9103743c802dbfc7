package org.zhibiao.pipeline.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhibiao.pipeline.source.ReportReaders.FileReader;

/** JSON Lines: an object a line, its {@code full_text} the report, its other members declared. */
final class JsonLinesReader implements FileReader {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Override
  public List<SourceReport> read(SourceFile file) throws UnreadableReportException {
    List<SourceReport> reports = new ArrayList<>();
    int number = 0;
    for (String line : (Iterable<String>) TextDecoder.decode(file).lines()::iterator) {
      number++;
      if (!line.isBlank()) {
        Map<String, String> row = MarkdownReader.values(object(file, line, number));
        reports.add(TableRows.report(file, "application/jsonl", reports.size(), row));
      }
    }
    return reports;
  }

  private static JsonNode object(SourceFile file, String line, int number)
      throws UnreadableReportException {
    try {
      JsonNode node = JSON.readTree(line);
      if (node.isObject()) {
        return node;
      }
      throw file.unreadable("bad_json", "line " + number + " is no JSON object");
    } catch (JsonProcessingException e) {
      throw file.unreadable(
          "bad_json", "line " + number + " is no JSON: " + e.getOriginalMessage(), e);
    }
  }
}
