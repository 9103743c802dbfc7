package org.zhibiao.warehouse.build;

import java.sql.SQLException;
import org.zhibiao.warehouse.table.DuckDb;

/** The rules that several models share, as SQL macros: conversion of units, attainment. */
public final class Macros {
  private Macros() {}

  public static void define(DuckDb duckdb) throws SQLException {
    for (String file : SqlFiles.of("macros").values()) {
      duckdb.run(file);
    }
  }
}
