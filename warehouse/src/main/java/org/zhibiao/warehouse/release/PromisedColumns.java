package org.zhibiao.warehouse.release;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.zhibiao.schemas.GoneColumn;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/**
 * Columns that were renamed or dropped stay for two releases, in a view of the table as it was:
 * {@code facts_before_2_0_0} has them under their old names.
 */
public final class PromisedColumns {
  private static final int RELEASES = 2;

  private PromisedColumns() {}

  /** Those that fewer than two releases have gone without. */
  static List<GoneColumn> of(List<GoneColumn> gone, ReleaseShelf shelf) throws IOException {
    List<GoneColumn> promised = new ArrayList<>();
    for (GoneColumn column : gone) {
      int without = 0;
      for (String release : shelf.names()) {
        String version = shelf.origin(release).path("schema_version").asText();
        without += isNotBefore(version, column.since()) ? 1 : 0;
      }
      if (without < RELEASES) {
        promised.add(column);
      }
    }
    return promised;
  }

  /** Makes the views in the current database. */
  public static void createViews(DuckDb duckdb, List<GoneColumn> promised) throws SQLException {
    Map<String, List<String>> columns = new LinkedHashMap<>();
    Map<String, String> tables = new LinkedHashMap<>();
    for (GoneColumn gone : promised) {
      String view = gone.table() + "_before_" + gone.since().replace('.', '_');
      tables.put(view, gone.table());
      columns
          .computeIfAbsent(view, name -> new ArrayList<>())
          .add(
              gone.renamedTo().map(Sql::name).orElse("null::varchar")
                  + " as "
                  + Sql.name(gone.column()));
    }
    for (Map.Entry<String, String> view : tables.entrySet()) {
      duckdb.run(
          "create view %s as select *, %s from %s"
              .formatted(
                  Sql.name(view.getKey()),
                  String.join(", ", columns.get(view.getKey())),
                  Sql.name(view.getValue())));
    }
  }

  /** Versions are three numbers: 1.10.0 is behind 1.9.0. */
  private static boolean isNotBefore(String version, String since) {
    String[] numbers = version.split("\\.");
    String[] least = since.split("\\.");
    for (int i = 0; i < Math.min(numbers.length, least.length); i++) {
      int difference = Integer.compare(Integer.parseInt(numbers[i]), Integer.parseInt(least[i]));
      if (difference != 0) {
        return difference > 0;
      }
    }
    return true;
  }
}
