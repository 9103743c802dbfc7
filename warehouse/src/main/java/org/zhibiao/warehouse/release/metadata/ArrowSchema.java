package org.zhibiao.warehouse.release.metadata;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.arrow.vector.types.DateUnit;
import org.apache.arrow.vector.types.FloatingPointPrecision;
import org.apache.arrow.vector.types.TimeUnit;
import org.apache.arrow.vector.types.pojo.ArrowType;
import org.apache.arrow.vector.types.pojo.Field;
import org.apache.arrow.vector.types.pojo.FieldType;
import org.apache.arrow.vector.types.pojo.Schema;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.ColumnType;
import org.zhibiao.schemas.TableSchema;

/** A table's shape in Arrow's terms: where Parquet readers look for what a column means. */
final class ArrowSchema {
  private ArrowSchema() {}

  /** The schema as Parquet's key {@code ARROW:schema} holds it. */
  static String encoded(TableSchema table) {
    Schema schema = new Schema(table.columns().stream().map(ArrowSchema::field).toList());
    return Base64.getEncoder().encodeToString(schema.serializeAsMessage());
  }

  private static Field field(Column column) {
    Map<String, String> meaning = new LinkedHashMap<>();
    meaning.put("title", column.title());
    meaning.put("title_en", column.titleEn());
    meaning.put("description", column.description());
    meaning.put("description_en", column.descriptionEn());
    column.unit().ifPresent(unit -> meaning.put("unit", unit));
    List<Field> children =
        column.type() == ColumnType.STRINGS
            ? List.of(Field.nullable("element", ArrowType.Utf8.INSTANCE))
            : List.of();
    return new Field(column.name(), new FieldType(true, type(column), null, meaning), children);
  }

  private static ArrowType type(Column column) {
    return switch (column.type()) {
      case STRING -> ArrowType.Utf8.INSTANCE;
      case INTEGER -> new ArrowType.Int(32, true);
      case DECIMAL -> new ArrowType.Decimal(column.precision(), column.scale(), 128);
      case DOUBLE -> new ArrowType.FloatingPoint(FloatingPointPrecision.DOUBLE);
      case BOOLEAN -> ArrowType.Bool.INSTANCE;
      case DATE -> new ArrowType.Date(DateUnit.DAY);
      case DATETIME -> new ArrowType.Timestamp(TimeUnit.MICROSECOND, null);
      case STRINGS -> ArrowType.List.INSTANCE;
    };
  }
}
