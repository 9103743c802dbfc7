package org.zhibiao.warehouse.table;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An in-memory DuckDB that fetches nothing from elsewhere. */
public final class DuckDb implements AutoCloseable {
  private static final String CHANGING_COMPRESSION =
      "fsst,dict_fsst,bitpacking,alp,alprd,chimp,patas,roaring,zstd";

  private final Connection connection;

  private DuckDb(Connection connection) {
    this.connection = connection;
  }

  public static DuckDb inMemory() throws SQLException {
    DuckDb duckdb = new DuckDb(DriverManager.getConnection("jdbc:duckdb:"));
    duckdb.run("set autoinstall_known_extensions = false");
    duckdb.run("set autoload_known_extensions = false");
    duckdb.run("set TimeZone = 'UTC'");
    return duckdb;
  }

  /**
   * Until {@link #writeAsUsual}, the same tables give a database file of the same bytes. Several
   * threads write their blocks in the order in which they get done; FSST chooses its symbols from a
   * random sample; the others pad with bytes as they happen to be on the stack. Bytes that DuckDB
   * leaves unset in its blocks are zero if the launcher has told its memory allocator so.
   */
  public void writeReproducibly() throws SQLException {
    run("set threads = 1");
    run("set disabled_compression_methods = '" + CHANGING_COMPRESSION + "'");
  }

  /** Ends what {@link #writeReproducibly} began. */
  public void writeAsUsual() throws SQLException {
    run("reset threads");
    run("reset disabled_compression_methods");
  }

  public Connection connection() {
    return connection;
  }

  /** Runs a statement; its rows, if any, are dropped. */
  public void run(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new SQLException(e.getMessage().strip() + "\n  in: " + beginning(sql), e);
    }
  }

  /** The rows of a query, every value as text, null as null. */
  public List<List<String>> rows(String sql) throws SQLException {
    List<List<String>> rows = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet result = statement.executeQuery(sql)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        List<String> row = new ArrayList<>();
        for (int column = 1; column <= columns; column++) {
          row.add(result.getString(column));
        }
        rows.add(row);
      }
    } catch (SQLException e) {
      throw new SQLException(e.getMessage().strip() + "\n  in: " + beginning(sql), e);
    }
    return rows;
  }

  private static String beginning(String sql) {
    return sql.length() <= 300 ? sql : sql.substring(0, 300) + " …";
  }

  /** The one value of a query. */
  public String value(String sql) throws SQLException {
    return rows(sql).get(0).get(0);
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
