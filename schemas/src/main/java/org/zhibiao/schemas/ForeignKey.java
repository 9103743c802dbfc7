package org.zhibiao.schemas;

import java.util.List;

/** Columns whose values, where there are any, must be found in another table. */
public record ForeignKey(List<String> columns, String table, List<String> referenced) {
  public ForeignKey {
    columns = List.copyOf(columns);
    referenced = List.copyOf(referenced);
    if (columns.size() != referenced.size()) {
      throw new IllegalArgumentException(
          "A foreign key pairs its columns: " + columns + " with " + referenced);
    }
  }
}
