package org.zhibiao.jobs.cli;

import java.io.PrintStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.zhibiao.jobs.snapshot.DataFolder;
import org.zhibiao.jobs.snapshot.Manifest;
import org.zhibiao.jobs.snapshot.Snapshot;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.SnapshotFiles;

/** The table that ends a run: what was read, found and set aside, and where it lies. */
final class RunReport {
  private static final int REASONS_SHOWN = 20;
  private static final List<String> SUBJECTS =
      List.of("targets", "outcomes", "investments", "counts", "comparisons");

  private RunReport() {}

  static void print(Snapshot snapshot, DataFolder data, PrintStream out) throws SQLException {
    Manifest manifest = snapshot.manifest();
    out.println();
    line(
        out, "read", manifest.rows("reports"), "reports in " + manifest.inputs().size() + " files");
    line(out, "found", manifest.rows("facts"), "facts among the numerals below");
    line(
        out,
        "",
        manifest.rows("mentions"),
        "numerals in " + count(manifest.rows("passages")) + " sentences");
    for (String subject : SUBJECTS) {
      line(out, "", manifest.rows(subject), subject);
    }
    line(out, "set aside", manifest.rows("quarantine"), "files that could not be read");
    printReasons(snapshot, out);
    out.println("  snapshot    " + snapshot.id());
    out.println("  tables      " + snapshot.folder());
    out.println("  DuckDB file " + data.database());
    out.println();
  }

  private static void line(PrintStream out, String what, long number, String of) {
    out.println(String.format("  %-10s %9s  %s", what, count(number), of));
  }

  private static String count(long number) {
    return String.format("%,d", number);
  }

  private static void printReasons(Snapshot snapshot, PrintStream out) throws SQLException {
    if (snapshot.manifest().rows("quarantine") == 0) {
      return;
    }
    String query =
        "select file_name, reason_code, message from "
            + SnapshotFiles.in(snapshot.folder()).scan("quarantine")
            + " order by file_name limit "
            + REASONS_SHOWN;
    try (DuckDb duckdb = DuckDb.inMemory();
        Statement statement = duckdb.connection().createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        out.println(
            "             "
                + rows.getString(1)
                + " ("
                + rows.getString(2)
                + "): "
                + rows.getString(3));
      }
    }
  }
}
