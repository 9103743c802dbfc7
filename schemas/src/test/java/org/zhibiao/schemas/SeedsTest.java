package org.zhibiao.schemas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The reference data keep the schemas of their tables. */
class SeedsTest {

  static List<TableSchema> seeded() {
    return Schemas.of(Stage.REFERENCE).stream().filter(table -> Seeds.has(table.name())).toList();
  }

  @ParameterizedTest
  @MethodSource("seeded")
  void headerHasTheColumnsOfTheTable(TableSchema table) {
    List<Map<String, String>> rows = Seeds.rows(table.name());
    if (!rows.isEmpty()) {
      assertThat(rows.get(0).keySet()).containsExactlyInAnyOrderElementsOf(table.columnNames());
    }
  }

  @ParameterizedTest
  @MethodSource("seeded")
  void keysAreThereOnce(TableSchema table) {
    Set<List<String>> keys = new HashSet<>();
    for (Map<String, String> row : Seeds.rows(table.name())) {
      List<String> key = table.primaryKey().stream().map(row::get).toList();
      assertThat(keys.add(key)).as("%s %s once", table.name(), key).isTrue();
      assertThat(key).doesNotContain("");
    }
  }

  @ParameterizedTest
  @MethodSource("seeded")
  void numbersFitTheirColumns(TableSchema table) {
    for (Map<String, String> row : Seeds.rows(table.name())) {
      for (Column column : table.columns()) {
        String value = row.get(column.name());
        if (column.type() == ColumnType.DECIMAL && !value.isEmpty()) {
          assertThat(new BigDecimal(value).stripTrailingZeros().scale())
              .as("%s %s", column.name(), row)
              .isLessThanOrEqualTo(column.scale());
        }
      }
    }
  }

  @Test
  void unknownSeedIsRefused() {
    assertThatThrownBy(() -> Seeds.rows("no_such_table")).hasMessageContaining("no_such_table");
  }
}
