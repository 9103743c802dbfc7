package org.zhibiao.jobs.rows;

import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.zhibiao.schemas.Column;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.schemas.TableSchema;

/** A table's Spark type, derived from its Table Schema. */
public final class SparkSchema {
  private SparkSchema() {}

  public static StructType of(String table) {
    return of(Schemas.table(table));
  }

  /** Columns in the schema's order; required ones can hold no null; each carries its comment. */
  public static StructType of(TableSchema table) {
    StructType struct = new StructType();
    for (Column column : table.columns()) {
      struct = struct.add(column.name(), typeOf(column), !column.required(), column.comment());
    }
    return struct;
  }

  private static DataType typeOf(Column column) {
    return switch (column.type()) {
      case STRING -> DataTypes.StringType;
      case INTEGER -> DataTypes.IntegerType;
      case DECIMAL -> DataTypes.createDecimalType(column.precision(), column.scale());
      case DOUBLE -> DataTypes.DoubleType;
      case BOOLEAN -> DataTypes.BooleanType;
      case DATE -> DataTypes.DateType;
      case DATETIME -> DataTypes.TimestampNTZType;
      case STRINGS -> DataTypes.createArrayType(DataTypes.StringType);
    };
  }
}
