package org.zhibiao.warehouse.release;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhibiao.warehouse.TestSnapshot;
import org.zhibiao.warehouse.table.DuckDb;
import org.zhibiao.warehouse.table.Sql;

/** Releases of snapshots that hold one small report, made one after the other. */
final class Releases {
  static final String REPORT = "110000-2026-report";

  private final Path folder;
  private int made;

  Releases(Path folder) {
    this.folder = folder;
  }

  /** A report as a snapshot holds it; every sentence has one figure, an outcome of 2025. */
  final class Snapshot {
    private final Path place = folder.resolve("snapshot-" + ++made);
    private final TestSnapshot rows = TestSnapshot.in(place);
    private int end;

    private Snapshot(String bytes, String version) {
      rows.row(
          "reports",
          Map.of(
              "report_id", REPORT,
              "region_code", "110000",
              "kind", "report",
              "preferred", "true",
              "review_year", "2025",
              "plan_year", "2026",
              "file_name", "report.txt",
              "sha256", bytes.repeat(64),
              "pipeline_version", version));
    }

    /** {@code says("a", "全市生产总值增长", "5.4%", "。", "gdp growth outcome 2025 = 5.4 %")}. */
    Snapshot says(String id, String before, String figure, String behind, String words) {
      String sentence = before + figure + behind;
      Map<String, String> more = new HashMap<>();
      more.put("fact_id", id);
      more.put("text", figure);
      more.put("start", Integer.toString(end + before.length()));
      more.put("end", Integer.toString(end + before.length() + figure.length()));
      more.put("sentence", sentence);
      rows.fact(REPORT, words, more);
      end += sentence.length();
      return this;
    }

    /** A reviewer's correction of a fact, as the ledger has it. */
    Snapshot corrected(String id) {
      rows.row(
          "corrections",
          Map.of(
              "correction_id", "c-" + id,
              "fact_id", id,
              "report_id", REPORT,
              "field", "value",
              "reason", "misprint",
              "reviewer", "test",
              "reviewed_on", "2026-03-01"));
      return this;
    }

    Release release(String date) throws SQLException, IOException {
      rows.build();
      return again(date);
    }

    /** A release with all its pages. */
    Release releaseWithPortal(String date) throws SQLException, IOException {
      rows.build();
      return new ReleaseWriter(request(date)).write();
    }

    /** Asks for a release of the same snapshot once more. */
    Release again(String date) throws SQLException, IOException {
      return ReleaseWriter.ofDataAlone(request(date)).write();
    }

    private ReleaseRequest request(String date) {
      String id = place.getFileName().toString();
      return new ReleaseRequest(
          place, id, "0.1.0", folder.resolve("release"), LocalDate.parse(date));
    }
  }

  /**
   * @param bytes a hexadecimal digit that stands for the file's contents
   */
  Snapshot reading(String bytes, String version) {
    return new Snapshot(bytes, version);
  }

  /** The rows of a query over a release's database, values joined by {@code |}. */
  static List<String> query(Release release, String sql) throws SQLException {
    try (DuckDb duckdb = DuckDb.inMemory()) {
      duckdb.run(
          "attach %s as published (read_only)"
              .formatted(Sql.text(release.folder().resolve("zhibiao.duckdb"))));
      duckdb.run("use published");
      return duckdb.rows(sql).stream()
          .map(row -> row.stream().map(String::valueOf).collect(Collectors.joining("|")))
          .toList();
    }
  }

  static void copy(Path from, Path to) throws IOException {
    for (String path : Checksums.paths(from)) {
      Path target = to.resolve(path);
      Files.createDirectories(target.getParent());
      Files.copy(from.resolve(path), target);
    }
  }
}
