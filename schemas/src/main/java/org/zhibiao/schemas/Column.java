package org.zhibiao.schemas;

import java.util.Optional;

/**
 * A column of a table.
 *
 * @param precision digits in all, for {@link ColumnType#DECIMAL}; else 0
 * @param scale digits behind the point, for {@link ColumnType#DECIMAL}; else 0
 * @param title in Chinese
 * @param description in Chinese; empty where the title says it all
 * @param unit of every value of the column, e.g. {@code %}
 */
public record Column(
    String name,
    ColumnType type,
    int precision,
    int scale,
    Optional<String> format,
    String title,
    String titleEn,
    String description,
    String descriptionEn,
    Optional<String> unit,
    Optional<String> example,
    Constraints constraints) {

  /** Whether every row has a value. */
  public boolean required() {
    return constraints.required();
  }

  /** One line for people: {@code 数值 Value: 已展开倍数 … / Multiplier expanded …}. */
  public String comment() {
    StringBuilder comment = new StringBuilder(title).append(" ").append(titleEn);
    if (!description.isEmpty()) {
      comment.append("：").append(description);
    }
    if (!descriptionEn.isEmpty()) {
      comment.append(" / ").append(descriptionEn);
    }
    unit.ifPresent(u -> comment.append(" [").append(u).append("]"));
    return comment.toString();
  }
}
