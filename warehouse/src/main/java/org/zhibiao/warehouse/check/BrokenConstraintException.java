package org.zhibiao.warehouse.check;

import java.sql.SQLException;
import java.util.List;

/** Rows that break the schema of their table. */
public final class BrokenConstraintException extends SQLException {
  private static final long serialVersionUID = 1L;

  BrokenConstraintException(Check check, List<List<String>> rows) {
    super(check.table() + ": " + check.name() + " (" + check.meaningEn() + ") fails, e.g. " + rows);
  }
}
