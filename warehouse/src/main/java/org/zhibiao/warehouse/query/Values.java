package org.zhibiao.warehouse.query;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The values of a result row, of few types. */
final class Values {
  private Values() {}

  static List<Object> of(ResultSet row) throws SQLException {
    List<Object> values = new ArrayList<>();
    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
      values.add(value(row, i));
    }
    return values;
  }

  private static Object value(ResultSet row, int column) throws SQLException {
    Object value = row.getObject(column);
    if (value == null || value instanceof Boolean) {
      return value;
    }
    if (value instanceof Array array) {
      List<String> members = new ArrayList<>();
      for (Object member : (Object[]) array.getArray()) {
        members.add(String.valueOf(member));
      }
      return members;
    }
    if (value instanceof Double || value instanceof Float) {
      double number = ((Number) value).doubleValue();
      return Double.isFinite(number) ? plain(BigDecimal.valueOf(number)) : value.toString();
    }
    if (value instanceof BigDecimal number) {
      return plain(number);
    }
    return value instanceof Number || value instanceof BigInteger
        ? new BigDecimal(value.toString())
        : row.getString(column);
  }

  /** 5.400000 is 5.4. */
  private static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
