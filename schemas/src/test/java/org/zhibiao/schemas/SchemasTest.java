package org.zhibiao.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas are whole, say what they mean in both languages and point only at each other. */
class SchemasTest {

  static List<TableSchema> tables() {
    return Schemas.all();
  }

  @Test
  void everyFileIsListed() throws IOException {
    try (Stream<Path> files = Files.list(Path.of(""))) {
      List<String> names =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".json") && !name.equals("index.json"))
              .map(name -> name.replace(".json", ""))
              .toList();
      assertThat(Schemas.all().stream().map(TableSchema::name))
          .containsExactlyInAnyOrderElementsOf(names);
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void keyIsMadeOfRequiredColumns(TableSchema table) {
    assertThat(table.primaryKey()).isNotEmpty();
    for (String column : table.primaryKey()) {
      assertThat(table.requireColumn(column).required())
          .as("%s.%s is required", table.name(), column)
          .isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void columnsAreNamedOnceAndTitledInBothLanguages(TableSchema table) {
    Set<String> seen = new HashSet<>();
    for (Column column : table.columns()) {
      assertThat(seen.add(column.name())).as("%s.%s once", table.name(), column.name()).isTrue();
      assertThat(column.name()).matches("[a-z][a-z0-9_]*");
      assertThat(column.title()).isNotBlank();
      assertThat(column.titleEn()).isNotBlank();
      assertThat(column.description().isEmpty())
          .as("%s.%s is described in both languages or none", table.name(), column.name())
          .isEqualTo(column.descriptionEn().isEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("tables")
  void referencesPointAtColumnsOfTheSameType(TableSchema table) {
    for (ForeignKey key : table.foreignKeys()) {
      TableSchema other = Schemas.table(key.table());
      List<ColumnType> here = new ArrayList<>();
      List<ColumnType> there = new ArrayList<>();
      key.columns().forEach(column -> here.add(table.requireColumn(column).type()));
      key.referenced().forEach(column -> there.add(other.requireColumn(column).type()));
      assertThat(here).as("%s%s", table.name(), key).isEqualTo(there);
    }
  }

  @Test
  void subjectTablesCarryTheFactAndTheirOwn() {
    TableSchema targets = Schemas.table("targets");
    assertThat(targets.columnNames())
        .containsAll(Schemas.table("facts").columnNames())
        .contains("horizon", "target_year");
  }

  @Test
  void figuresAreExact() {
    Column value = Schemas.table("facts").requireColumn("value");
    assertThat(value.type()).isEqualTo(ColumnType.DECIMAL);
    assertThat(value.precision()).isEqualTo(28);
    assertThat(value.scale()).isEqualTo(6);
  }
}
