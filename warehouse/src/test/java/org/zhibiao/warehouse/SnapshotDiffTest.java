package org.zhibiao.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.warehouse.diff.SnapshotDiff;
import org.zhibiao.warehouse.diff.TableDiff;
import org.zhibiao.warehouse.table.SnapshotFiles;

/** Between two snapshots every difference is told, with its cause. */
class SnapshotDiffTest {
  private static final String REPORT = "110000-2026-report";

  @TempDir Path before;
  @TempDir Path after;
  @TempDir Path out;

  private static TestSnapshot snapshot(Path folder) {
    return TestSnapshot.in(folder).indicator("gdp", "元", "higher").report("110000", 2026);
  }

  private List<TableDiff> diff() throws SQLException, IOException {
    return new SnapshotDiff(SnapshotFiles.in(before), SnapshotFiles.in(after)).write(out);
  }

  @Test
  void sameSnapshotsDoNotDiffer() throws SQLException, IOException {
    snapshot(before).fact(REPORT, "gdp growth outcome 2025 = 5.4 %").write();
    snapshot(after).fact(REPORT, "gdp growth outcome 2025 = 5.4 %").write();

    assertThat(diff()).isEmpty();
  }

  @Test
  void changedValueIsToldByColumn() throws SQLException, IOException {
    Map<String, String> sentence = Map.of("sentence", "全市经济稳中有进。");
    snapshot(before).fact(REPORT, "gdp growth outcome 2025 = 5.3 %", sentence).write();
    snapshot(after).fact(REPORT, "gdp growth outcome 2025 = 5.4 %", sentence).write();

    assertThat(diff())
        .contains(new TableDiff("facts", 0, 0, 1), new TableDiff("mentions", 0, 0, 1));
    assertThat(
            TestSnapshot.in(out)
                .query(
                    "select change, column_name, before, after, cause from changes where table_name = 'facts' order by all"))
        .containsExactly(
            "changed|text|5.3|5.4|catalogue_changed",
            "changed|value|5.300000|5.400000|catalogue_changed");
  }

  @Test
  void newReportIsTheCauseOfItsRows() throws SQLException, IOException {
    snapshot(before).write();
    snapshot(after)
        .report("110000", 2027)
        .fact("110000-2027-report", "gdp growth outcome 2026 = 5.1 %")
        .write();

    assertThat(diff()).contains(new TableDiff("facts", 1, 0, 0), new TableDiff("reports", 1, 0, 0));
    assertThat(TestSnapshot.in(out).query("select distinct cause from changes"))
        .containsExactly("new_report");
  }

  @Test
  void rowsOfReportsThatWentAreGone() throws SQLException, IOException {
    snapshot(before).report("120000", 2026).write();
    snapshot(after).write();

    assertThat(diff()).containsExactly(new TableDiff("reports", 0, 1, 0));
  }
}
