package org.zhibiao.schemas;

import java.util.List;
import java.util.Optional;

/**
 * A table: its columns in their order, its keys and what it means.
 *
 * @param grain what a row is, in Chinese
 * @param inherits the table whose columns come before this one's own, e.g. facts for targets
 */
public record TableSchema(
    String name,
    Stage stage,
    String title,
    String titleEn,
    String description,
    String descriptionEn,
    String grain,
    String grainEn,
    Optional<String> inherits,
    List<Column> columns,
    List<String> primaryKey,
    List<ForeignKey> foreignKeys) {
  public TableSchema {
    columns = List.copyOf(columns);
    primaryKey = List.copyOf(primaryKey);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** The column of that name. */
  public Optional<Column> findColumn(String column) {
    return columns.stream().filter(c -> c.name().equals(column)).findFirst();
  }

  public Column requireColumn(String column) {
    return findColumn(column)
        .orElseThrow(
            () -> new IllegalArgumentException("Table " + name + " has no column " + column));
  }

  public List<String> columnNames() {
    return columns.stream().map(Column::name).toList();
  }

  /** One line for people: title, grain and meaning in both languages. */
  public String comment() {
    return title
        + " "
        + titleEn
        + "："
        + grain
        + "。"
        + description
        + " / "
        + grainEn
        + ". "
        + descriptionEn;
  }
}
