package org.zhibiao.warehouse.query;

import java.io.IOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180 with a header; null is nothing, lists are joined by semicolons. */
final class CsvRows implements Rows {
  private final CSVPrinter printer;

  CsvRows(Writer writer) throws IOException {
    this.printer = CSVFormat.RFC4180.print(writer);
  }

  @Override
  public void columns(List<String> names) throws IOException {
    printer.printRecord(names);
  }

  @Override
  public void row(List<Object> values) throws IOException {
    for (Object value : values) {
      printer.print(text(value));
    }
    printer.println();
  }

  @Override
  public void end() throws IOException {
    printer.flush();
  }

  static String text(Object value) {
    if (value instanceof BigDecimal number) {
      return number.toPlainString();
    }
    if (value instanceof List<?> list) {
      return String.join(";", list.stream().map(String::valueOf).toList());
    }
    return value == null ? null : value.toString();
  }
}
