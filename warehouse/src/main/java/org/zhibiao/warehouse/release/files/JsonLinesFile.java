package org.zhibiao.warehouse.release.files;

import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.table.DuckDb;

/** A table as JSON Lines: an object a row, every column present, null where there is no value. */
public final class JsonLinesFile {
  private static final ObjectMapper JSON =
      JsonMapper.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private JsonLinesFile() {}

  public static long write(DuckDb duckdb, TableSchema table, Path file)
      throws SQLException, IOException {
    List<String> names = table.columnNames();
    try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      return TableRows.forEach(
          duckdb,
          table,
          values -> {
            Map<String, Object> row = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
              row.put(names.get(i), values.get(i));
            }
            writer.write(JSON.writeValueAsString(row));
            writer.write('\n');
          });
    }
  }
}
