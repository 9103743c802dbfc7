package org.zhibiao.warehouse.query;

import java.io.IOException;
import java.util.List;

/** Takes the rows of a result one by one and writes them in its way. */
interface Rows {
  void columns(List<String> names) throws IOException;

  /** Values are null, String, Boolean, BigDecimal, or a list of strings. */
  void row(List<Object> values) throws IOException;

  /** After the last row. */
  void end() throws IOException;
}
