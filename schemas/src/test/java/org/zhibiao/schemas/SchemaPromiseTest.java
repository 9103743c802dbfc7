package org.zhibiao.schemas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The shape of the tables changes only where that is declared. For every version of the schemas
 * there is a list of their columns in schemas/released; it is written once, by {@code
 * -Dzhibiao.rewrite=true}, and never again.
 */
class SchemaPromiseTest {
  private static final Path RELEASED =
      Path.of(System.getProperty("zhibiao.root", ".."), "schemas", "released");
  private static final String ENDING = ".csv";

  @Test
  void tablesAreThoseOfTheirVersion() throws IOException {
    Path list = RELEASED.resolve(Schemas.version() + ENDING);
    if (!Files.exists(list) && Boolean.getBoolean("zhibiao.rewrite")) {
      Files.write(list, columns());
    }
    assertThat(list)
        .as("schemas/index.json names a version of which schemas/released has no list of columns")
        .exists();
    assertThat(columns())
        .as(
            "The schemas are no longer those of version %s. Give them a new one in schemas/index.json (the second number for columns more, the first for columns renamed, dropped or of another type), declare what goes in schemas/released/gone.csv, and write the list by -Dzhibiao.rewrite=true",
            Schemas.version())
        .containsExactlyElementsOf(Files.readAllLines(list));
  }

  @Test
  void whatWentIsDeclared() throws IOException {
    Set<String> declared =
        GoneColumn.all().stream()
            .map(gone -> gone.table() + "," + gone.column())
            .collect(Collectors.toSet());
    Set<String> present = names(columns());
    for (Path list : lists()) {
      assertThat(names(Files.readAllLines(list)))
          .as("columns of %s that are gone without a word in gone.csv", list.getFileName())
          .allMatch(name -> present.contains(name) || declared.contains(name));
    }
  }

  @Test
  void aRenamedColumnIsThereUnderItsNewName() {
    for (GoneColumn gone : GoneColumn.all()) {
      assertThat(Schemas.table(gone.table()).findColumn(gone.column())).isEmpty();
      gone.renamedTo()
          .ifPresent(name -> assertThat(Schemas.table(gone.table()).findColumn(name)).isPresent());
    }
  }

  @Test
  void columnsKeepTheirTypeWithinAMajorVersion() throws IOException {
    String major = Schemas.version().split("\\.")[0] + ".";
    Map<String, String> types = types(columns());
    for (Path list : lists()) {
      if (list.getFileName().toString().startsWith(major)) {
        types(Files.readAllLines(list))
            .forEach((name, type) -> assertThat(types.getOrDefault(name, type)).isEqualTo(type));
      }
    }
  }

  /** {@code facts,value,decimal(28;6)}, in the order of the schemas. */
  private static List<String> columns() {
    List<String> lines = new ArrayList<>(List.of("table_name,column_name,type"));
    for (TableSchema table : Schemas.all()) {
      for (Column column : table.columns()) {
        String type = column.type().name().toLowerCase(java.util.Locale.ROOT);
        String size =
            column.type() == ColumnType.DECIMAL
                ? "(" + column.precision() + ";" + column.scale() + ")"
                : "";
        lines.add(table.name() + "," + column.name() + "," + type + size);
      }
    }
    return lines;
  }

  private static List<Path> lists() throws IOException {
    try (Stream<Path> files = Files.list(RELEASED)) {
      return files
          .filter(file -> file.getFileName().toString().matches("\\d+\\.\\d+\\.\\d+\\.csv"))
          .sorted()
          .toList();
    }
  }

  private static Set<String> names(List<String> lines) {
    return types(lines).keySet();
  }

  private static Map<String, String> types(List<String> lines) {
    Map<String, String> types = new TreeMap<>();
    for (String line : lines.subList(1, lines.size())) {
      int last = line.lastIndexOf(',');
      types.put(line.substring(0, last), line.substring(last + 1));
    }
    return types;
  }
}
