package org.zhibiao.warehouse.release.metadata;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.TableSchema;
import org.zhibiao.warehouse.release.ReleaseDescription;

/**
 * What a Parquet file says of itself: table, titles, units, licence and release, so that a file
 * alone, without its folder, still explains itself. Columns are described twice: as a Table Schema,
 * and as Arrow's own column metadata, which pandas and R show.
 */
public final class ParquetLabel {
  private static final ObjectMapper JSON = new ObjectMapper();

  private ParquetLabel() {}

  /** Keys and values for the file's own key-value metadata. */
  public static Map<String, String> of(TableSchema table, ReleaseDescription description) {
    Map<String, String> label = new LinkedHashMap<>();
    label.put("title", table.title() + " " + table.titleEn());
    label.put("description", table.comment());
    label.put("dataset", ReleaseDescription.TITLE_EN);
    label.put("release", description.name());
    label.put("snapshot", description.snapshotId());
    label.put("schema_version", ReleaseDescription.SCHEMA_VERSION);
    label.put("licence", ReleaseDescription.LICENCE);
    label.put("licence_url", ReleaseDescription.LICENCE_URL);
    label.put("table_schema", columns(table).toString());
    label.put("ARROW:schema", ArrowSchema.encoded(table));
    return label;
  }

  private static ObjectNode columns(TableSchema table) {
    ObjectNode schema = JSON.createObjectNode();
    ArrayNode fields = schema.putArray("fields");
    for (Column column : table.columns()) {
      ObjectNode field = TableSchemaJson.field(column);
      fields.add(field);
    }
    return schema;
  }
}
