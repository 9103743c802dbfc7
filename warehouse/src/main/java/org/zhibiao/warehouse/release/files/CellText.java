package org.zhibiao.warehouse.release.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.zhibiao.schemas.Column;

/** A value of a table as text files write it: 5.400000 reads 5.4, a list reads as a JSON array. */
final class CellText {
  private static final ObjectMapper JSON = new ObjectMapper();

  private CellText() {}

  /**
   * The value as Java has it: null, String, Long, BigDecimal, Double, Boolean or List of String.
   */
  static Object value(ResultSet row, int index, Column column) throws SQLException {
    Object value = row.getObject(index);
    if (value == null) {
      return null;
    }
    return switch (column.type()) {
      case STRING -> value.toString();
      case INTEGER -> row.getLong(index);
      case DECIMAL -> plain(row.getBigDecimal(index));
      case DOUBLE -> row.getDouble(index);
      case BOOLEAN -> row.getBoolean(index);
      case DATE -> row.getObject(index, java.time.LocalDate.class).toString();
      case DATETIME -> utc(row.getTimestamp(index));
      case STRINGS -> strings(row.getArray(index));
    };
  }

  /** The value as a cell of a CSV file; null is an empty cell. */
  static String text(Object value) {
    if (value == null) {
      return null;
    }
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof List<?> list) {
      try {
        return JSON.writeValueAsString(list);
      } catch (JsonProcessingException e) {
        throw new IllegalStateException("A list could not be written as JSON: " + list, e);
      }
    }
    return value.toString();
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static String utc(Timestamp timestamp) {
    return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
            timestamp.toLocalDateTime().atOffset(ZoneOffset.UTC))
        + "Z";
  }

  private static List<String> strings(Array array) throws SQLException {
    List<String> strings = new ArrayList<>();
    for (Object element : (Object[]) array.getArray()) {
      strings.add(String.valueOf(element));
    }
    return strings;
  }
}
