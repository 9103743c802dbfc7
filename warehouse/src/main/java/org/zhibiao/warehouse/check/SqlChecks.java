package org.zhibiao.warehouse.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.zhibiao.schemas.Schemas;
import org.zhibiao.warehouse.build.SqlFiles;

/**
 * The checks of warehouse/sql/30_check: one SELECT a file of the rows that fail, its head says what
 * it means. {@code -- severity: warn}, {@code -- table: facts}, {@code -- zh: …}, {@code -- en: …}.
 */
final class SqlChecks {
  private SqlChecks() {}

  static List<Check> all() {
    List<Check> checks = new ArrayList<>();
    for (Map.Entry<String, String> file : SqlFiles.of("30_check").entrySet()) {
      checks.add(check(file.getKey(), file.getValue()));
    }
    return checks;
  }

  private static Check check(String name, String sql) {
    return new Check(
        name,
        Schemas.table(head(name, sql, "table")).name(),
        Severity.of(head(name, sql, "severity")),
        head(name, sql, "zh"),
        head(name, sql, "en"),
        sql);
  }

  private static String head(String name, String sql, String key) {
    String mark = "-- " + key + ": ";
    return sql.lines()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()).strip())
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException("30_check/" + name + ".sql lacks \"" + mark + "\""));
  }
}
