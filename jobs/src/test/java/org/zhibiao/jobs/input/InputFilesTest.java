package org.zhibiao.jobs.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhibiao.jobs.runtime.BadArgumentException;

class InputFilesTest {
  @TempDir private Path folder;
  private Path reports;

  @BeforeEach
  void aFolderWithOddNames() throws IOException {
    reports = Files.createDirectories(folder.resolve("各地 报告 (2026)"));
    write("东岭 {草稿}[1].txt", "全年新栽树木三万株。");
    write("year=2025/a+b%20c.txt", "全年新修步道九公里。");
    write(".hidden/note.txt", "不读");
    write("_SUCCESS", "");
  }

  @Test
  void aFolderIsWalkedWhateverItsFilesAreCalled() {
    assertThat(list(reports.toString()).files())
        .extracting(InputFile::name)
        .containsExactly("各地 报告 (2026)/year=2025/a+b%20c.txt", "各地 报告 (2026)/东岭 {草稿}[1].txt");
  }

  @Test
  void anAddressOfThisMachineNamesTheSameFiles() {
    assertThat(list(reports.toUri().toString()).files())
        .isEqualTo(list(reports.toString()).files());
  }

  /** A file system of Hadoop that shows a folder of this machine under another name. */
  @Test
  void hadoopFindsTheSameFilesUnderItsOwnAddresses() throws IOException {
    write("reports.csv", "file,year\n东岭 {草稿}[1].txt,2026\nyear=2025/a+b%20c.txt,2025\n");
    Map<String, String> settings =
        Map.of("fs.viewfs.mounttable.store.link./all", "file://" + folder);

    List<InputFile> found =
        InputFiles.list(List.of("viewfs://store/all/各地 报告 (2026)"), settings).files();

    List<InputFile> local = list(reports.toString()).files();
    assertThat(found).extracting(InputFile::name).isEqualTo(names(local));
    assertThat(found).extracting(InputFile::declared).isEqualTo(declared(local));
    assertThat(found).allMatch(file -> file.location().startsWith("viewfs://store/all/"));
    assertThatThrownBy(() -> InputFiles.list(List.of("viewfs://store/none"), settings))
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining("--input viewfs://store/none");
  }

  @Test
  void aTableBesideTheFilesDeclaresWhatTheyDoNotSay() throws IOException {
    write(
        "reports.csv",
        "\uFEFFfile,region_code,year\n东岭 {草稿}[1].txt,130000,2026\n,,\ngone.txt,120000,2025\n");

    InputFiles found = list(reports.toString());

    assertThat(found.files())
        .extracting(InputFile::declared)
        .containsExactly(Map.of(), Map.of("region_code", "130000", "year", "2026"));
    assertThat(found.notes())
        .containsExactly(
            reports.resolve("reports.csv") + " names files that are not there: gone.txt.");
  }

  @Test
  void whatIsDeclaredCountsAsAChange() throws IOException {
    write("reports.csv", "file,year\n东岭 {草稿}[1].txt,2026\n");
    String before = list(reports.toString()).fingerprint();
    write("reports.csv", "file,year\n东岭 {草稿}[1].txt,2027\n");

    assertThat(list(reports.toString()).fingerprint()).isNotEqualTo(before);
  }

  @Test
  void aTableWithoutFilesHoldsReportsItself() throws IOException {
    write("reports.csv", "province,year,full_text\n河北省,2026,全年新栽树木三万株。\n");

    assertThat(list(reports.toString()).files())
        .extracting(InputFile::name)
        .contains("各地 报告 (2026)/reports.csv");
  }

  @Test
  void aFileGivenTwiceIsReadOnceAndNamesakesGoByTheirPath() throws IOException {
    Path other = Files.createDirectories(folder.resolve("other").resolve("各地 报告 (2026)"));
    Files.writeString(other.resolve("东岭 {草稿}[1].txt"), "全年新栽树木五万株。");

    List<InputFile> found =
        InputFiles.list(List.of(reports.toString(), reports.toString(), other.toString()), Map.of())
            .files();

    assertThat(found).hasSize(3);
    assertThat(names(found)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "empty"})
  void whereThereIsNothingToReadItIsSaid(String name) throws IOException {
    Files.createDirectories(folder.resolve("empty"));

    assertThatThrownBy(() -> list(folder.resolve(name).toString()))
        .isInstanceOf(BadArgumentException.class)
        .hasMessageContaining("--input " + folder.resolve(name));
  }

  private static InputFiles list(String input) {
    return InputFiles.list(List.of(input), Map.of());
  }

  private static List<String> names(List<InputFile> files) {
    return files.stream().map(InputFile::name).toList();
  }

  private static List<Map<String, String>> declared(List<InputFile> files) {
    return files.stream().map(InputFile::declared).toList();
  }

  private void write(String name, String text) throws IOException {
    Path file = reports.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
