package org.zhibiao.jobs.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhibiao.jobs.program.Program;

/** Night after night: reports come, change and go, are set aside and mended. */
class ChangingInputIT {
  private static final String TREES =
      """
      政府工作报告
      ——2026年1月20日在河北省第十四届人民代表大会第四次会议上

      一、2025年工作回顾
      全年新栽树木三万株，新修步道9公里。

      二、2026年重点工作
      新建书屋120个，粮食产量保持在400万吨以上。
      """;
  private static final String FERRIES =
      """
      政府工作报告
      ——2025年1月16日在浙江省第十四届人民代表大会第三次会议上

      一、2024年工作回顾
      轮渡运送旅客31万人次，增长4.5%。

      二、2025年重点工作
      新开航线3条，旅客增长5%左右。
      """;

  @TempDir private Path folder;
  private Path input;
  private Shell shell;

  @BeforeEach
  void folders() throws IOException {
    input = Files.createDirectories(folder.resolve("各地 报告"));
    shell = new Shell(folder.resolve("数据 data"));
  }

  @Test
  void whatComesChangesAndGoesEndsInTheTablesOfAFirstRun() throws Exception {
    write("树 [1] {稿}.txt", TREES.getBytes(UTF_8));
    write("2025/b+c%20d.txt", FERRIES.getBytes(Charset.forName("GB18030")));
    assertThat(shell.nightly(input).code()).isZero();
    assertThat(shell.ask("select report_id from reports order by all"))
        .containsExactly("130000-2026-report", "330000-2025-report");

    write("树 [1] {稿}.txt", TREES.replace("三万株", "四万株").getBytes(UTF_8));
    Files.delete(input.resolve("2025/b+c%20d.txt"));
    write("新/news.md", Files.readAllBytes(Program.DIGESTS.resolve("110171-2026-news.md")));
    Shell.Ended second = shell.nightly(input);
    assertThat(second.output()).contains("2 files: 2 reports read, 0 unchanged");
    assertThat(shell.ask("select value::integer from facts where unit = '株'"))
        .containsExactly("40000");

    write("c.txt", FERRIES.getBytes(UTF_8));
    Shell.Ended third = shell.nightly(input, "--keep", "2");
    assertThat(third.output()).contains("3 files: 1 reports read, 2 unchanged");

    Shell atOnce = new Shell(folder.resolve("at-once"));
    assertThat(atOnce.nightly(input).code()).isZero();
    assertThat(Program.tables(shell.data())).isEqualTo(Program.tables(atOnce.data()));
    theOldestSnapshotIsGoneAndReadersCanGoBack();
  }

  private void theOldestSnapshotIsGoneAndReadersCanGoBack() throws IOException {
    String third = Program.current(shell.data());
    List<String> listed = shell.run("snapshots").output().lines().skip(1).toList();
    assertThat(listed).hasSize(2);
    assertThat(listed.get(0)).startsWith("000002-").doesNotContain("*");
    assertThat(listed.get(1)).startsWith(third).endsWith("*");

    assertThat(shell.run("rollback", "1").code()).isEqualTo(2);
    assertThat(shell.run("rollback", "2").output()).contains("The current snapshot is 000002-");
    assertThat(shell.ask("select count(*) from reports")).containsExactly("2");

    Shell.Ended next = shell.nightly(input);
    assertThat(next.code()).isZero();
    assertThat(Program.current(shell.data())).as("the work is done already").isEqualTo(third);
    assertThat(shell.ask("select count(*) from reports")).containsExactly("3");
  }

  @Test
  void aFileThatWasSetAsideIsTriedAgainWhenItsBytesChange() throws IOException {
    write("good.txt", TREES.getBytes(UTF_8));
    write("later.txt", new byte[0]);
    write("table.csv", "province,year\n浙江省,2025\n".getBytes(UTF_8));
    assertThat(shell.nightly(input).code()).isEqualTo(1);
    assertThat(shell.ask("select file_name, length(message) > 10 from quarantine order by all"))
        .containsExactly("各地 报告/later.txt,true", "各地 报告/table.csv,true");

    assertThat(shell.nightly(input).output()).contains("Nothing is new");
    write("later.txt", FERRIES.getBytes(UTF_8));
    Shell.Ended mended = shell.nightly(input);
    assertThat(mended.code()).isEqualTo(1);
    assertThat(mended.output()).contains("1 reports read, 1 unchanged, 1 set aside");

    Files.delete(input.resolve("table.csv"));
    assertThat(shell.nightly(input).code()).isZero();
    assertThat(shell.ask("select count(*) from quarantine")).containsExactly("0");
  }

  /** Another file system of Hadoop than this machine's: here one that shows a folder of it. */
  @Test
  void reportsAreReadFromAFileSystemOfHadoop() throws IOException {
    write("树.txt", TREES.getBytes(UTF_8));
    Shell.Ended run =
        shell.run(
            "nightly",
            "--no-release",
            "--input",
            "viewfs://store/all/各地 报告",
            "--conf",
            "spark.hadoop.fs.viewfs.mounttable.store.link./all=file://" + folder);
    assertThat(run.code()).as(run.output()).isZero();
    assertThat(shell.ask("select report_id, file_name from reports"))
        .containsExactly("130000-2026-report,树.txt");
  }

  private void write(String name, byte[] bytes) throws IOException {
    Path file = input.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
